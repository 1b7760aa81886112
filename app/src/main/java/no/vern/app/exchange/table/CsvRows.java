package no.vern.app.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.exchange.table.DialectSniffer.Dialect;
import org.jspecify.annotations.Nullable;

/** The rows of a text table, blank ones left out. */
final class CsvRows implements Table.Rows {
    private final String fileName;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    CsvRows(String fileName, Reader text, Dialect dialect) {
        this.fileName = fileName;
        this.records = reader(dialect, new EndMark(text)).iterator();
    }

    private static CsvReader<CsvRecord> reader(Dialect dialect, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false)
                .ofCsvRecord(text);
    }

    /** The first rows of a text that may have been cut off anywhere: its last row is left out. */
    static List<TableRow> sample(String text, Dialect dialect) {
        var rows = new ArrayList<TableRow>();
        try (var all = new CsvRows("", new StringReader(text), dialect)) {
            for (var row = all.next(); row != null && rows.size() <= HeadingRow.SAMPLE; row = all.next()) {
                rows.add(row);
            }
        } catch (TableRefused e) {
            return rows;
        }
        return rows;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                if (record.getFieldCount() == 1 && record.getField(0).equals(EndMark.LINE)) {
                    return null;
                }
                if (!records.hasNext()) {
                    throw new TableRefused(TableRefused.Reason.OPEN_QUOTE, fileName, line);
                }
                var row = row(record);
                if (!row.blank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new TableRefused(e, TableRefused.Reason.OPEN_QUOTE, fileName, line + 1);
        } catch (UncheckedIOException e) {
            throw FileFaults.reading(fileName, e.getCause());
        }
    }

    private static TableRow row(CsvRecord record) {
        var cells = new ArrayList<Cell>(record.getFieldCount());
        for (var text : record.getFields()) {
            cells.add(text.isEmpty() ? Cell.BLANK : new Cell.Text(FormulaSafe.restore(text)));
        }
        return new TableRow(record.getStartingLineNumber(), cells);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw FileFaults.reading(fileName, e);
        }
    }
}
