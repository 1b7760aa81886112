package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Which cell styles of a workbook show a number as a date or a time, and from which year its days are counted. */
final class XlsxStyles {
    /** What a style makes of a number. */
    enum Kind {
        NUMBER,
        DAY,
        MOMENT,
        CLOCK
    }

    private final List<Kind> kinds;
    private final boolean from1904;

    private XlsxStyles(List<Kind> kinds, boolean from1904) {
        this.kinds = kinds;
        this.from1904 = from1904;
    }

    static XlsxStyles read(XSSFReader workbook) throws IOException, OpenXML4JException, XMLStreamException {
        var kinds = new ArrayList<Kind>();
        var styles = workbook.getStylesData();
        if (styles != null) {
            kinds(styles, kinds);
        }
        return new XlsxStyles(kinds, from1904(workbook.getWorkbookData()));
    }

    boolean from1904() {
        return from1904;
    }

    Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    }

    private static void kinds(InputStream xml, List<Kind> kinds) throws IOException, XMLStreamException {
        var formats = new HashMap<Integer, String>();
        try (xml) {
            var reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            var inCells = false;
            while (reader.hasNext()) {
                var event = reader.next();
                var name = reader.hasName() ? reader.getLocalName() : "";
                inCells = name.equals("cellXfs") ? event == XMLStreamConstants.START_ELEMENT : inCells;
                if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt")) {
                    formats.put(number(reader), reader.getAttributeValue(null, "formatCode"));
                } else if (event == XMLStreamConstants.START_ELEMENT && inCells && name.equals("xf")) {
                    kinds.add(kind(number(reader), formats));
                }
            }
        }
    }

    private static int number(XMLStreamReader reader) {
        var id = reader.getAttributeValue(null, "numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

    private static Kind kind(int id, HashMap<Integer, String> formats) {
        var format = formats.getOrDefault(id, builtIn(id));
        if (!DateUtil.isADateFormat(id, format)) {
            return Kind.NUMBER;
        }
        var letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[\\$[^]]*]", "");
        var hours = letters.contains("h") || letters.contains("s");
        var days = letters.contains("d") || letters.contains("y");
        return hours ? days ? Kind.MOMENT : Kind.CLOCK : Kind.DAY;
    }

    private static String builtIn(int id) {
        return switch (id) {
            case 18, 19, 20, 21, 45, 46, 47 -> "h:mm:ss";
            case 22 -> "m/d/yy h:mm";
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> "m/d/yy";
            default -> "General";
        };
    }

    private static boolean from1904(InputStream xml) throws IOException, XMLStreamException {
        try (xml) {
            var reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("workbookPr")) {
                    var value = reader.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
            return false;
        }
    }
}
