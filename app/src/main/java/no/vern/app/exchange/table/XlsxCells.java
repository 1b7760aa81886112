package no.vern.app.exchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Puts values into the cells of a sheet, each as what it is. */
final class XlsxCells {
    /** Excel's own limit; longer texts make it repair the file. */
    static final int MOST_LETTERS = 32_767;

    /** Shorter texts come again and again: they are written once, into the workbook's table of texts. */
    private static final int LONG = 32;

    private static final double SECONDS_A_DAY = 86_400;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;
    private final String shortenedWords;
    private int shortened;

    XlsxCells(Worksheet sheet, String shortenedWords) {
        this.sheet = sheet;
        this.shortenedWords = shortenedWords;
    }

    int shortened() {
        return shortened;
    }

    void put(int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case String text -> put(row, column, fitted(text));
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime at -> {
                sheet.value(row, column, at);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case LocalTime time -> {
                sheet.value(row, column, time.toSecondOfDay() / SECONDS_A_DAY);
                sheet.style(row, column).format("hh:mm").set();
            }
            default -> sheet.value(row, column, fitted(value.toString()));
        }
    }

    /**
     * A long text goes straight into its cell: in the table of texts it would be held in memory to the end. Not one
     * whose blanks count at its edges: the library writes such a cell without saying so.
     */
    private void put(int row, int column, String text) {
        if (text.length() > LONG && text.indexOf('\n') < 0 && text.equals(text.strip())) {
            sheet.inlineString(row, column, text);
        } else {
            sheet.value(row, column, text);
        }
    }

    private String fitted(String text) {
        var encoded = encode(text);
        if (encoded.length() <= MOST_LETTERS) {
            return encoded;
        }
        shortened++;
        var cut = MOST_LETTERS - shortenedWords.length();
        return encode(text.substring(0, Math.min(text.length(), cut))).substring(0, cut) + shortenedWords;
    }

    /** What XML cannot hold, as Excel writes it; what only looks like that, so that it is not taken for it. */
    static String encode(String text) {
        var plain = true;
        for (var i = 0; i < text.length() && plain; i++) {
            var c = text.charAt(i);
            plain = (c >= ' ' || c == '\n' || c == '\t') && c != '_' && c < '\uD800';
        }
        if (plain) {
            return text;
        }
        var encoded = new StringBuilder();
        LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach(c -> append(encoded, c));
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int c) {
        var forbidden = c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF;
        if (forbidden) {
            encoded.append("_x%04X_".formatted(c));
        } else {
            encoded.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
        }
    }
}
