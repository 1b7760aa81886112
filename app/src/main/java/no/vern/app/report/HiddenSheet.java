package no.vern.app.report;

import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.report.SheetStyles.Role;
import no.vern.statistics.Cause;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where something is hidden, and why; nothing about how much. */
final class HiddenSheet {
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(24, 34, 46, 40, 26);

    private final SheetStyles styles;
    private final Texts texts;

    HiddenSheet(SheetStyles styles, Texts texts) {
        this.styles = styles;
        this.texts = texts;
    }

    XSSFSheet write(XSSFWorkbook workbook, List<HiddenCell> cells) {
        var sheet = workbook.createSheet(AmuSheets.HIDDEN);
        var headings = List.of(
                texts.get("amu.hidden.sheet"),
                texts.get("amu.hidden.table"),
                texts.get("amu.hidden.row"),
                texts.get("amu.hidden.column"),
                texts.get("amu.hidden.cause"));
        write(sheet.createRow(0), headings, Role.HEADING_LEFT);
        for (var cell : cells) {
            var line = List.of(cell.sheet(), cell.table(), cell.row(), cell.column(), cause(cell.cause()));
            write(sheet.createRow(sheet.getLastRowNum() + 1), line, Role.ROW);
        }
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        return sheet;
    }

    private String cause(Cause cause) {
        return switch (cause) {
            case SMALL -> texts.get("amu.hidden.small");
            case PROTECTS -> texts.get("amu.hidden.protects");
        };
    }

    private void write(XSSFRow row, List<String> line, Role role) {
        for (int column = 0; column < line.size(); column++) {
            CellText.write(row.createCell(column), line.get(column), styles.of(role, 0, line.get(column)));
        }
    }
}
