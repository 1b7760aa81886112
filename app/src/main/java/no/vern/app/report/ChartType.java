package no.vern.app.report;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/** Sizes and turns the titles of a chart; left alone, they are larger than the table that they explain. */
final class ChartType {
    private static final int TITLE = 1300;
    private static final int AXIS_TITLE = 1000;
    private static final int QUARTER_TURN_LEFT = -5_400_000;

    private ChartType() {}

    static void apply(CTChart chart) {
        size(chart.getTitle(), TITLE, true);
        var plot = chart.getPlotArea();
        axis(plot.getCatAxArray(0).getTitle(), plot.getCatAxArray(0).getAxPos().getVal().toString());
        axis(plot.getValAxArray(0).getTitle(), plot.getValAxArray(0).getAxPos().getVal().toString());
    }

    private static void axis(CTTitle title, String position) {
        size(title, AXIS_TITLE, false);
        if (position.equals("l")) {
            var body = title.getTx().getRich().getBodyPr();
            body.setRot(QUARTER_TURN_LEFT);
            body.setVert(STTextVerticalType.HORZ);
        }
    }

    private static void size(CTTitle title, int hundredths, boolean bold) {
        for (var paragraph : title.getTx().getRich().getPList()) {
            for (var run : paragraph.getRList()) {
                run.getRPr().setSz(hundredths);
                run.getRPr().setB(bold);
            }
        }
    }
}
