package no.vern.app.exchange.table;

import static no.vern.app.exchange.table.TextTableTest.assertRefused;
import static no.vern.app.exchange.table.TextTableTest.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final TableWriter.Wording WORDING = new TableWriter.Wording("Hendelser", " … (forkortet)");

    @TempDir
    Path folder;

    @Property(tries = 300)
    void whatIsWrittenToCsvIsReadBackLetterByLetter(@ForAll("nastyTexts") List<String> texts) throws IOException {
        assertThat(readBack(texts, "t.csv")).isEqualTo(texts);
    }

    @Property(tries = 100)
    void whatIsWrittenToAWorkbookIsReadBackLetterByLetter(@ForAll("nastyTexts") List<String> texts)
            throws IOException {
        assertThat(readBack(texts, "t.xlsx")).isEqualTo(texts);
    }

    @Property
    void noProtectedTextBeginsLikeAFormulaAndRestoringGivesTheSame(@ForAll("nasty") String text) {
        var safe = FormulaSafe.protect(text);

        assertThat(safe).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n].*");
        assertThat(FormulaSafe.restore(safe)).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<String>> nastyTexts() {
        return nasty().list().ofSize(3);
    }

    @Provide
    Arbitrary<String> nasty() {
        var pieces = Arbitraries.of(
                "=1+1", "+47", "-5", "@SUM(A1)", "\t", "\r", "\n", "\r\n", ";", ",", "|", "\"", "'", "''=", "_x000D_",
                "_", "æøå", "\u0001", "\u001f", "\uFFFE", "😀", "«»", " ", "a", "1", "0012", "31.12.2025", "\uFEFF",
                "&<>]]>", "\\", "long enough for a cell of its own, not the shared table");
        return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    /** The texts stand between two columns that are never blank, as a row that is all blank is no row. */
    private static List<String> readBack(List<String> texts, String name) throws IOException {
        var own = Files.createTempDirectory("vern");
        var file = own.resolve(name);
        try {
            try (var writer = TableWriter.to(file, WORDING, List.of("a", "b", "c", "d", "e"))) {
                writer.row(List.of("x", texts.get(0), texts.get(1), texts.get(2), "y"));
                writer.finish();
            }
            try (var table = new TableFile().open(file, null)) {
                var cells = rows(table).getFirst().cells();
                return cells.subList(1, 4).stream().map(Cell::text).toList();
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(own);
        }
    }

    @Test
    void aWorkbookHasRealDatesAFrozenHeadingAFilterAndNoFormula() throws IOException {
        var file = folder.resolve("t.xlsx");
        write(file, Arrays.asList(
                LocalDate.of(2025, 12, 31), LocalDateTime.of(2025, 12, 31, 14, 30), "=1+1", 7, true, null));

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("Hendelser");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 12, 31, 0, 0));
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 12, 31, 14, 30));
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(7);
            assertThat(row.getCell(4).getBooleanCellValue()).isTrue();
            assertThat(row.getCell(5)).isNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F2");
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(17 * 256);
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Vern");
            assertThat(book.getProperties().getCoreProperties().getLastModifiedByUser()).isNull();
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsCutWithWordsAndCounted() throws IOException {
        var file = folder.resolve("t.xlsx");
        var writer = write(file, List.of("x".repeat(40_000)));

        assertThat(writer.shortened()).isEqualTo(1);
        try (var table = new TableFile().open(file, null)) {
            var text = rows(table).getFirst().cell(0).text();
            assertThat(text).hasSize(32_767).endsWith("x … (forkortet)");
        }
    }

    @Test
    void moreRowsThanASheetHoldsAreRefused() {
        assertRefused(
                () -> {
                    try (var writer = TableWriter.to(folder.resolve("t.xlsx"), WORDING, List.of("a"))) {
                        for (var i = 0; i < 1_048_577; i++) {
                            writer.row(List.of(1));
                        }
                    }
                },
                TableRefused.Reason.TOO_MANY_ROWS);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotFinishedLeavesTheOldOneAsItWas() throws IOException {
        for (var name : List.of("t.csv", "t.xlsx")) {
            var file = Files.writeString(folder.resolve(name), "old");
            try (var writer = TableWriter.to(file, WORDING, List.of("a"))) {
                writer.row(List.of("new"));
            }
            assertThat(file).hasContent("old");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aTargetThatCannotBeWrittenIsRefusedInItsOwnWords() throws IOException {
        Files.createDirectory(folder.resolve("taken.csv"));

        assertRefused(
                () -> TableWriter.to(folder.resolve("gone/t.csv"), WORDING, List.of("a")),
                TableRefused.Reason.TARGET_FOLDER_MISSING);
        assertRefused(
                () -> TableWriter.to(folder.resolve("taken.csv"), WORDING, List.of("a")),
                TableRefused.Reason.NOT_WRITTEN);
        assertRefused(
                () -> TableWriter.to(folder.resolve("t.pdf"), WORDING, List.of("a")),
                TableRefused.Reason.UNKNOWN_ENDING);
        assertThat(FileFaults.writing(folder.resolve("t"), new IOException("No space left on device")).reason())
                .isEqualTo(TableRefused.Reason.DISK_FULL);
    }

    @Test
    void csvIsMarkedUtf8WithSemicolonsAndIsoDates() throws IOException {
        var file = folder.resolve("t.csv");
        write(file, Arrays.asList(
                LocalDate.of(2025, 12, 31), LocalDateTime.of(2025, 12, 31, 14, 30), "a,=b", "=x", true, null));

        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFH0;H1;H2;H3;H4;H5\r\n2025-12-31;2025-12-31T14:30;\"a,=b\";\"'=x\";true;\r\n");
    }

    private static TableWriter write(Path file, List<?> row) {
        var headings = java.util.stream.IntStream.range(0, row.size()).mapToObj(i -> "H" + i).toList();
        var writer = TableWriter.to(file, WORDING, headings);
        writer.row(row);
        writer.finish();
        return writer;
    }
}
