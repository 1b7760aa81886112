package no.vern.app.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.report.CellText;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A document as a workbook: one sheet as wide as paper on its side, its tables under one another on a common grid. */
final class PaperWorkbook {
    private static final int CHARACTER = 256;
    /** So many narrow columns that any shares come out right; a cell of a table spans several of them. */
    private static final int COLUMNS = 24;
    private static final int COLUMN_CHARACTERS = 6;
    private static final int LABEL_COLUMNS = 6;
    private static final float LINE_POINTS = 15;
    private static final short TITLE_POINTS = 18;
    private static final short HEADING_POINTS = 13;
    private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDC, (byte) 0xE0};
    private static final byte[] TINT = {(byte) 0xEC, (byte) 0xF3, (byte) 0xF6};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle title = style(TITLE_POINTS, true, false);
    private final CellStyle heading = style(HEADING_POINTS, true, false);
    private final CellStyle plain = style((short) 0, false, false);
    private final CellStyle text = style((short) 0, false, true);
    private final CellStyle quoted = quoted();
    private final CellStyle bold = head();

    private PaperWorkbook(String name) {
        sheet = workbook.createSheet(name);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, COLUMN_CHARACTERS * CHARACTER);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
    }

    /** @param sheetName what the sheet is called */
    static void write(Document document, String sheetName, OutputStream out) throws IOException {
        var made = new PaperWorkbook(sheetName);
        try (var workbook = made.workbook) {
            var properties = workbook.getProperties();
            properties.getCoreProperties().setCreator("Vern");
            properties.getCoreProperties().setTitle(document.title());
            properties.getExtendedProperties().getUnderlyingProperties().setApplication("Vern");
            made.line(document.title(), made.title, TITLE_POINTS * 2);
            made.parts(document.parts());
            made.sheet.getFooter().setLeft("&8" + " " + document.footer().replace("&", "&&"));
            made.sheet.getFooter().setRight("&8 &P / &N");
            workbook.write(out);
        }
    }

    /** Two tables in a row are kept apart. */
    private void parts(List<Part> parts) {
        Part before = null;
        for (var part : parts) {
            if (part instanceof Part.Grid && before instanceof Part.Grid) {
                next();
            }
            part(part);
            before = part;
        }
    }

    private void part(Part part) {
        switch (part) {
            case Part.Chapter said -> {
                sheet.setRowBreak(sheet.getLastRowNum());
                line(said.title(), title, TITLE_POINTS * 2);
            }
            case Part.Heading said -> {
                next();
                line(said.text(), heading, HEADING_POINTS * 2);
            }
            case Part.Paragraph said -> line(said.text(), plain, LINE_POINTS * lines(said.text(), COLUMNS));
            case Part.Bullets bullets -> bullets.texts().forEach(each ->
                    line("• " + each, plain, LINE_POINTS * lines(each, COLUMNS)));
            case Part.Facts facts -> facts.facts().forEach(fact -> row(
                    List.of(fact.label(), fact.text()), List.of(LABEL_COLUMNS, COLUMNS - LABEL_COLUMNS), bold, text));
            case Part.Grid grid -> grid(grid);
            case Part.Signatures signatures -> grid(signatures.grid());
        }
    }

    private void grid(Part.Grid grid) {
        var spans = spans(grid.shares());
        row(grid.headings(), spans, bold, bold);
        grid.rows().forEach(cells -> row(cells, spans, text, text));
    }

    /** How many narrow columns each column has; together all of them. */
    private static List<Integer> spans(List<Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        var spans = new ArrayList<Integer>();
        int taken = 0;
        int seen = 0;
        for (int share : shares) {
            seen += share;
            int end = Math.round((float) COLUMNS * seen / sum);
            spans.add(end - taken);
            taken = end;
        }
        return spans;
    }

    private void row(List<String> cells, List<Integer> spans, CellStyle first, CellStyle others) {
        var row = next();
        int column = 0;
        int height = 1;
        for (int place = 0; place < cells.size(); place++) {
            var said = Signs.plain(cells.get(place));
            int span = spans.get(place);
            CellText.write(row.createCell(column), said, place == 0 ? first : others);
            spread(row, column, span, said, place == 0 ? first : others);
            height = Math.max(height, lines(said, span));
            column += span;
        }
        row.setHeightInPoints(height * LINE_POINTS + LINE_POINTS / 3);
    }

    /** Every cell of the span gets its lines; text that looks like a formula stays text when somebody edits it. */
    private void spread(XSSFRow row, int column, int span, String said, CellStyle style) {
        var used = style == text && CellText.looksLikeFormula(said) ? quoted : style;
        for (int each = column; each < column + span; each++) {
            (row.getCell(each) == null ? row.createCell(each) : row.getCell(each)).setCellStyle(used);
        }
        if (span > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + span - 1));
        }
    }

    private void line(String said, CellStyle style, float height) {
        var row = next();
        CellText.write(row.createCell(0), Signs.plain(said), style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS - 1));
        row.setHeightInPoints(height);
    }

    private XSSFRow next() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    /** Merged cells do not grow by themselves. */
    private static int lines(String said, int span) {
        int width = Math.max(1, span * COLUMN_CHARACTERS - 1);
        return Math.max(1, said.lines().mapToInt(line -> 1 + line.length() / width).sum());
    }

    private CellStyle head() {
        var style = style((short) 0, true, true);
        style.setFillForegroundColor(new XSSFColor(TINT));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle quoted() {
        var style = style((short) 0, false, true);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle style(short points, boolean strong, boolean lined) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setBold(strong);
        if (points > 0) {
            font.setFontHeightInPoints(points);
        }
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (lined) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(new XSSFColor(LINE));
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(new XSSFColor(LINE));
        }
        return style;
    }
}
