package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, blank ones left out. */
final class XlsxRows implements Table.Rows {
    private static final int MOST_COLUMNS = 16_384;
    /** The largest number of a workbook has 309 digits before its point. */
    private static final int MOST_DIGITS = 400;
    /** Excel shows at most 15 digits of a number; the rest is an artefact of its binary form. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private final String fileName;
    private final InputStream xml;
    private final XMLStreamReader reader;
    private final XlsxTexts texts;
    private final XlsxStyles styles;
    private long number;

    XlsxRows(String fileName, InputStream xml, XlsxTexts texts, XlsxStyles styles) throws XMLStreamException {
        this.fileName = fileName;
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
                    var row = row();
                    if (!row.blank()) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw XlsxTable.refusal(fileName, e);
        }
    }

    private TableRow row() throws XMLStreamException {
        var given = reader.getAttributeValue(null, "r");
        number = given == null ? number + 1 : Long.parseLong(given);
        var cells = new ArrayList<Cell>();
        var following = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                var column = column(following);
                put(cells, column, cell());
                following = column + 1;
            }
        }
        return new TableRow(number, cells);
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (cell.text().isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    private int column(int following) {
        var place = reader.getAttributeValue(null, "r");
        if (place == null) {
            return following;
        }
        var column = 0;
        for (var i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private Cell cell() throws XMLStreamException {
        var type = String.valueOf(reader.getAttributeValue(null, "t"));
        var style = reader.getAttributeValue(null, "s");
        var content = "";
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("v")) {
                content = reader.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("is")) {
                content = XlsxTexts.richText(reader, "is");
            }
        }
        return content.isEmpty() ? Cell.BLANK : value(type, style == null ? 0 : Integer.parseInt(style), content);
    }

    private Cell value(String type, int style, String content) {
        return switch (type) {
            case "s" -> new Cell.Text(texts.at(Integer.parseInt(content.strip())));
            case "str" -> new Cell.Text(XlsxTexts.decode(content));
            case "inlineStr", "e" -> new Cell.Text(content);
            case "b" -> new Cell.Truth(content.strip().equals("1") || content.strip().equals("true"));
            case "d" -> moment(written(content.strip()), styles.kind(style));
            default -> numeric(styles.kind(style), content.strip());
        };
    }

    private Cell numeric(XlsxStyles.Kind kind, String digits) {
        if (digits.length() > MOST_DIGITS) {
            return new Cell.Text(digits);
        }
        var value = new BigDecimal(digits);
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            return new Cell.Text(digits);
        }
        if (kind == XlsxStyles.Kind.NUMBER || value.signum() < 0) {
            return amount(value);
        }
        var at = DateUtil.getLocalDateTime(value.doubleValue(), styles.from1904(), true);
        if (at == null) {
            return amount(value);
        }
        return kind == XlsxStyles.Kind.CLOCK && value.compareTo(BigDecimal.ONE) < 0
                ? new Cell.Clock(at.toLocalTime())
                : moment(at, kind);
    }

    private static LocalDateTime written(String iso) {
        return iso.length() > 10 ? LocalDateTime.parse(iso.replace("Z", "")) : LocalDate.parse(iso).atStartOfDay();
    }

    private static Cell moment(LocalDateTime at, XlsxStyles.Kind kind) {
        var midnight = at.toLocalTime().toSecondOfDay() == 0;
        return midnight && kind != XlsxStyles.Kind.MOMENT ? new Cell.Day(at.toLocalDate()) : new Cell.Moment(at);
    }

    private static Cell amount(BigDecimal value) {
        return new Cell.Amount(value.round(AS_SHOWN).stripTrailingZeros().toPlainString());
    }

    @Override
    public void close() {
        try {
            reader.close();
            xml.close();
        } catch (XMLStreamException | IOException e) {
            throw XlsxTable.refusal(fileName, e);
        }
    }
}
