package no.vern.app.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.incident.IncidentHeading;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.IncidentRow;

/** What waits today, and what was registered last. */
final class TodayCardView extends OverviewCardView {
    private static final int NEWEST_BESIDE_DUE = 2;

    private final OverviewViewModel model;
    private final OverviewWays ways;
    private final IncidentHeading incident;
    private final DueStepsView steps;
    private final MeasuresTodayView measures;

    TodayCardView(OverviewViewModel model, OverviewWays ways, Texts texts) {
        super(texts);
        getStyleClass().add("today-card");
        this.model = model;
        this.ways = ways;
        incident = new IncidentHeading(texts);
        steps = new DueStepsView(ways.incident(), texts);
        measures = new MeasuresTodayView(ways.measure(), ways.measures(), texts);
    }

    void show(Overview overview) {
        getChildren().setAll(heading("overview.today.title"));
        showDue(overview);
        overview.waiting().forEach(figure -> getChildren().add(number(overview, figure)));
        getChildren().add(second("overview.newest.title"));
        overview.newest().stream().limit(room(overview)).forEach(row -> getChildren().add(newest(row)));
    }

    private void showDue(Overview overview) {
        var due = overview.due();
        if (due != null && !due.steps().isEmpty()) {
            steps.show(due, ways.dueList());
            getChildren().add(steps);
        } else if (nothing(overview)) {
            getChildren().add(new WrappedLabel(texts.get("overview.today.nothing"), "muted"));
        }
        if (due != null && !due.undated().isEmpty()) {
            var count = due.undated().size();
            getChildren().add(line(count, texts.get("overview.undated.line", count), ways.undated()));
        }
        if (due != null && due.forBht() > 0) {
            getChildren().add(line(due.forBht(), texts.get("overview.bht.line", due.forBht()), ways.bht()));
        }
        if (overview.measures() != null && !overview.measures().none()) {
            measures.showDue(overview.measures());
            getChildren().add(measures);
        }
    }

    private static boolean nothing(Overview overview) {
        return overview.complete()
                && overview.due().undated().isEmpty()
                && overview.due().bht().isEmpty()
                && overview.waiting().isEmpty()
                && overview.measures().none();
    }

    /** As many of the newest as there is room for without scrolling. */
    private static int room(Overview overview) {
        var due = overview.due();
        if (due == null || due.steps().isEmpty()) {
            return overview.newest().size();
        }
        return due.undated().isEmpty() ? NEWEST_BESIDE_DUE : NEWEST_BESIDE_DUE - 1;
    }

    private Node number(Overview overview, Overview.Figure figure) {
        var count = overview.figures().get(figure).number();
        return line(count, texts.get("overview.figure." + figure.name(), count), () -> model.open(figure));
    }

    private Node newest(IncidentRow row) {
        var title = new Label(incident.title(row.content()));
        var facts = new WrappedLabel(incident.facts(row), "subtle");
        return new LinkLineView(
                title.getText() + ". " + facts.getText(),
                () -> ways.incident().accept(row.id()),
                new VBox(title, facts));
    }
}
