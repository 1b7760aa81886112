package no.vern.app.report;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where on its sheet a chart stands, with a sentence under it; neither touches a cell of the table. */
final class ChartPlace {
    private static final int NARROWEST_PIXELS = 760;
    private static final int WIDEST_PIXELS = 1200;
    private static final int GAP_ROWS = 2;
    private static final int SENTENCE_ROWS = 4;
    private static final double SENTENCE_POINTS = 11;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final int firstColumn;
    private final int firstRow;
    private final int chartRows;
    private final int lastColumn;
    private final int lastOffset;

    private ChartPlace(XSSFSheet sheet, int firstColumn, int firstRow, int chartRows, int width) {
        this.sheet = sheet;
        this.firstColumn = firstColumn;
        this.firstRow = firstRow;
        this.chartRows = chartRows;
        drawing = sheet.createDrawingPatriarch();
        int column = firstColumn;
        while (pixels(firstColumn, column + 1) < width) {
            column++;
        }
        lastColumn = column;
        lastOffset = width - pixels(firstColumn, column);
    }

    /** Under the table, about as wide as it. */
    static ChartPlace under(XSSFSheet sheet, int columns, int chartRows) {
        int width = Math.clamp(Math.round(pixels(sheet, 0, columns)), NARROWEST_PIXELS, WIDEST_PIXELS);
        return new ChartPlace(sheet, 0, sheet.getLastRowNum() + GAP_ROWS, chartRows, width);
    }

    /** At the top, to the right of a table too long to look under. */
    static ChartPlace beside(XSSFSheet sheet, int columns, int chartRows) {
        float heading = sheet.getRow(0).getHeightInPoints() / sheet.getDefaultRowHeightInPoints();
        return new ChartPlace(sheet, columns + 1, 0, chartRows + 1 - Math.round(heading), NARROWEST_PIXELS);
    }

    private int pixels(int from, int to) {
        return Math.round(pixels(sheet, from, to));
    }

    private static float pixels(XSSFSheet sheet, int from, int to) {
        float wide = 0;
        for (int column = from; column < to; column++) {
            wide += sheet.getColumnWidthInPixels(column);
        }
        return wide;
    }

    void put(BarChart bars, String sentence) {
        var chart = drawing.createChart(anchor(firstRow, firstRow + chartRows));
        bars.draw(chart);
        describe(chart, bars.title(), sentence);
        say(sentence, firstRow + chartRows);
    }

    void putOnly(String sentence) {
        say(sentence, firstRow);
    }

    /** The cells behind the chart and its sentence, with the row of the headings. */
    CellRangeAddress area() {
        return new CellRangeAddress(0, firstRow + chartRows + SENTENCE_ROWS, firstColumn, lastColumn);
    }

    /** Read aloud by screen readers. */
    private static void describe(XSSFChart chart, String title, String sentence) {
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(title);
        properties.setTitle(title);
        properties.setDescr(sentence);
    }

    private void say(String sentence, int row) {
        var box = drawing.createTextbox(anchor(row, row + SENTENCE_ROWS));
        box.setText(new XSSFRichTextString(sentence));
        box.setNoFill(true);
        box.getCTShape().getSpPr().addNewLn().addNewNoFill();
        for (var paragraph : box.getTextParagraphs()) {
            paragraph.getTextRuns().forEach(run -> {
                run.setFontSize(SENTENCE_POINTS);
                run.setFont("Calibri");
            });
        }
    }

    private XSSFClientAnchor anchor(int fromRow, int toRow) {
        return drawing.createAnchor(0, 0, Units.pixelToEMU(lastOffset), 0, firstColumn, fromRow, lastColumn, toRow);
    }
}
