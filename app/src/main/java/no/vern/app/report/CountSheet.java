package no.vern.app.report;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import no.vern.app.report.SheetStyles.Role;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One table of counts on its sheet: headings first, total last, and nothing else in the cells. */
final class CountSheet {
    private static final int CHARACTER = 256;
    private static final int NARROWEST_LABEL = 12;
    private static final int WIDEST_LABEL = 46;
    private static final int NARROWEST_COUNT = 8;
    private static final int TURNED_COUNT = 7;
    private static final int NUMBER_MARGIN = 3;
    private static final int MOST_UPRIGHT_HEADINGS = 9;
    private static final float LINE_POINTS = 15f;
    private static final float TURNED_CHARACTER_POINTS = 6.2f;
    private static final int TURNED_LINE_CHARACTERS = 24;

    private final SheetStyles styles;

    CountSheet(SheetStyles styles) {
        this.styles = styles;
    }

    XSSFSheet write(XSSFWorkbook workbook, ShownTable table) {
        var sheet = workbook.createSheet(table.sheet());
        boolean turned = table.columns().size() > MOST_UPRIGHT_HEADINGS;
        headings(sheet.createRow(0), table, turned);
        for (int row = 0; row < table.rows().size(); row++) {
            line(sheet.createRow(row + 1), table, row);
        }
        widths(sheet, table, turned);
        return sheet;
    }

    /** Headings that stand upright in columns of a width in characters. */
    void headings(XSSFRow row, ShownTable table, int width) {
        headings(row, table, false);
        int lines = table.columns().stream().mapToInt(heading -> lines(heading, width)).max().orElse(1);
        row.setHeightInPoints(lines * LINE_POINTS + LINE_POINTS / 2);
    }

    private void headings(XSSFRow row, ShownTable table, boolean turned) {
        CellText.write(row.createCell(0), table.corner(), styles.of(Role.HEADING_LEFT));
        for (int column = 0; column < table.columns().size(); column++) {
            boolean sum = column == table.totalColumn();
            var style = styles.of(turned && !sum ? Role.HEADING_TURNED : Role.HEADING);
            CellText.write(row.createCell(column + 1), table.columns().get(column), style);
        }
        row.setHeightInPoints(turned ? turnedHeight(table) : uprightHeight(table));
    }

    private static float turnedHeight(ShownTable table) {
        int longest = table.columns().stream().mapToInt(String::length).max().orElse(1);
        return Math.min(longest, TURNED_LINE_CHARACTERS) * TURNED_CHARACTER_POINTS + LINE_POINTS;
    }

    private static float uprightHeight(ShownTable table) {
        int lines = table.columns().stream()
                .mapToInt(heading -> lines(heading, countWidth(heading)))
                .max()
                .orElse(1);
        return lines * LINE_POINTS + LINE_POINTS / 2;
    }

    void line(XSSFRow row, ShownTable table, int place) {
        var start = table.rows().get(place);
        CellText.write(row.createCell(0), start.label(), styles.of(rowRole(start), start.level(), start.label()));
        for (int column = 0; column < table.columns().size(); column++) {
            boolean strong = column == table.totalColumn() && start.kind() != TableRow.Kind.TOTAL;
            count(row, column + 1, table.count(place, column), start.kind(), strong);
        }
    }

    private void count(XSSFRow row, int column, OptionalLong count, TableRow.Kind kind, boolean strong) {
        var cell = row.createCell(column);
        if (count.isPresent()) {
            cell.setCellStyle(styles.of(numberRole(kind, strong)));
            cell.setCellValue(count.getAsLong());
        } else {
            CellText.write(cell, AmuSheets.HIDDEN_MARK, styles.of(hiddenRole(kind, strong)));
        }
    }

    private static Role rowRole(TableRow row) {
        return switch (row.kind()) {
            case TOTAL -> Role.ROW_TOTAL;
            case GROUP -> Role.ROW_GROUP;
            case SINGLE -> Role.ROW;
        };
    }

    private static Role numberRole(TableRow.Kind kind, boolean strong) {
        if (kind == TableRow.Kind.TOTAL) {
            return Role.NUMBER_TOTAL;
        }
        return strong || kind == TableRow.Kind.GROUP ? Role.NUMBER_GROUP : Role.NUMBER;
    }

    private static Role hiddenRole(TableRow.Kind kind, boolean strong) {
        if (kind == TableRow.Kind.TOTAL) {
            return Role.HIDDEN_TOTAL;
        }
        return strong || kind == TableRow.Kind.GROUP ? Role.HIDDEN_GROUP : Role.HIDDEN;
    }

    private static void widths(XSSFSheet sheet, ShownTable table, boolean turned) {
        int label = table.rows().stream().mapToInt(row -> row.label().length() + 2 * row.level()).max().orElse(0);
        sheet.setColumnWidth(0, Math.clamp(label + 3, NARROWEST_LABEL, WIDEST_LABEL) * CHARACTER);
        for (int column = 0; column < table.columns().size(); column++) {
            int heading = turned ? TURNED_COUNT : countWidth(table.columns().get(column));
            sheet.setColumnWidth(column + 1, Math.max(heading, numberWidth(table, column)) * CHARACTER);
        }
    }

    /** The longest number, with room for a separator and bold type. */
    private static int numberWidth(ShownTable table, int column) {
        long longest = IntStream.range(0, table.rows().size())
                .mapToObj(row -> table.count(row, column))
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
        return Long.toString(longest).length() + NUMBER_MARGIN;
    }

    /** Wide enough for the longest word of the heading. */
    private static int countWidth(String heading) {
        int word = Arrays.stream(heading.split("\\s")).mapToInt(String::length).max().orElse(1);
        return Math.max(NARROWEST_COUNT, word + 3);
    }

    /** How many lines the text takes, broken between words. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (var word : text.split("\\s")) {
            boolean fits = used == 0 || used + 1 + word.length() <= width;
            lines += fits ? 0 : 1;
            used = fits ? used + word.length() + (used == 0 ? 0 : 1) : word.length();
        }
        return lines;
    }
}
