package no.vern.app.report;

import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * A native chart of one row of bars, each with its number. It refers to the table's cells and keeps a copy of what is
 * shown in them, as the format wants; a hidden count has no copy.
 *
 * @param title what is counted, over the chart
 * @param categoryTitle under or beside the labels
 * @param valueTitle what a bar's length is
 * @param categories the labels
 * @param categoryCells the cells that hold the labels
 * @param counts one a label; empty where hidden
 * @param countCells the cells that hold the counts
 * @param direction bars that stand (in time) or lie (side by side)
 */
record BarChart(
        String title,
        String categoryTitle,
        String valueTitle,
        List<String> categories,
        String categoryCells,
        List<OptionalLong> counts,
        String countCells,
        BarDirection direction) {
    private static final byte[] GRID = {(byte) 0xE3, (byte) 0xE8, (byte) 0xEB};
    private static final int GAP_PERCENT = 55;
    private static final double FEWEST_ON_AXIS = 5;

    void draw(XSSFChart chart) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        boolean lying = direction == BarDirection.BAR;
        var categoryAxis = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var valueAxis = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(categoryAxis, valueAxis, lying);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categoryAxis, valueAxis);
        data.setBarDirection(direction);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        var series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(categories.toArray(String[]::new), categoryCells),
                XDDFDataSourcesFactory.fromArray(numbers(), countCells));
        series.setTitle(valueTitle, null);
        series.setFillProperties(solid(SheetStyles.ACCENT));
        chart.plot(data);
        ChartType.apply(chart.getCTChart());
        numberTheBars(series.getCTBarSer());
    }

    private Long[] numbers() {
        return counts.stream()
                .map(count -> count.isPresent() ? (Long) count.getAsLong() : null)
                .toArray(Long[]::new);
    }

    private void axes(XDDFCategoryAxis categoryAxis, XDDFValueAxis valueAxis, boolean lying) {
        categoryAxis.setTitle(categoryTitle);
        valueAxis.setTitle(valueTitle);
        categoryAxis.setMajorTickMark(AxisTickMark.NONE);
        categoryAxis.getOrAddShapeProperties().setLineProperties(thin());
        valueAxis.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        valueAxis.setCrossBetween(AxisCrossBetween.BETWEEN);
        valueAxis.setMinimum(0);
        if (counts.stream().flatMapToLong(OptionalLong::stream).max().orElse(0) < FEWEST_ON_AXIS) {
            valueAxis.setMaximum(FEWEST_ON_AXIS);
        }
        valueAxis.setNumberFormat("#,##0");
        valueAxis.setMajorTickMark(AxisTickMark.NONE);
        valueAxis.getOrAddMajorGridProperties().setLineProperties(thin());
        var noLine = new XDDFLineProperties();
        noLine.setFillProperties(new XDDFNoFillProperties());
        valueAxis.getOrAddShapeProperties().setLineProperties(noLine);
        if (lying) {
            categoryAxis.setOrientation(AxisOrientation.MAX_MIN);
        }
    }

    private static XDDFLineProperties thin() {
        return new XDDFLineProperties(solid(GRID));
    }

    private static XDDFSolidFillProperties solid(byte[] rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    /** Each bar carries its number; a hidden one says so, so that it is not taken for a zero. */
    private void numberTheBars(CTBarSer series) {
        var labels = series.addNewDLbls();
        for (int place = 0; place < counts.size(); place++) {
            if (counts.get(place).isEmpty()) {
                HiddenLabel.add(labels, place);
            }
        }
        labels.addNewSpPr().addNewNoFill();
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
