package no.vern.app.report;

import static no.vern.incident.IncidentType.HATE_SPEECH;
import static no.vern.incident.IncidentType.PHYSICAL_VIOLENCE;
import static no.vern.incident.IncidentType.THREAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.vern.app.language.Language;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

class AmuWorkbookTest {
    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private final FiguresForTests figures = new FiguresForTests();

    @Test
    void theMonthChartRefersToTheSumsAndHoldsNoCopyOfAHiddenOne() throws Exception {
        var unit = figures.unit("Skole", null);
        for (int month = 1; month <= 12; month++) {
            figures.count(unit, THREAT, "2025-%02d".formatted(month), month == 3 ? 2 : 10 + month);
        }

        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Hendelser per måned");
            var bars = bars(sheet);
            assertThat(bars.getVal().getNumRef().getF()).isEqualTo("'Hendelser per måned'!$C$2:$C$13");
            assertThat(bars.getCat().getStrRef().getF()).isEqualTo("'Hendelser per måned'!$A$2:$A$13");
            var copies = bars.getVal().getNumRef().getNumCache().getPtList();
            assertThat(copies).allSatisfy(copy -> assertThat(Double.parseDouble(copy.getV()))
                    .isEqualTo(sheet.getRow((int) copy.getIdx() + 1).getCell(2).getNumericCellValue()));
            assertThat(copies)
                    .hasSize((int) IntStream.rangeClosed(1, 12)
                            .filter(row -> sheet.getRow(row).getCell(2).getCellType() == CellType.NUMERIC)
                            .count())
                    .noneMatch(copy -> copy.getIdx() == 2);
            assertThat(bars.getDLbls().xmlText()).contains("<a:t>:</a:t>");
        }
    }

    @Test
    void theUnitChartDrawsTheTopUnitsInTheTablesOrder() throws Exception {
        var north = figures.unit("Nord", null);
        figures.unit("Nord 1", north);
        var south = figures.unit("Sør", null);
        figures.count(north, THREAT, "2025-01", 10).count(south, THREAT, "2025-02", 30);

        try (var workbook = workbook()) {
            var bars = bars(workbook.getSheet("Hendelser per enhet"));
            assertThat(bars.getCat().getStrRef().getF())
                    .isEqualTo("('Hendelser per enhet'!$A$2,'Hendelser per enhet'!$A$5)");
            assertThat(bars.getVal().getNumRef().getF())
                    .isEqualTo("('Hendelser per enhet'!$C$2,'Hendelser per enhet'!$C$5)");
            assertThat(bars.getVal().getNumRef().getNumCache().getPtList())
                    .extracting(copy -> copy.getV())
                    .containsExactly("10", "30");
        }
    }

    @Test
    void underASingleTopUnitTheNextLevelIsDrawn() throws Exception {
        var top = figures.unit("Kommunen", null);
        figures.count(figures.unit("Helse", top), THREAT, "2025-01", 10)
                .count(figures.unit("Oppvekst", top), THREAT, "2025-01", 20);

        try (var workbook = workbook()) {
            assertThat(bars(workbook.getSheet("Hendelser per enhet")).getCat().getStrRef().getF())
                    .isEqualTo("'Hendelser per enhet'!$A$3:$A$4");
        }
    }

    @Test
    void manyUnitsAreNotAllDrawnAndTheRestIsSaid() throws Exception {
        for (int unit = 1; unit <= 210; unit++) {
            figures.count(figures.unit("Enhet " + unit, null), THREAT, "2025-01", 10 + unit);
        }

        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Hendelser per enhet");
            assertThat(bars(sheet).getVal().getNumRef().getNumCache().getPtList()).hasSize(15);
            assertThat(sheet.getLastRowNum()).isEqualTo(211);
            assertThat(ReadWorkbook.parts(file()).get("xl/drawings/drawing2.xml"))
                    .contains("De 15 enhetene med flest registrerte hendelser er tegnet; "
                            + "195 enheter til står bare i tabellen.");
        }
    }

    @Test
    void chartsAreNativeAndStandClearOfTheirTables() throws Exception {
        figures.count(figures.unit("Skole", null), THREAT, "2025-01", 10);
        for (int unit = 1; unit <= 40; unit++) {
            figures.count(figures.unit("Enhet " + unit, null), THREAT, "2025-01", 10);
        }

        try (var workbook = workbook()) {
            for (var name : List.of("Hendelser per måned", "Hendelser per enhet")) {
                var sheet = workbook.getSheet(name);
                int columns = sheet.getRow(0).getLastCellNum();
                assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
                assertThat(sheet.getDrawingPatriarch().getShapes()).isNotEmpty().allSatisfy(shape -> {
                    var anchor = (XSSFClientAnchor) shape.getAnchor();
                    assertThat(anchor.getRow1() > sheet.getLastRowNum() || anchor.getCol1() >= columns).isTrue();
                });
            }
        }
        assertThat(ReadWorkbook.parts(file()).keySet()).noneMatch(name -> name.contains("media"));
    }

    @Test
    void aYearWhereEverythingIsHiddenSaysSoInsteadOfDrawing() throws Exception {
        figures.count(figures.unit("Skole", null), THREAT, "2025-01", 2);

        try (var workbook = workbook()) {
            assertThat(workbook.getSheet("Hendelser per enhet").getDrawingPatriarch().getCharts()).isEmpty();
        }
        assertThat(ReadWorkbook.parts(file()).get("xl/drawings/drawing2.xml")).contains("Diagrammet er utelatt");
        assertThat(ReadWorkbook.of(file()).about()).contains("Samlet antall hendelser er skjermet.");
    }

    @Test
    void namesThatLookLikeFormulasOrEscapesStayTheTextTheyAre() throws Exception {
        var names = List.of(
                "=1+1", "+47 22 22", "-minus", "@alle", "_x0041_", "med\u0001tegn", "<b>&\"'", "🏥 nord",
                "Et navn som er mye lengre enn trettien tegn og enda litt lengre enn det");
        names.forEach(name -> figures.count(figures.unit(name, null), THREAT, "2025-01", 10));

        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Hendelser per enhet");
            for (int row = 1; row < sheet.getLastRowNum(); row++) {
                var cell = sheet.getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .isEqualTo("=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0);
            }
        }
        assertThat(ReadWorkbook.of(file()).units().labels()).containsAll(names);
    }

    @Test
    void printsOnA4WithHeadingsOnEveryPageAndPageNumbers() throws Exception {
        figures.count(figures.unit("Skole", null), THREAT, "2025-01", 10);

        try (var workbook = workbook()) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
            });
            for (var name : List.of("Hendelser per måned", "Hendelser per enhet")) {
                var sheet = workbook.getSheet(name);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void theSheetOfViolenceSaysInACellWhichTypesItsSumsLeaveOut() throws Exception {
        var unit = figures.unit("Skole", null);
        figures.count(unit, THREAT, "2025-01", 50)
                .count(unit, PHYSICAL_VIOLENCE, "2025-01", 20)
                .count(unit, HATE_SPEECH, "2025-03", 2);

        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Vold og trusler");
            var said = sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue();
            assertThat(said).contains("ikke med", "Hatytring").doesNotContain("Trussel");
        }
    }

    @Test
    void fewRowsAreNotLeftAloneOnALastPage() throws Exception {
        var pages = new ArrayList<Short>();
        for (var units : List.of(25, 45, 60, 100)) {
            var more = new FiguresForTests();
            for (int unit = 0; unit < units; unit++) {
                more.count(more.unit("Enhet %02d".formatted(unit), null), THREAT, "2025-01", 10);
            }
            new AmuReport(more, "0.1.0", NOVEMBER).write(new AmuRequest(2025, null, 5, Language.NB), file());
            try (var workbook = new XSSFWorkbook(file().toFile())) {
                pages.add(workbook.getSheet("Hendelser per enhet").getPrintSetup().getFitHeight());
            }
        }

        assertThat(pages).containsExactly((short) 1, (short) 1, (short) 2, (short) 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vold og trusler", "Oppfølging"})
    void manyUnitsGoOnOverPagesUnderTheHeadingsOfTheirTable(String name) throws Exception {
        for (int unit = 0; unit < 90; unit++) {
            figures.count(figures.unit("Enhet %02d".formatted(unit), null), THREAT, "2025-01", 60);
        }

        try (var workbook = workbook()) {
            var sheet = workbook.getSheet(name);
            assertThat(sheet.getPrintSetup().getFitHeight()).isBetween((short) 2, (short) 4);
            var headings = sheet.getRow(sheet.getRepeatingRows().getFirstRow());
            assertThat(headings.getCell(0).getStringCellValue()).isIn("Enhet", "Hendelser meldt til BHT");
            assertThat(sheet.getRow(headings.getRowNum() + 1).getCell(0).getStringCellValue()).isEqualTo("Enhet 00");
        }
    }

    @Test
    void theListOfWhatIsHiddenIsInTheWorkbookAndItsSumOnPaper() throws Exception {
        var unit = figures.unit("Skole", null);
        figures.count(unit, THREAT, "2025-01", 2).count(unit, THREAT, "2025-02", 20);

        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Skjermet");
            assertThat(sheet.getLastRowNum()).isPositive();
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).startsWith("Skjermet!$G$1:");
            assertThat(sheet.getDrawingPatriarch().getShapes())
                    .extracting(shape -> ((XSSFSimpleShape) shape).getText())
                    .singleElement()
                    .asString()
                    .contains("Hendelser per måned: ", "står på dette arket");
        }
    }

    @Test
    void theSheetOfFollowUpIsLeftOutWhenThereIsNoneAndTheFirstPageSaysWhy() throws Exception {
        figures.count(figures.unit("Skole", null), THREAT, "2025-01", 2);

        try (var workbook = workbook()) {
            assertThat(workbook.getSheet("Oppfølging")).isNull();
            var about = workbook.getSheet("Om rapporten");
            assertThat(about.getHyperlinkList()).extracting(XSSFHyperlink::getAddress).doesNotContain("'Oppfølging'!A1");
            var line = about.getRow(about.getLastRowNum() - 5);
            assertThat(line.getCell(0).getStringCellValue()).isEqualTo("Oppfølging");
            assertThat(line.getCell(1).getStringCellValue()).contains("ingen saker i perioden følges opp");
        }
    }

    @Test
    void anAmpersandInTheOrganisationsNameIsPrintedAsItIs() throws Exception {
        figures.named("Vakt & Vern");

        try (var workbook = workbook()) {
            assertThat(workbook.getSheetAt(0).getFooter().getLeft()).contains("Vakt && Vern");
        }
    }

    private XSSFWorkbook workbook() throws IOException, InvalidFormatException {
        new AmuReport(figures, "0.1.0", NOVEMBER).write(new AmuRequest(2025, null, 5, Language.NB), file());
        return new XSSFWorkbook(file().toFile());
    }

    private Path file() {
        return folder.resolve("amu.xlsx");
    }

    private static CTBarSer bars(XSSFSheet sheet) {
        XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
    }
}
