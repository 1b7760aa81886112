package no.vern.app.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of the workbook: one accent, thin lines, no walls of colour. Made once each. */
final class SheetStyles {
    /** The one accent, as a chart wants it. */
    static final byte[] ACCENT = rgb(0x1F, 0x5F, 0x7A);

    private static final byte[] TINT = rgb(0xEC, 0xF3, 0xF6);
    private static final byte[] LINE = rgb(0xD5, 0xDC, 0xE0);
    private static final byte[] MUTED = rgb(0x5B, 0x66, 0x6E);
    private static final int QUARTER_TURN = 90;

    /** What a cell is for; decides its look. */
    enum Role {
        TITLE,
        LABEL,
        PROSE,
        LINK,
        HEADING_LEFT,
        HEADING,
        HEADING_TURNED,
        ROW,
        ROW_GROUP,
        ROW_TOTAL,
        NUMBER,
        NUMBER_GROUP,
        NUMBER_TOTAL,
        HIDDEN,
        HIDDEN_GROUP,
        HIDDEN_TOTAL;

        private boolean heading() {
            return name().startsWith("HEADING");
        }

        private boolean total() {
            return name().endsWith("_TOTAL");
        }

        private boolean bold() {
            return heading() || total() || this == TITLE || this == LABEL || this == ROW_GROUP || this == NUMBER_GROUP;
        }

        private boolean table() {
            return ordinal() >= HEADING_LEFT.ordinal();
        }

        private boolean number() {
            return ordinal() >= NUMBER.ordinal();
        }
    }

    private record Look(Role role, int level, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Role role) {
        return made.computeIfAbsent(new Look(role, 0, false), this::make);
    }

    /** For text that comes from the register: stays text even when somebody edits the cell. */
    XSSFCellStyle of(Role role, int level, String text) {
        return made.computeIfAbsent(new Look(role, level, CellText.looksLikeFormula(text)), this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        var role = look.role();
        style.setFont(font(role));
        style.setWrapText(!role.number() && role != Role.TITLE);
        style.setVerticalAlignment(role.heading() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(alignment(role));
        style.setQuotePrefixed(look.quoted());
        if (look.level() > 0) {
            style.setIndention((short) Math.min(look.level() * 2, Short.MAX_VALUE));
        }
        if (role.number()) {
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        }
        if (role == Role.HEADING_TURNED) {
            style.setRotation((short) QUARTER_TURN);
        }
        if (role.table()) {
            lines(style, role);
        }
        return style;
    }

    private static HorizontalAlignment alignment(Role role) {
        return switch (role) {
            case HEADING_TURNED -> HorizontalAlignment.CENTER;
            case HEADING -> HorizontalAlignment.RIGHT;
            default -> role.number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
        };
    }

    private XSSFFont font(Role role) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (role == Role.TITLE ? 18 : 11));
        font.setBold(role.bold());
        switch (role) {
            case TITLE, LABEL, LINK -> font.setColor(new XSSFColor(ACCENT));
            case HIDDEN, HIDDEN_GROUP, HIDDEN_TOTAL -> font.setColor(new XSSFColor(MUTED));
            default -> font.setColor(new XSSFColor(rgb(0x1C, 0x23, 0x27)));
        }
        if (role == Role.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    private static void lines(XSSFCellStyle style, Role role) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(role.heading() ? ACCENT : LINE));
        if (role.total()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(new XSSFColor(ACCENT));
        }
        if (role.total()) {
            style.setFillForegroundColor(new XSSFColor(TINT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }
}
