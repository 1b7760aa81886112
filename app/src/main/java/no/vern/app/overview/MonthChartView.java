package no.vern.app.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.statistics.ControlChart;
import org.jspecify.annotations.Nullable;

/** Incidents a month as a line, over the band that chance alone explains; arrows move along it, Enter opens a month. */
final class MonthChartView extends Pane {
    private static final double LEFT = Em.px(2.4);
    private static final double RIGHT = Em.px(0.9);
    private static final double TOP = Em.px(2.8);
    private static final double BOTTOM = Em.px(2);
    private static final double DOT = 3;
    private static final int MOST_MONTH_NAMES = 6;

    private final DevelopmentText words;
    private final Texts texts;
    private final Consumer<ControlChart.Point> open;
    private final Label reading = new Label();
    private @Nullable ControlChart chart;
    private int at = -1;

    MonthChartView(Texts texts, Consumer<ControlChart.Point> open) {
        this.texts = texts;
        this.open = open;
        this.words = new DevelopmentText(texts);
        getStyleClass().add("month-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        reading.getStyleClass().add("chart-reading");
        reading.setWrapText(true);
        setOnKeyPressed(this::key);
        setOnMouseMoved(event -> moveTo(nearest(event)));
        setOnMouseExited(_ -> moveTo(-1));
        setOnMouseClicked(event -> {
            moveTo(nearest(event));
            openAt();
        });
    }

    void show(ControlChart shown) {
        chart = shown;
        at = -1;
        setAccessibleText(words.whole(shown));
        requestLayout();
    }

    private void key(KeyEvent event) {
        var size = points().size();
        switch (event.getCode()) {
            case LEFT -> moveTo(at < 0 ? size - 1 : Math.max(0, at - 1));
            case RIGHT -> moveTo(Math.min(size - 1, at + 1));
            case ENTER, SPACE -> openAt();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openAt() {
        if (at >= 0 && at < points().size()) {
            open.accept(points().get(at));
        }
    }

    private void moveTo(int index) {
        if (index != at) {
            at = index;
            requestLayout();
        }
    }

    private int nearest(MouseEvent event) {
        double step = (getWidth() - LEFT - RIGHT) / Math.max(1, points().size() - 1);
        return (int) Math.clamp(Math.round((event.getX() - LEFT) / step), 0, points().size() - 1);
    }

    private List<ControlChart.Point> points() {
        return chart == null ? List.of() : chart.points();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (points().isEmpty() || getWidth() <= LEFT + RIGHT) {
            return;
        }
        var scale = new ChartScale(points(), LEFT, TOP, getWidth() - LEFT - RIGHT, getHeight() - TOP - BOTTOM);
        boolean judged = points().size() >= ControlChart.FEWEST_MONTHS;
        if (judged) {
            getChildren().add(band(scale));
        }
        getChildren().addAll(grid(scale));
        if (judged) {
            getChildren().add(centre(scale));
        }
        getChildren().add(line(scale));
        getChildren().addAll(dots(scale));
        getChildren().addAll(monthNames(scale));
        pointer(scale);
        getChildren().stream().filter(Label.class::isInstance).forEach(Node::autosize);
        reading.resize(getWidth(), reading.prefHeight(getWidth()));
    }

    private List<Node> grid(ChartScale scale) {
        var nodes = new ArrayList<Node>();
        for (double value : scale.ticks()) {
            var line = new Line(LEFT, scale.y(value), LEFT + scale.width(), scale.y(value));
            line.getStyleClass().add("chart-grid");
            var label = label(String.valueOf(Math.round(value)), "chart-label");
            label.relocate(0, scale.y(value) - Em.px(0.65));
            nodes.add(line);
            nodes.add(label);
        }
        return nodes;
    }

    private Polygon band(ChartScale scale) {
        var band = new Polygon();
        band.getStyleClass().add("chart-band");
        for (int i = 0; i < points().size(); i++) {
            band.getPoints().addAll(scale.x(i), scale.y(points().get(i).upper()));
        }
        for (int i = points().size() - 1; i >= 0; i--) {
            band.getPoints().addAll(scale.x(i), scale.y(Math.max(0, points().get(i).lower())));
        }
        return band;
    }

    private Polyline centre(ChartScale scale) {
        var centre = new Polyline();
        centre.getStyleClass().add("chart-centre");
        for (int i = 0; i < points().size(); i++) {
            centre.getPoints().addAll(scale.x(i), scale.y(points().get(i).centre()));
        }
        return centre;
    }

    private Polyline line(ChartScale scale) {
        var line = new Polyline();
        line.getStyleClass().add("chart-line");
        for (int i = 0; i < points().size(); i++) {
            line.getPoints().addAll(scale.x(i), scale.y(points().get(i).count()));
        }
        return line;
    }

    private List<Circle> dots(ChartScale scale) {
        var dots = new ArrayList<Circle>();
        for (int i = 0; i < points().size(); i++) {
            var point = points().get(i);
            boolean signal = point.above() || point.below();
            var dot = new Circle(scale.x(i), scale.y(point.count()), signal || i == at ? DOT * 1.8 : DOT);
            dot.getStyleClass().add(signal ? "chart-signal" : "chart-dot");
            dots.add(dot);
        }
        return dots;
    }

    private List<Node> monthNames(ChartScale scale) {
        var nodes = new ArrayList<Node>();
        int step = Math.max(1, (int) Math.ceil(points().size() / (double) MOST_MONTH_NAMES));
        for (int i = 0; i < points().size(); i += step) {
            var label = label(words.shortName(points().get(i).month()), "chart-label");
            label.relocate(scale.x(i) - Em.px(1.6), getHeight() - BOTTOM + Em.px(0.4));
            nodes.add(label);
        }
        return nodes;
    }

    private void pointer(ChartScale scale) {
        reading.setText(at < 0 ? texts.get("overview.chart.band") : words.point(points().get(at)));
        reading.relocate(0, 0);
        getChildren().add(reading);
        if (at >= 0) {
            var pointer = new Line(scale.x(at), TOP, scale.x(at), getHeight() - BOTTOM);
            pointer.getStyleClass().add("chart-pointer");
            getChildren().addFirst(pointer);
        }
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(Objects.requireNonNull(text));
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Em.px(17);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Em.px(11);
    }
}
