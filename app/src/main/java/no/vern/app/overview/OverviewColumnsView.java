package no.vern.app.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.incident.IncidentHeading;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.incident.IncidentRow;
import no.vern.organisation.Unit;
import no.vern.statistics.ControlChart;
import org.jspecify.annotations.Nullable;

/** The three columns: what waits today, how incidents develop, and where something is missing. */
final class OverviewColumnsView extends GridPane {
    private static final double NARROW = 900;
    private static final int NAMES_SHOWN = 1;
    private static final int NEWEST_BESIDE_DUE = 2;

    private final OverviewViewModel model;
    private final OverviewWays ways;
    private final Texts texts;
    private final IncidentHeading heading;
    private final DevelopmentText development;
    private final VBox today = card();
    private final VBox trend = card();
    private final VBox gaps = card();
    private final HBox figures = new HBox();
    private final MonthChartView chart;
    private final DueStepsView due;
    private final MeasuresTodayView dueMeasures;
    private final MeasuresTodayView measureStates;
    private @Nullable Optional<ControlChart> shownChart;

    OverviewColumnsView(OverviewViewModel model, OverviewWays ways, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        this.heading = new IncidentHeading(texts);
        this.development = new DevelopmentText(texts);
        this.chart = new MonthChartView(texts, model::open);
        VBox.setMargin(chart, new Insets(0, Em.px(0.5), 0, Em.px(0.5)));
        this.due = new DueStepsView(ways.incident(), texts);
        this.dueMeasures = new MeasuresTodayView(ways.measure(), ways.measures(), texts);
        this.measureStates = new MeasuresTodayView(ways.measure(), ways.measures(), texts);
        figures.getStyleClass().add("large-figures");
        getStyleClass().add("overview-columns");
        widthProperty().subscribe(width -> arrange(width.doubleValue() > 0 && width.doubleValue() < NARROW));
    }

    private void arrange(boolean narrow) {
        getChildren().clear();
        getColumnConstraints().clear();
        var cards = List.of(today, trend, gaps);
        for (int i = 0; i < cards.size(); i++) {
            if (!narrow) {
                var column = new ColumnConstraints();
                column.setPercentWidth(i == 1 ? 42 : 29);
                getColumnConstraints().add(column);
            }
            GridPane.setHgrow(cards.get(i), Priority.ALWAYS);
            GridPane.setVgrow(cards.get(i), Priority.ALWAYS);
            add(cards.get(i), narrow ? 0 : i, narrow ? i : 0);
        }
    }

    void show(Overview overview) {
        showToday(overview);
        showFigures(overview);
        // A chart that somebody is reading by key stays under the hand when the rest is read anew.
        if (!overview.chart().equals(shownChart)) {
            showTrend(overview);
        }
        showGaps(overview);
    }

    private void showToday(Overview overview) {
        today.getChildren().setAll(title("overview.today.title"));
        var todo = overview.due();
        if (todo != null && !todo.steps().isEmpty()) {
            due.show(todo, ways.dueList());
            today.getChildren().add(due);
        } else if (overview.waiting().isEmpty()
                && overview.complete()
                && todo.undated().isEmpty()
                && overview.measures().none()) {
            today.getChildren().add(muted(texts.get("overview.today.nothing")));
        }
        if (todo != null && !todo.undated().isEmpty()) {
            var count = todo.undated().size();
            today.getChildren().add(line(count, texts.get("overview.undated.line", count), ways.undated()));
        }
        var measures = overview.measures();
        if (measures != null && !measures.none()) {
            dueMeasures.showDue(measures);
            today.getChildren().add(dueMeasures);
        }
        overview.waiting().forEach(figure -> today.getChildren().add(number(overview, figure)));
        today.getChildren().add(second("overview.newest.title"));
        var room = todo == null || todo.steps().isEmpty() ? overview.newest().size() : newestBeside(todo);
        overview.newest().stream().limit(room).forEach(row -> today.getChildren().add(newest(row)));
    }

    /** As many as there is room for without scrolling. */
    private static int newestBeside(DueToday todo) {
        return todo.undated().isEmpty() ? NEWEST_BESIDE_DUE : NEWEST_BESIDE_DUE - 1;
    }

    private void showFigures(Overview overview) {
        figures.getChildren().setAll(
                large(overview, Overview.Figure.OPEN),
                large(overview, Overview.Figure.LAST_30_DAYS),
                large(overview, Overview.Figure.THIS_YEAR));
    }

    private void showTrend(Overview overview) {
        shownChart = overview.chart();
        trend.getChildren().setAll(title("overview.development.title"), figures);
        overview.chart().ifPresentOrElse(
                months -> {
                    chart.show(months);
                    VBox.setVgrow(chart, Priority.ALWAYS);
                    trend.getChildren().addAll(chart, words(development.conclusion(months)));
                },
                () -> trend.getChildren().add(muted(texts.get("overview.development.none"))));
        trend.getChildren().add(subtle(texts.get("overview.development.note")));
        var drops = texts.get("drop.trend.command");
        trend.getChildren().add(new LinkLineView(drops, ways.drops(), words(drops)));
    }

    private void showGaps(Overview overview) {
        gaps.getChildren().setAll(title("overview.gaps.title"));
        var found = overview.gaps();
        if (found == null) {
            gaps.getChildren().add(muted(texts.get("overview.gaps.reading")));
        } else if (found.isEmpty()) {
            gaps.getChildren().add(muted(texts.get("overview.gaps.none")));
        } else {
            found.forEach(gap -> gaps.getChildren().add(gap(gap)));
        }
        var measures = overview.measures();
        if (measures != null && measures.byStatus().values().stream().anyMatch(count -> count > 0)) {
            measureStates.showStates(measures);
            gaps.getChildren().addAll(second("measures.screen.title"), measureStates);
        }
    }

    private Node gap(Gap gap) {
        var sentence = texts.get("overview.gap." + gap.kind().name(), gap.units().size());
        var box = new VBox(line(gap.units().size(), sentence, () -> model.open(gap)), names(gap));
        if (gap.kind() == Gap.Kind.REPORTS) {
            box.getChildren().add(subtle(texts.get("overview.gap.REPORTS.note")));
        }
        box.getStyleClass().add("gap");
        return box;
    }

    /** Some of the units, each a way to what helps with the gap there. */
    private Node names(Gap gap) {
        var names = new FlowPane();
        names.getStyleClass().add("gap-names");
        gap.units().stream().limit(NAMES_SHOWN).forEach(unit -> {
            var name = new Hyperlink(unit.name());
            name.setOnAction(_ -> model.open(new Gap(gap.kind(), List.of(unit))));
            names.getChildren().add(name);
        });
        int more = gap.units().size() - NAMES_SHOWN;
        if (more > 0) {
            names.getChildren().add(subtle(texts.get("overview.gap.more", more)));
        }
        return names;
    }

    private Node number(Overview overview, Overview.Figure figure) {
        var count = overview.figures().get(figure).number();
        return line(count, texts.get("overview.figure." + figure.name(), count), () -> model.open(figure));
    }

    private static Node line(long number, String sentence, Runnable action) {
        var figure = new Label(String.valueOf(number));
        figure.getStyleClass().add("line-number");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var text = words(sentence);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new LinkLineView(number + " " + sentence, action, figure, text);
        line.getStyleClass().add("number-line");
        return line;
    }

    private Node large(Overview overview, Overview.Figure figure) {
        var count = overview.figures().get(figure).number();
        var number = new Label(texts.get("overview.large.number", count));
        number.getStyleClass().add("figure");
        var name = new Label(texts.get("overview.figure." + figure.name(), count));
        name.getStyleClass().add("subtle");
        return new LinkLineView(count + " " + name.getText(), () -> model.open(figure), new VBox(number, name));
    }

    private Node newest(IncidentRow row) {
        var title = new Label(heading.title(row.content()));
        var facts = new Label(heading.facts(row));
        facts.getStyleClass().add("subtle");
        return new LinkLineView(
                title.getText() + ". " + facts.getText(),
                () -> ways.incident().accept(row.id()),
                new VBox(title, facts));
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("heading");
        return title;
    }

    /** A heading further down, with air over it. */
    private Label second(String key) {
        var title = title(key);
        title.getStyleClass().add("second-heading");
        return title;
    }

    private static VBox card() {
        var card = new VBox();
        card.getStyleClass().add("card");
        return card;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        var label = words(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label subtle(String text) {
        var label = words(text);
        label.getStyleClass().add("subtle");
        return label;
    }
}
