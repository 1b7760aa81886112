package no.vern.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as anybody can read it from the file: texts, numbers and how far each row is set in. */
record ReadWorkbook(
        List<String> sheets,
        Map<String, Table> tables,
        Map<String, Table> closer,
        List<List<String>> hidden,
        String about) {

    /** With the two large tables only. */
    ReadWorkbook(List<String> sheets, Map<String, Table> tables, List<List<String>> hidden, String about) {
        this(sheets, tables, Map.of(), hidden, about);
    }


    /** Rows by label and columns by heading; a number is a Long, anything else its text. */
    record Table(List<String> columns, Map<String, Map<String, Object>> rows, Map<String, Integer> indents) {
        Object at(String row, String column) {
            return rows.get(row).get(column);
        }

        List<String> labels() {
            return List.copyOf(rows.keySet());
        }
    }

    static ReadWorkbook of(Path file) {
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var sheets = new ArrayList<String>();
            workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
            var tables = new LinkedHashMap<String, Table>();
            for (var name : List.of("Hendelser per måned", "Hendelser per enhet")) {
                var sheet = workbook.getSheet(name);
                tables.put(name, table(sheet, 0, sheet.getLastRowNum()));
            }
            var closer = new LinkedHashMap<String, Table>();
            for (var name : List.of(
                    "Vold og trusler", "Oppfølging", "Små drypp", "Risiko", "Tiltak", "Opplæring")) {
                if (workbook.getSheet(name) != null) {
                    closer.putAll(blocks(workbook.getSheet(name)));
                }
            }
            return new ReadWorkbook(
                    sheets, tables, closer, lines(workbook.getSheet("Skjermet")), text(workbook.getSheet("Om rapporten")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Table months() {
        return tables.get("Hendelser per måned");
    }

    Table units() {
        return tables.get("Hendelser per enhet");
    }

    /** Every part of the file, by name. */
    static Map<String, String> parts(Path file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var bytes = new ByteArrayOutputStream();
                zip.getInputStream(entry).transferTo(bytes);
                parts.put(entry.getName(), bytes.toString(java.nio.charset.StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tables of a sheet, which an empty row parts, named by the sheet and by what stands over their rows. A row by itself
     * is what is said of them.
     */
    private static Map<String, Table> blocks(Sheet sheet) {
        var blocks = new LinkedHashMap<String, Table>();
        int first = 0;
        for (int row = 0; row <= sheet.getLastRowNum() + 1; row++) {
            if (sheet.getRow(row) == null) {
                if (row > first + 1) {
                    var corner = sheet.getRow(first).getCell(0).getStringCellValue();
                    blocks.put(sheet.getSheetName() + "/" + corner, table(sheet, first, row - 1));
                }
                first = row + 1;
            }
        }
        return blocks;
    }

    private static Table table(Sheet sheet, int first, int last) {
        var columns = new ArrayList<String>();
        sheet.getRow(first).forEach(cell -> columns.add(cell.getStringCellValue()));
        columns.removeFirst();
        var rows = new LinkedHashMap<String, Map<String, Object>>();
        var indents = new LinkedHashMap<String, Integer>();
        for (int place = first + 1; place <= last; place++) {
            var row = sheet.getRow(place);
            var label = row.getCell(0).getStringCellValue();
            var values = new LinkedHashMap<String, Object>();
            for (int column = 0; column < columns.size(); column++) {
                values.put(columns.get(column), value(row.getCell(column + 1)));
            }
            if (rows.put(label, values) != null) {
                throw new IllegalStateException("Two rows of the same name");
            }
            indents.put(label, (int) row.getCell(0).getCellStyle().getIndention());
        }
        return new Table(List.copyOf(columns), rows, indents);
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? (Object) (long) cell.getNumericCellValue() : cell.toString();
    }

    private static List<List<String>> lines(Sheet sheet) {
        var lines = new ArrayList<List<String>>();
        for (Row row : sheet) {
            lines.add(StreamSupport.stream(row.spliterator(), false).map(Cell::toString).toList());
        }
        return List.copyOf(lines.subList(1, lines.size()));
    }

    private static String text(Sheet sheet) {
        var text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
