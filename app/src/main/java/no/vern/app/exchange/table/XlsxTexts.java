package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** The texts that a workbook's cells share, and how its texts write what XML cannot hold ({@code _x000D_}). */
final class XlsxTexts {
    static final XlsxTexts NONE = new XlsxTexts(List.of());
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts;

    private XlsxTexts(List<String> texts) {
        this.texts = texts;
    }

    static XlsxTexts read(InputStream xml) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        try (xml) {
            var reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
                    texts.add(richText(reader, "si"));
                }
            }
            reader.close();
        }
        return new XlsxTexts(texts);
    }

    String at(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** The text inside the element that the reader stands on: its runs joined, its phonetic help left out. */
    static String richText(XMLStreamReader reader, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("rPh")) {
                richText(reader, "rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            }
        }
        return decode(text.toString());
    }

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
