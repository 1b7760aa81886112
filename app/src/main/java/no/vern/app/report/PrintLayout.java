package no.vern.app.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out on paper: A4, as wide as the page, headings on every page, pages numbered. */
final class PrintLayout {
    private static final double SIDE_MARGIN = 0.5;
    private static final double FOOT_MARGIN = 0.7;
    /** What is between the margins of A4 on its side, 8.27 inches high, in points. */
    private static final double PAGE_POINTS = (8.27 - SIDE_MARGIN - FOOT_MARGIN) * 72;

    /** The scale below which letters of 11 points are too small to read. */
    private static final double SMALLEST = 0.6;

    private final String footerLeft;
    private final String footerRight;

    /**
     * @param footerLeft what the report is, on every page
     * @param footerRight page number, with {@code &P} of {@code &N}
     */
    PrintLayout(String footerLeft, String footerRight) {
        this.footerLeft = footerLeft.replace("&", "&&");
        this.footerRight = footerRight;
    }

    /** @param onePage whether it shall all be on one page; otherwise on as many as it takes */
    void apply(XSSFSheet sheet, boolean landscape, boolean onePage) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onePage ? 1 : 0));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(false);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, SIDE_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_MARGIN);
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setLeft("&8" + " " + footerLeft);
        sheet.getFooter().setRight("&8 " + footerRight);
    }

    /** For a table: its first row stays in sight, on the screen and on every page. */
    void keepHeadings(XSSFSheet sheet, int columns) {
        sheet.createFreezePane(columns, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** The headings of a table further down: they stand on the pages that it goes on over, and on none before. */
    void repeatHeadings(XSSFSheet sheet, int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    /**
     * On as few pages as can be read, so that no few rows are left alone on a last one. How wide a column comes out
     * differs from program to program; what is told it is therefore the number of pages.
     *
     * @param rows of a landscape sheet, with the row of headings that every page begins with
     */
    void fewPages(XSSFSheet sheet, CellRangeAddress rows) {
        double page = PAGE_POINTS / SMALLEST - height(sheet, rows.getFirstRow());
        double body = IntStream.rangeClosed(rows.getFirstRow() + 1, rows.getLastRow())
                .mapToDouble(row -> height(sheet, row))
                .sum();
        sheet.getPrintSetup().setFitHeight((short) Math.ceil(body / page));
    }

    private static double height(XSSFSheet sheet, int row) {
        return sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getHeightInPoints();
    }

    /** Prints only these, each from a new page on. */
    void areas(XSSFSheet sheet, CellRangeAddress... areas) {
        var workbook = sheet.getWorkbook();
        var all = Arrays.stream(areas).map(area -> area.formatAsString(null, true)).collect(Collectors.joining(","));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), all);
    }
}
