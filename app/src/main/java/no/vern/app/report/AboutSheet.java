package no.vern.app.report;

import no.vern.app.language.Texts;
import no.vern.app.report.SheetStyles.Role;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what the report is, how to read it, and where to go. */
final class AboutSheet {
    private static final int CHARACTER = 256;
    private static final int LABEL_WIDTH = 24;
    private static final int TEXT_WIDTH = 88;
    private static final float LINE_POINTS = 15f;
    private static final float PARAGRAPH_GAP_POINTS = 6f;
    private static final float TITLE_POINTS = 30f;

    private final SheetStyles styles;
    private final Texts texts;
    private final AmuWords words;

    AboutSheet(SheetStyles styles, Texts texts, AmuWords words) {
        this.styles = styles;
        this.texts = texts;
        this.words = words;
    }

    XSSFSheet write(XSSFWorkbook workbook, AmuFacts facts, SafeReport report) {
        var sheet = workbook.createSheet(AmuSheets.ABOUT);
        sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, TEXT_WIDTH * CHARACTER);
        var title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_POINTS);
        CellText.write(title.createCell(0), words.title(), styles.of(Role.TITLE));
        facts(sheet, facts, report.hidden().size());
        sheet.createRow(sheet.getLastRowNum() + 1);
        prose(sheet);
        links(sheet, report);
        return sheet;
    }

    private void facts(XSSFSheet sheet, AmuFacts facts, int hiddenCells) {
        say(sheet, "amu.about.organisation.label", facts.organisation());
        say(sheet, "amu.about.period.label", words.period());
        say(sheet, "amu.about.selection.label", words.selection());
        say(sheet, "amu.about.made.label", words.today());
        say(sheet, "amu.about.threshold.label", words.threshold());
        say(sheet, "amu.about.hidden.label", texts.get("amu.about.hidden", hiddenCells));
        say(sheet, "amu.about.version.label", "Vern " + facts.version());
    }

    private void prose(XSSFSheet sheet) {
        say(sheet, "amu.about.short.label", words.inShort());
        say(sheet, "amu.about.more.label", texts.get("amu.about.more"));
        say(sheet, "amu.about.duty.label", texts.get("amu.about.duty"));
        say(sheet, "amu.about.mark.label", words.mark());
        say(sheet, "amu.about.sums.label", texts.get("amu.about.sums"));
        say(sheet, "amu.about.without.label", texts.get("amu.about.without"));
        say(sheet, "amu.about.sharing.label", texts.get("amu.about.sharing"));
    }

    private void links(XSSFSheet sheet, SafeReport report) {
        link(sheet, AmuSheets.MONTHS, texts.get("amu.about.months"));
        link(sheet, AmuSheets.UNITS, texts.get("amu.about.units"));
        link(sheet, AmuSheets.VIOLENCE, texts.get("amu.about.violence"));
        linkIf(report.tellsOfFollowUp(), sheet, AmuSheets.FOLLOW_UP, "amu.about.followUp", "amu.about.noFollowUp");
        linkIf(!report.drops().isEmpty(), sheet, AmuSheets.DROPS, "amu.about.drops", "amu.about.noDrops");
        linkIf(!report.risk().isEmpty(), sheet, AmuSheets.RISK, "amu.about.risk", "amu.about.noRisk");
        linkIf(!report.measures().isEmpty(), sheet, AmuSheets.MEASURES, "amu.about.measures", "amu.about.noMeasures");
        linkIf(!report.training().isEmpty(), sheet, AmuSheets.TRAINING, "amu.about.training", "amu.about.noTraining");
        link(sheet, AmuSheets.HIDDEN, texts.get("amu.about.list"));
    }

    private XSSFRow say(XSSFSheet sheet, String labelKey, String text) {
        return line(sheet, texts.get(labelKey), text, Role.LABEL);
    }

    /** A sheet that is left out is named with the reason. */
    private void linkIf(boolean there, XSSFSheet sheet, String target, String key, String absentKey) {
        if (there) {
            link(sheet, target, texts.get(key));
        } else {
            line(sheet, target, texts.get(absentKey), Role.LABEL);
        }
    }

    private void link(XSSFSheet sheet, String target, String text) {
        var cell = line(sheet, target, text, Role.LINK).getCell(0);
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        cell.setHyperlink(link);
    }

    private XSSFRow line(XSSFSheet sheet, String label, String text, Role role) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(CountSheet.lines(text, TEXT_WIDTH) * LINE_POINTS + PARAGRAPH_GAP_POINTS);
        CellText.write(row.createCell(0), label, styles.of(role, 0, label));
        CellText.write(row.createCell(1), text, styles.of(Role.PROSE, 0, text));
        return row;
    }
}
