package no.vern.app.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.report.CellText;
import no.vern.injury.NavField;
import no.vern.injury.Standing;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** NAV's notice as a workbook: a row for each field in NAV's order, and beside it every list that it is chosen from. */
final class NavWorkbook {
    private static final int CHARACTER = 256;
    private static final int[] FORM_WIDTHS = {18, 38, 52, 30, 26, 48};
    private static final int[] LIST_WIDTHS = {38, 40, 70};
    private static final int HEAD_CHARACTERS = 170;
    private static final float LINE_POINTS = 15;
    private static final short TITLE_POINTS = 16;
    private static final byte[] TINT = {(byte) 0xEC, (byte) 0xF3, (byte) 0xF6};

    private final CaseWords words;
    private final NavForm form;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle text = style(false, false);
    private final CellStyle textAfterQuote = style(false, true);
    private final CellStyle heading = style(true, false);
    private final CellStyle title = title();

    private NavWorkbook(CaseWords words, NavForm form) {
        this.words = words;
        this.form = form;
    }

    static void write(CaseWords words, NavForm form, OutputStream out) throws IOException {
        var made = new NavWorkbook(words, form);
        try (var workbook = made.workbook) {
            var properties = workbook.getProperties();
            properties.getCoreProperties().setCreator("Vern");
            properties.getExtendedProperties().getUnderlyingProperties().setApplication("Vern");
            made.fields();
            made.lists();
            workbook.write(out);
        }
    }

    private void fields() {
        var sheet = sheet("nav.sheet.form", FORM_WIDTHS);
        int below = 0;
        for (var line : head()) {
            row(sheet, below, line, below == 0 ? title : text);
            spread(sheet, below++, line);
        }
        below++;
        sheet.createFreezePane(0, below + 1);
        row(sheet, below++, headings("nav.part", "nav.field", "nav.answer", "nav.code", "nav.standing", "nav.navName"), heading);
        for (var line : form.lines()) {
            row(sheet, below++, cells(line), text);
        }
    }

    /** A line above the table has the whole width; merged cells do not grow by themselves. */
    private static void spread(XSSFSheet sheet, int at, List<String> line) {
        if (line.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, 1, FORM_WIDTHS.length - 1));
            int lines = 1 + line.getLast().length() / HEAD_CHARACTERS;
            sheet.getRow(at).setHeightInPoints(lines * LINE_POINTS);
        }
    }

    private List<List<String>> head() {
        var notice = form.notice();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.get("nav.title", words.number())));
        lines.add(List.of(words.get("nav.person"), words.name(form.person())));
        lines.add(List.of(words.get("case.due"), form.deadline()));
        lines.add(List.of(words.get("nav.missing"), listed(notice.missing())));
        lines.add(List.of(words.get("nav.byHand"), listed(notice.byHand())));
        return lines;
    }

    private String listed(List<NavField> fields) {
        return fields.isEmpty() ? "–" : String.join(", ", form.labels(fields));
    }

    private List<String> cells(NavLine line) {
        return List.of(
                words.code(line.field().part()),
                line.label(),
                line.standing() == Standing.KNOWN ? line.answer() : "",
                line.code(),
                words.code(line.standing()),
                line.field().navName());
    }

    /** Each list once, in the order of the fields that use it. */
    private void lists() {
        var sheet = sheet("nav.sheet.lists", LIST_WIDTHS);
        sheet.createFreezePane(0, 1);
        int below = 0;
        row(sheet, below++, headings("nav.field", "nav.code", "nav.choice"), heading);
        for (var field : NavField.values()) {
            if (field.list().isPresent()) {
                for (var code : form.list(field.list().get()).codes()) {
                    row(sheet, below++, List.of(words.code(field), code.code(), words.code(code)), text);
                }
            }
        }
    }

    private XSSFSheet sheet(String key, int[] widths) {
        var sheet = workbook.createSheet(words.get(key));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void row(XSSFSheet sheet, int at, List<String> cells, CellStyle style) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            var said = Signs.plain(cells.get(column));
            var risky = style == text && CellText.looksLikeFormula(said);
            CellText.write(row.createCell(column), said, risky ? textAfterQuote : style);
        }
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(words::get).toList();
    }

    private CellStyle title() {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_POINTS);
        style.setFont(font);
        return style;
    }

    private CellStyle style(boolean bold, boolean quoted) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        if (bold) {
            style.setFillForegroundColor(new XSSFColor(TINT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
