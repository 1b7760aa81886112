package no.vern.app.report;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.vern.app.language.Texts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays the safe tables out as a workbook with two charts; those of follow-up and of small strains are left out when there are none. */
final class AmuWorkbook {
    private static final int MONTH_CHART_ROWS = 17;
    private static final int FEWEST_UNIT_CHART_ROWS = 12;
    private static final int ROWS_AROUND_BARS = 7;
    private static final int MOST_ROWS_ON_ONE_PAGE = 24;

    private final Texts texts;
    private final AmuFacts facts;
    private final SafeReport report;
    private final AmuWords words;
    private final PrintLayout print;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(workbook);

    private AmuWorkbook(Texts texts, AmuFacts facts, SafeReport report) {
        this.texts = texts;
        this.facts = facts;
        this.report = report;
        words = new AmuWords(texts, facts, report);
        print = new PrintLayout(
                facts.organisation() + " · " + words.title(), texts.get("amu.page", "&P", "&N"));
    }

    /** The caller closes it. */
    static XSSFWorkbook of(Texts texts, AmuFacts facts, SafeReport report) {
        var made = new AmuWorkbook(texts, facts, report);
        made.about();
        made.months();
        made.units();
        made.violence();
        if (report.tellsOfFollowUp()) {
            made.followUp();
        }
        if (!report.drops().isEmpty()) {
            made.drops();
        }
        made.prevention(AmuSheets.RISK, report.risk(), "amu.prevention.risk.sentence", false);
        made.prevention(AmuSheets.MEASURES, report.measures(), "amu.prevention.measures.sentence", false);
        made.prevention(AmuSheets.TRAINING, report.training(), "amu.prevention.training.sentence", true);
        made.hidden();
        made.properties();
        return made.workbook;
    }

    private void about() {
        var sheet = new AboutSheet(styles, texts, words).write(workbook, facts, report);
        print.apply(sheet, false, true);
    }

    private void months() {
        var table = report.months();
        var sheet = new CountSheet(styles).write(workbook, table);
        var place = ChartPlace.under(sheet, table.columns().size() + 1, MONTH_CHART_ROWS);
        if (MonthChart.worthDrawing(table)) {
            place.put(MonthChart.of(table, texts, words.year()), words.monthChart());
        } else {
            place.putOnly(texts.get("amu.month.nothing"));
        }
        print.apply(sheet, true, true);
        print.keepHeadings(sheet, 1);
    }

    private void units() {
        var table = report.units();
        var sheet = new CountSheet(styles).write(workbook, table);
        var chart = UnitChart.of(table);
        int chartRows = Math.max(FEWEST_UNIT_CHART_ROWS, ROWS_AROUND_BARS + chart.drawn().size());
        int columns = table.columns().size() + 1;
        boolean onePage = table.rows().size() <= MOST_ROWS_ON_ONE_PAGE;
        var place = onePage
                ? ChartPlace.under(sheet, columns, chartRows)
                : ChartPlace.beside(sheet, columns, chartRows);
        if (chart.worthDrawing()) {
            place.put(chart.bars(texts, words.year()), chart.sentence(texts));
        } else {
            place.putOnly(chart.sentence(texts));
        }
        print.apply(sheet, true, onePage);
        print.keepHeadings(sheet, 1);
        if (!onePage) {
            var rows = new CellRangeAddress(0, table.rows().size(), 0, columns - 1);
            print.areas(sheet, rows, place.area());
            print.fewPages(sheet, rows);
        }
    }

    private void violence() {
        var blocks = new BlockSheet(styles);
        var sheet = blocks.write(workbook, AmuSheets.VIOLENCE, report.violence(), false);
        blocks.say(sheet, words.violence());
        overPages(sheet, report.violence());
    }

    private void followUp() {
        var blocks = new BlockSheet(styles);
        var sheet = blocks.write(workbook, AmuSheets.FOLLOW_UP, report.followUp(), true);
        blocks.say(sheet, words.followUp());
        overPages(sheet, report.followUp());
    }

    private void drops() {
        var blocks = new BlockSheet(styles);
        var sheet = blocks.write(workbook, AmuSheets.DROPS, report.drops(), false);
        blocks.say(sheet, words.drops());
        overPages(sheet, report.drops());
    }

    /** A sheet with nothing to tell is left out. */
    private void prevention(String name, List<ShownTable> tables, String sentence, boolean percent) {
        if (!tables.isEmpty()) {
            var blocks = new BlockSheet(styles);
            var sheet = blocks.write(workbook, name, tables, percent);
            blocks.say(sheet, texts.get(sentence));
            overPages(sheet, tables);
        }
    }

    /** On as many pages as it takes to be read; the last table's headings go along with it. */
    private void overPages(XSSFSheet sheet, List<ShownTable> tables) {
        print.apply(sheet, true, tables.isEmpty());
        if (!tables.isEmpty()) {
            print.fewPages(sheet, new CellRangeAddress(0, sheet.getLastRowNum(), 0, 0));
            print.repeatHeadings(sheet, BlockSheet.lastHeadings(tables));
        }
    }

    private void hidden() {
        var sheet = new HiddenSheet(styles, texts).write(workbook, report.hidden());
        print.apply(sheet, false, true);
        print.keepHeadings(sheet, 0);
        var place = ChartPlace.beside(sheet, sheet.getRow(0).getLastCellNum(), 0);
        place.putOnly(words.hidden());
        print.areas(sheet, place.area());
    }

    /** Who made the file is Vern, not a person. */
    private void properties() {
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator("Vern");
        core.setLastModifiedByUser("Vern");
        core.setTitle(words.title());
        var made = Optional.of(Date.from(facts.period().today().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(made);
        core.setModified(made);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Vern");
    }
}
