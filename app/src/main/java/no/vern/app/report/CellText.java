package no.vern.app.report;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Cell;

/** Writes text so that it stays the text it was: never a formula, never an escape, no character lost. */
public final class CellText {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {}

    public static void write(Cell cell, String text, CellStyle style) {
        cell.setCellStyle(style);
        cell.setCellValue(escaped(text));
    }

    /** Whether some programs would take the text for a formula when the cell is edited or saved as plain text. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** As the format wants it (ECMA-376, ST_Xstring): what XML cannot hold is written as {@code _x0001_}. */
    static String escaped(String text) {
        var plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        return NOT_IN_XML.matcher(plain).replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }
}
