package no.vern.app.exchange.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** A sheet of an Excel workbook as a table, streamed through POI's guarded package reader. */
final class XlsxTable implements Table {
    private final String fileName;
    private final OPCPackage workbook;
    private final Limits limits;
    private final Map<String, PackagePart> sheets;
    private final XlsxTexts texts;
    private final XlsxStyles styles;
    private String sheet = "";
    private List<Column> columns = List.of();
    private long headingRow;

    private XlsxTable(String fileName, OPCPackage workbook, Limits limits)
            throws IOException, OpenXML4JException, XMLStreamException {
        this.fileName = fileName;
        this.workbook = workbook;
        this.limits = limits;
        var reader = new XSSFReader(workbook);
        sheets = sheets(reader);
        styles = XlsxStyles.read(reader);
        var shared = reader.getSharedStringsData();
        texts = shared == null
                ? XlsxTexts.NONE
                : XlsxTexts.read(new BoundedStream(shared, limits.texts(), tooLarge()));
    }

    static XlsxTable open(Path file, String name, @Nullable String sheet, Limits limits) {
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            var table = new XlsxTable(name, opened, limits);
            table.choose(sheet);
            return table;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            if (opened != null) {
                opened.revert();
            }
            throw refusal(name, e);
        }
    }

    static TableRefused refusal(String name, Exception fault) {
        var refused = FileFaults.reading(name, fault);
        return refused.reason() == TableRefused.Reason.UNREADABLE
                ? new TableRefused(fault, TableRefused.Reason.DAMAGED_WORKBOOK, name)
                : refused;
    }

    private static Map<String, PackagePart> sheets(XSSFReader reader) throws IOException, OpenXML4JException {
        var sheets = new LinkedHashMap<String, PackagePart>();
        var all = reader.getSheetIterator();
        while (all.hasNext()) {
            all.next().close();
            sheets.put(all.getSheetName(), all.getSheetPart());
        }
        return sheets;
    }

    private void choose(@Nullable String wanted) {
        if (wanted != null && !sheets.containsKey(wanted)) {
            throw new TableRefused(
                    TableRefused.Reason.NO_SUCH_SHEET, fileName, wanted, String.join(", ", sheets.keySet()));
        }
        for (var name : wanted == null ? sheets.keySet() : List.of(wanted)) {
            var sample = sample(name);
            var heading = HeadingRow.find(sample);
            if (heading >= 0) {
                sheet = name;
                columns = HeadingRow.columns(sample.get(heading), sample);
                headingRow = sample.get(heading).number();
                return;
            }
        }
        throw new TableRefused(TableRefused.Reason.EMPTY, fileName);
    }

    private List<TableRow> sample(String name) {
        var sample = new ArrayList<TableRow>();
        try (var rows = rows(name)) {
            for (var row = rows.next(); row != null && sample.size() < HeadingRow.SAMPLE; row = rows.next()) {
                sample.add(row);
            }
        }
        return sample;
    }

    @Override
    public TableFormat format() {
        return new TableFormat.Xlsx(sheet);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public Rows rows() {
        var rows = rows(sheet);
        for (var row = rows.next(); row != null && row.number() < headingRow; ) {
            row = rows.next();
        }
        return rows;
    }

    private Rows rows(String name) {
        try {
            var part = new BufferedInputStream(sheets.get(name).getInputStream(), 1 << 16);
            InputStream bounded = new BoundedStream(part, limits.unfolded(), tooLarge());
            return new XlsxRows(fileName, bounded, texts, styles);
        } catch (IOException | XMLStreamException e) {
            throw refusal(fileName, e);
        }
    }

    private TableRefused tooLarge() {
        return new TableRefused(TableRefused.Reason.TOO_LARGE, fileName);
    }

    @Override
    public void close() {
        workbook.revert();
    }
}
