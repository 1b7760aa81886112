package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import no.vern.app.exchange.table.DialectSniffer.Dialect;

/** A text file with separators as a table. */
final class CsvTable implements Table {
    private static final int SAMPLE = 1 << 17;

    private final String fileName;
    private final ByteSource bytes;
    private final TextSniffer.Found encoding;
    private final Dialect dialect;
    private final List<Column> columns;
    private final long headingLine;

    private CsvTable(String fileName, ByteSource bytes, TextSniffer.Found encoding, Dialect dialect) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.encoding = encoding;
        this.dialect = dialect;
        var sample = sample();
        var heading = HeadingRow.find(sample);
        if (heading < 0) {
            throw new TableRefused(TableRefused.Reason.EMPTY, fileName);
        }
        this.columns = HeadingRow.columns(sample.get(heading), sample);
        this.headingLine = sample.get(heading).number();
    }

    static CsvTable open(String fileName, ByteSource bytes) {
        try {
            var encoding = new TextSniffer(fileName).sniff(bytes);
            try (var in = bytes.open()) {
                in.skipNBytes(encoding.mark());
                var start = new String(in.readNBytes(SAMPLE), encoding.charset());
                return new CsvTable(fileName, bytes, encoding, DialectSniffer.sniff(start));
            }
        } catch (IOException e) {
            throw FileFaults.reading(fileName, e);
        }
    }

    private List<TableRow> sample() {
        var rows = new java.util.ArrayList<TableRow>();
        try (var all = open()) {
            for (var row = all.next(); row != null && rows.size() < HeadingRow.SAMPLE; row = all.next()) {
                if (row.number() > 1 || !row.cell(0).text().startsWith("sep=")) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Override
    public TableFormat format() {
        return new TableFormat.Csv(encoding.charset(), dialect.separator(), dialect.quote());
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Rows rows() {
        var rows = open();
        for (var row = rows.next(); row != null && row.number() < headingLine; ) {
            row = rows.next();
        }
        return rows;
    }

    private CsvRows open() {
        try {
            var in = bytes.open();
            in.skipNBytes(encoding.mark());
            var decoder = encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            return new CsvRows(fileName, new InputStreamReader(in, decoder), dialect);
        } catch (IOException e) {
            throw FileFaults.reading(fileName, e);
        }
    }

    @Override
    public void close() {
        // Nothing is held open between two readings.
    }
}
