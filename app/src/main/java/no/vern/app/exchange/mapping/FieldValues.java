package no.vern.app.exchange.mapping;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vern.app.exchange.table.Cell;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;

/** Reads the cells of rows into values; what cannot be read becomes a problem of its row. */
final class FieldValues {
    private static final Set<String> NO_TIME = Set.of("", "ukjent", "ikkekjent", "unknown", "na");
    private static final int ID_LENGTH = 200;
    private static final Pattern CURRENCY = Pattern.compile("(?i)\\b(kr|nok|kroner)\\b\\.?|[,.]-+$");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([ .\u00a0\u202f]\\d{3})+");

    private final ImportKind kind;
    private final CodeReader codes;
    private final DateOrders dates;

    FieldValues(ImportKind kind, CodeReader codes, DateOrders dates) {
        this.kind = kind;
        this.codes = codes;
        this.dates = dates;
    }

    void read(RecordField field, Cell cell, Cell clock, RowValues row) {
        var text = cell.text().strip();
        if (codes.coded(field)) {
            code(field, text, row);
        } else if (field == kind.sourceId() && text.length() > ID_LENGTH) {
            row.wrong(Problem.of(field.key(), "import.value.idTooLong", ID_LENGTH));
        } else {
            switch (kind.takes(field)) {
                case TEXT -> row.put(field, text);
                case PROSE -> row.put(field, cell.text());
                case MOMENT -> moment(field, cell, clock, row);
                case DAY -> day(field, cell, row);
                case NUMBER -> number(field, text, row);
                case AMOUNT -> number(field, amount(text), row);
                case NAMES -> row.put(field, Stream.of(text.split("[;\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
            }
        }
    }

    private void code(RecordField field, String text, RowValues row) {
        codes.code(field, text).ifPresentOrElse(
                code -> row.put(field, codes.value(field, code)),
                () -> row.wrong(Problem.of(field.key(), "import.value.unknown", shortened(text))));
    }

    private void moment(RecordField field, Cell cell, Cell clock, RowValues row) {
        var written = dates.of(field);
        var read = date(cell, written.order());
        if (read.isEmpty()) {
            row.wrong(Problem.of(field.key(), "import.value.noDate", shortened(cell.text())));
            return;
        }
        var at = written.timed() ? read.get() : new Moment(read.get().day(), null);
        if (NO_TIME.contains(Synonyms.key(clock.text()))) {
            row.put(field, at);
            return;
        }
        time(clock).ifPresentOrElse(
                time -> row.put(field, new Moment(at.day(), time)),
                () -> row.wrong(Problem.of(field.key(), "import.value.noTime", shortened(clock.text()))));
    }

    private void day(RecordField field, Cell cell, RowValues row) {
        date(cell, dates.of(field).order()).ifPresentOrElse(
                moment -> row.put(field, moment.day()),
                () -> row.wrong(Problem.of(field.key(), "import.value.noDate", shortened(cell.text()))));
    }

    private static Optional<Moment> date(Cell cell, DateOrder order) {
        return switch (cell) {
            case Cell.Day day -> Optional.of(new Moment(day.date(), null));
            case Cell.Moment moment -> Optional.of(DateText.moment(moment.at()));
            default -> DateText.read(cell.text(), order);
        };
    }

    private static Optional<LocalTime> time(Cell cell) {
        return switch (cell) {
            case Cell.Clock clock -> Optional.of(clock.time().withNano(0));
            case Cell.Moment moment -> Optional.of(moment.at().toLocalTime().withNano(0));
            default -> ClockText.read(cell.text());
        };
    }

    private static void number(RecordField field, String text, RowValues row) {
        try {
            row.put(field, new BigDecimal(text.replace(',', '.').replace(" ", "")).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            row.wrong(Problem.of(field.key(), "import.value.noNumber", shortened(text)));
        }
    }

    /** Without the currency, and without the signs between thousands. */
    private static String amount(String text) {
        var bare = CURRENCY.matcher(text).replaceAll("").strip();
        return THOUSANDS.matcher(bare).matches() ? bare.replaceAll("\\D", "") : bare;
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }
}
