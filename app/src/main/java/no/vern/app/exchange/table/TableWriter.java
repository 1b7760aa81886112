package no.vern.app.exchange.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; the file takes its place when it is {@linkplain #finish() finished}, not before. */
public interface TableWriter extends AutoCloseable {
    /** The words that are written into the file where something does not fit. */
    record Wording(String sheet, String shortened) {}

    /**
     * A writer for the kind of file that the name ends with.
     *
     * @throws TableRefused when the name ends otherwise or the file cannot be written
     */
    static TableWriter to(Path target, Wording wording, List<String> headings) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return new XlsxTableWriter(target, wording, headings);
        }
        if (name.endsWith(".csv")) {
            return new CsvTableWriter(target, headings);
        }
        throw new TableRefused(TableRefused.Reason.UNKNOWN_ENDING, String.valueOf(target.getFileName()));
    }

    /**
     * Adds a row.
     *
     * @param values texts, numbers, truths, days, moments and times of day; null for an empty cell
     */
    void row(List<? extends @Nullable Object> values);

    /** How many texts had to be shortened to fit a cell. */
    default int shortened() {
        return 0;
    }

    /** Puts the file in its place. */
    void finish();

    /** Leaves nothing behind when it was not finished. */
    @Override
    void close();
}
