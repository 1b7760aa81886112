package no.vern.app.report;

import java.util.List;
import java.util.OptionalLong;
import no.vern.app.report.SheetStyles.Role;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Some tables of counts under one another, each with its headings first and an empty row after it. */
final class BlockSheet {
    private static final int CHARACTER = 256;
    private static final int LABEL_WIDTH = 42;
    private static final int COUNT_WIDTH = 13;
    private static final int FEWEST_COUNTS = 4;
    private static final int SENTENCE_COLUMNS = 5;
    private static final float LINE_POINTS = 15;
    private static final double HUNDRED = 100;
    private static final String PERCENT = "%";

    private final SheetStyles styles;

    BlockSheet(SheetStyles styles) {
        this.styles = styles;
    }

    /** @param percent whether the first column is told in per cent of the row's sum, too */
    XSSFSheet write(XSSFWorkbook workbook, String name, List<ShownTable> tables, boolean percent) {
        var sheet = workbook.createSheet(name);
        int row = 0;
        int widest = FEWEST_COUNTS;
        for (var table : tables) {
            row = write(sheet, row, table, percent) + 1;
            widest = Math.max(widest, table.columns().size() + 1);
        }
        sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
        for (int column = 1; column <= widest; column++) {
            sheet.setColumnWidth(column, COUNT_WIDTH * CHARACTER);
        }
        return sheet;
    }

    /** The row in which the headings of the last table stand: the longest, since that is the one by units. */
    static int lastHeadings(List<ShownTable> tables) {
        return tables.stream()
                .limit(Math.max(0, tables.size() - 1))
                .mapToInt(table -> table.rows().size() + 2)
                .sum();
    }

    /** Says under the tables what they are, in cells: a reader of them must not take what is left out for nothing. */
    void say(XSSFSheet sheet, String sentence) {
        var last = sheet.getLastRowNum();
        var row = sheet.createRow(last < 0 ? 0 : last + 2);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, SENTENCE_COLUMNS));
        var width = LABEL_WIDTH + SENTENCE_COLUMNS * COUNT_WIDTH;
        row.setHeightInPoints(CountSheet.lines(sentence, width) * LINE_POINTS);
        CellText.write(row.createCell(0), sentence, styles.of(Role.PROSE, 0, sentence));
    }

    private int write(XSSFSheet sheet, int first, ShownTable table, boolean percent) {
        var counts = new CountSheet(styles);
        int at = first;
        var headings = sheet.createRow(at++);
        counts.headings(headings, table, COUNT_WIDTH);
        if (percent) {
            CellText.write(headings.createCell(table.columns().size() + 1), PERCENT, styles.of(Role.HEADING));
        }
        for (int line = 0; line < table.rows().size(); line++) {
            var row = sheet.createRow(at++);
            counts.line(row, table, line);
            if (percent) {
                percent(row, table, line);
            }
        }
        return at;
    }

    /** Shown only where both what was met and the rest are shown. */
    private void percent(XSSFRow row, ShownTable table, int line) {
        var cell = row.createCell(table.columns().size() + 1);
        boolean total = table.rows().get(line).kind() == TableRow.Kind.TOTAL;
        var sum = table.sum(line);
        boolean hidden = table.counts().get(line).stream().anyMatch(OptionalLong::isEmpty);
        if (hidden) {
            CellText.write(cell, AmuSheets.HIDDEN_MARK, styles.of(total ? Role.HIDDEN_TOTAL : Role.HIDDEN));
        } else {
            cell.setCellStyle(styles.of(total ? Role.NUMBER_TOTAL : Role.NUMBER));
            if (sum.getAsLong() > 0) {
                cell.setCellValue(Math.round(HUNDRED * table.count(line, 0).getAsLong() / sum.getAsLong()));
            }
        }
    }
}
