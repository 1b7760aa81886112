package no.vern.app.overview;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.app.ui.WrappedLabel;
import no.vern.statistics.ControlChart;
import org.jspecify.annotations.Nullable;

/** How incidents develop: the large figures, the months as a chart, and what can be said of them. */
final class TrendCardView extends OverviewCardView {
    private final OverviewViewModel model;
    private final OverviewWays ways;
    private final DevelopmentText development;
    private final HBox figures = new HBox();
    private final MonthChartView chart;
    private @Nullable Optional<ControlChart> shown;

    TrendCardView(OverviewViewModel model, OverviewWays ways, Texts texts) {
        super(texts);
        this.model = model;
        this.ways = ways;
        development = new DevelopmentText(texts);
        chart = new MonthChartView(texts, model::open);
        VBox.setMargin(chart, new Insets(0, Em.px(0.5), 0, Em.px(0.5)));
        VBox.setVgrow(chart, Priority.ALWAYS);
        figures.getStyleClass().add("large-figures");
    }

    void show(Overview overview) {
        figures.getChildren().setAll(
                large(overview, Overview.Figure.OPEN),
                large(overview, Overview.Figure.LAST_30_DAYS),
                large(overview, Overview.Figure.THIS_YEAR));
        // A chart that somebody is reading by key stays under the hand when the rest is read anew.
        if (!overview.chart().equals(shown)) {
            shown = overview.chart();
            show(overview.chart());
        }
    }

    private void show(Optional<ControlChart> months) {
        getChildren().setAll(heading("overview.development.title"), figures);
        months.ifPresentOrElse(
                known -> {
                    chart.show(known);
                    getChildren().addAll(chart, new WrappedLabel(development.conclusion(known)));
                },
                () -> getChildren().add(new WrappedLabel(texts.get("overview.development.none"), "muted")));
        var drops = texts.get("drop.trend.command");
        getChildren()
                .addAll(
                        new WrappedLabel(texts.get("overview.development.note"), "subtle"),
                        new LinkLineView(drops, ways.drops(), new WrappedLabel(drops)));
    }

    private Node large(Overview overview, Overview.Figure figure) {
        var count = overview.figures().get(figure).number();
        var number = new Label(texts.get("overview.large.number", count));
        number.getStyleClass().add("figure");
        var name = new Label(texts.get("overview.figure." + figure.name(), count));
        name.getStyleClass().add("subtle");
        return new LinkLineView(count + " " + name.getText(), () -> model.open(figure), new VBox(number, name));
    }
}
