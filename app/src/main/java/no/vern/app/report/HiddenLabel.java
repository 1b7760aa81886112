package no.vern.app.report;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** The mark over the place of a hidden bar: some programs would otherwise write a zero there. */
final class HiddenLabel {
    private static final String LABEL = """
            <c:dLbl xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:idx val="%d"/>\
            <c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>:</a:t></a:r></a:p></c:rich></c:tx>\
            <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
            <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>""";

    private HiddenLabel() {}

    /** Adds it behind those that are there; POI's small schema has no class for it. */
    static void add(CTDLbls labels, int place) {
        try (var source = XmlObject.Factory.parse(LABEL.formatted(place)).newCursor();
                var target = labels.newCursor()) {
            source.toFirstChild();
            target.toEndToken();
            source.copyXml(target);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
