package no.vern.app.routine;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.routine.RoutineWords.Entry;
import no.vern.app.routine.RoutineWords.Line;
import no.vern.app.routine.RoutinesViewModel.Shown.Difference;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.WrappedLabel;
import no.vern.routine.RoutineDifference;

/** What is different between two versions of a routine, step by step; for a draft also from when it holds. */
final class RoutineDifferenceView extends VBox {
    private final RoutinesViewModel model;
    private final RoutineWords words;
    private final Texts texts;
    private final Clock clock;

    RoutineDifferenceView(
            RoutinesViewModel model, Difference shown, RoutineWords words, Texts texts, Clock clock) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("routine-difference");
        var title = new Label(texts.get("routine.difference.title", words.of(shown.after().name())));
        title.getStyleClass().add("detail-title");
        getChildren().add(title);
        var entries = words.difference(shown.before(), shown.after());
        entries.forEach(entry -> getChildren().add(entry(entry)));
        if (RoutineDifference.between(shown.before(), shown.after()).reordered()) {
            getChildren().add(new WrappedLabel(texts.get("routine.reordered.text")));
        }
        var form = shown.form();
        getChildren().addAll(form == null ? List.of(closing()) : ending(shown, form));
    }

    private Node entry(Entry entry) {
        var box = new VBox(new WrappedLabel(entry.step().id() + "  " + words.of(entry.step().text()), "heading"));
        box.getStyleClass().add("routine-entry");
        entry.lines().forEach(line -> box.getChildren().addAll(lines(line)));
        return box;
    }

    private List<Node> lines(Line line) {
        if (line.before().isEmpty() || line.after().isEmpty()) {
            return List.of(new WrappedLabel(line.what() + ": " + line.before() + line.after()));
        }
        return List.of(
                new WrappedLabel(line.what(), "muted"),
                new WrappedLabel("− " + line.before(), "routine-before"),
                new WrappedLabel("+ " + line.after(), "routine-after"));
    }

    private Node closing() {
        var close = new Button(texts.get("dialog.close.button"));
        close.getStyleClass().add(Styles.FLAT);
        close.setOnAction(event -> model.leave());
        return close;
    }

    private List<Node> ending(Difference shown, IntoForceViewModel form) {
        if (shown.after().version() < shown.before().version()) {
            getChildren().add(new WrappedLabel(texts.get("routine.older.text", shown.before().version()), "routine-obstacle"));
        }
        var obstacles = form.obstacles();
        if (!obstacles.isEmpty()) {
            var box = new VBox(new WrappedLabel(texts.get("routine.obstacles.text"), "heading"));
            box.getStyleClass().add("routine-entry");
            obstacles.forEach(obstacle -> box.getChildren().add(new WrappedLabel("– " + obstacle, "routine-obstacle")));
            return List.of(box, closing());
        }
        var day = new DayField(texts, clock);
        day.valueProperty().bindBidirectional(form.validFrom);
        form.saving().watch("validFrom", day);
        var field = new FormField(texts.get("routine.validFrom.label"), day).help(texts.get("routine.validFrom.help"));
        field.problemProperty().bind(form.problems().of("validFrom"));
        return List.of(
                field,
                new SaveBar(
                        form.saving(),
                        texts.get("routine.putIntoForce.button"),
                        form::putIntoForce,
                        form::leave,
                        form::leave,
                        texts));
    }
}
