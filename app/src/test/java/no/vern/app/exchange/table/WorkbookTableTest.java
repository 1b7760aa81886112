package no.vern.app.exchange.table;

import static no.vern.app.exchange.table.TextTableTest.assertRefused;
import static no.vern.app.exchange.table.TextTableTest.rows;
import static no.vern.app.exchange.table.TextTableTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTableTest {
    @TempDir
    Path folder;

    @Test
    void cellsAreReadAsWhatTheyAre() throws IOException {
        var file = folder.resolve("t.xlsx");
        try (var book = new XSSFWorkbook()) {
            fill(book);
            write(book, file);
        }
        try (var table = new TableFile().open(file, null)) {
            assertThat(table.format()).isEqualTo(new TableFormat.Xlsx("Avvik"));
            assertThat(table.sheets()).containsExactly("Forside", "Avvik");
            var cells = rows(table).getFirst().cells();
            assertThat(cells)
                    .containsExactly(
                            new no.vern.app.exchange.table.Cell.Day(LocalDate.of(2025, 12, 31)),
                            new no.vern.app.exchange.table.Cell.Moment(LocalDateTime.of(2025, 12, 31, 14, 30)),
                            new no.vern.app.exchange.table.Cell.Clock(LocalTime.of(14, 30)),
                            new no.vern.app.exchange.table.Cell.Amount("2"),
                            new no.vern.app.exchange.table.Cell.Amount("0.3"),
                            new no.vern.app.exchange.table.Cell.Truth(true),
                            new no.vern.app.exchange.table.Cell.Text("=ikke formel"),
                            new no.vern.app.exchange.table.Cell.Amount("4"));
            assertThat(rows(table).getFirst().number()).isEqualTo(4);
        }
    }

    private static void fill(Workbook book) {
        book.createSheet("Forside");
        var sheet = book.createSheet("Avvik");
        sheet.createRow(0).createCell(0).setCellValue("Avvik i 2025");
        var headings = sheet.createRow(2);
        for (var i = 0; i < 8; i++) {
            headings.createCell(i).setCellValue("H" + i);
        }
        var row = sheet.createRow(3);
        styled(book, row.createCell(0), "dd.mm.yyyy").setCellValue(LocalDate.of(2025, 12, 31));
        styled(book, row.createCell(1), "dd.mm.yyyy hh:mm").setCellValue(LocalDateTime.of(2025, 12, 31, 14, 30));
        styled(book, row.createCell(2), "hh:mm").setCellValue(14.5 / 24);
        styled(book, row.createCell(3), "0.00").setCellValue(2);
        row.createCell(4).setCellValue(0.1 + 0.2);
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellValue("=ikke formel");
        row.createCell(7).setCellFormula("2+2");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
    }

    private static Cell styled(Workbook book, Cell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void aSheetIsChosenByItsName() throws IOException {
        var file = folder.resolve("t.xlsx");
        try (var book = new XSSFWorkbook()) {
            for (var name : List.of("Første", "Andre")) {
                var sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("Overskrift");
                sheet.createRow(1).createCell(0).setCellValue(name);
            }
            write(book, file);
        }
        try (var table = new TableFile().open(file, "Andre")) {
            assertThat(texts(table)).containsExactly(List.of("Andre"));
        }
        assertRefused(() -> new TableFile().open(file, "Tredje"), TableRefused.Reason.NO_SUCH_SHEET);
    }

    @Test
    void aWorkbookWithoutAnyRowIsEmpty() throws IOException {
        var file = folder.resolve("t.xlsx");
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            write(book, file);
        }
        assertRefused(() -> new TableFile().open(file, null), TableRefused.Reason.EMPTY);
    }

    @Test
    void anEncryptedAndAnOldWorkbookAreToldApart() throws Exception {
        var encrypted = folder.resolve("e.xlsx");
        try (var book = new XSSFWorkbook();
                var container = new POIFSFileSystem();
                var out = Files.newOutputStream(encrypted)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var stream = encryptor.getDataStream(container)) {
                book.write(stream);
            }
            container.writeFilesystem(out);
        }
        var old = folder.resolve("o.xls");
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            write(book, old);
        }
        assertRefused(() -> new TableFile().open(encrypted, null), TableRefused.Reason.ENCRYPTED_WORKBOOK);
        assertRefused(() -> new TableFile().open(old, null), TableRefused.Reason.OLD_WORKBOOK);
    }

    @Test
    void whatOnlyCallsItselfAWorkbookIsRefused() throws IOException {
        var text = Files.writeString(folder.resolve("t.xlsx"), "a;b\n1;2\n");
        var zip = folder.resolve("z.xlsx");
        zip(zip, "[Content_Types].xml", "<x/>", "word/document.xml", "<x/>");
        var ods = folder.resolve("o.ods");
        zip(ods, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>");
        var binary = folder.resolve("b.xlsb");
        zip(binary, "[Content_Types].xml", "<x/>", "xl/workbook.bin", "x");

        assertRefused(() -> new TableFile().open(text, null), TableRefused.Reason.NOT_WORKBOOK);
        assertRefused(() -> new TableFile().open(zip, null), TableRefused.Reason.NOT_WORKBOOK);
        assertRefused(() -> new TableFile().open(ods, null), TableRefused.Reason.OPEN_DOCUMENT);
        assertRefused(() -> new TableFile().open(binary, null), TableRefused.Reason.BINARY_WORKBOOK);
    }

    @Test
    void aWorkbookThatIsCutOffOrBrokenInsideIsRefused() throws IOException {
        var whole = simple("w.xlsx");
        var bytes = Files.readAllBytes(whole);
        var cut = Files.write(folder.resolve("c.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var broken = replaceSheet(whole, "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>a</t>");

        assertRefused(() -> new TableFile().open(cut, null), TableRefused.Reason.NOT_WORKBOOK);
        assertRefused(() -> new TableFile().open(broken, null), TableRefused.Reason.DAMAGED_WORKBOOK);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        var bomb = replaceSheet(simple("w.xlsx"), sheetOf("<row><c><v>1</v></c></row>".repeat(2_000_000)));

        assertRefused(() -> rows(new TableFile().open(bomb, null)), TableRefused.Reason.ZIP_BOMB);
    }

    @Test
    void moreXmlThanASheetCanHaveIsRefusedBeforeItIsRead() throws IOException {
        var file = replaceSheet(simple("w.xlsx"), sheetOf("<row><c><v>1</v></c></row>".repeat(1000)));
        var small = new TableFile(new Limits(10_000, 10_000, 100));

        assertRefused(() -> small.open(file, null), TableRefused.Reason.TOO_LARGE);
    }

    @Test
    void moreXmlThanItsDirectorySaysIsStoppedWhileItIsRead() throws IOException {
        var file = replaceSheet(simple("w.xlsx"), sheetOf("<row><c><v>1</v></c></row>".repeat(1000)));
        var opened = new BoundedStream(
                Files.newInputStream(file), 100, new TableRefused(TableRefused.Reason.TOO_LARGE, "w.xlsx"));

        assertRefused(opened::readAllBytes, TableRefused.Reason.TOO_LARGE);
    }

    @Test
    void entitiesOfTheXmlAreNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>"
                + sheetOf("<row><c t='inlineStr'><is><t>a&e;</t></is></c></row>");
        var file = replaceSheet(simple("w.xlsx"), sheet);

        assertRefused(() -> new TableFile().open(file, null), TableRefused.Reason.DAMAGED_WORKBOOK);
    }

    private static String sheetOf(String rows) {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private Path simple(String name) throws IOException {
        var file = folder.resolve(name);
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            write(book, file);
        }
        return file;
    }

    private Path replaceSheet(Path workbook, String xml) throws IOException {
        var file = folder.resolve("replaced.xlsx");
        try (var from = new ZipFile(workbook.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith("sheet1.xml")
                        ? xml.getBytes(StandardCharsets.UTF_8)
                        : from.getInputStream(entry).readAllBytes());
            }
        }
        return file;
    }

    private static void zip(Path file, String... pathsAndTexts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < pathsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
                zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void write(Workbook book, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
