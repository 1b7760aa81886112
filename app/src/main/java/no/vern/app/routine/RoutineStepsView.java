package no.vern.app.routine;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.WrappedLabel;
import no.vern.routine.Routine;
import no.vern.routine.SourceWords;
import no.vern.routine.Step;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A routine: where it stands, its versions, and its steps in order. */
final class RoutineStepsView extends VBox {
    /** What the id of a step's row begins with. */
    static final String ROW = "routine-step-";

    private final RoutinesViewModel model;
    private final Routine routine;
    private final RoutineWords words;
    private final Texts texts;

    RoutineStepsView(RoutinesViewModel model, Routine routine, RoutineWords words, Texts texts) {
        this.model = model;
        this.routine = routine;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("routine-steps");
        var title = new Label(words.of(routine.name()));
        title.getStyleClass().add("detail-title");
        var lead = new WrappedLabel(texts.get(model.isDraft(routine) ? "routine.draft.text" : "routine.lead.text"));
        lead.getStyleClass().add("muted");
        getChildren().addAll(title, lead);
        if (model.isDraft(routine)) {
            getChildren().add(draftBar());
        }
        getChildren().addAll(versions());
        routine.inherits().forEach(inherited -> {
            var other = words.of(model.bookProperty().get().library().routine(inherited.routine()).name());
            getChildren().add(new WrappedLabel(
                    texts.get("routine.inherits.text", other, String.join(", ", inherited.steps()))));
        });
        var rows = new VBox();
        rows.getStyleClass().add("routine-rows");
        routine.steps().forEach(step -> rows.getChildren().add(row(step)));
        var add = new Button(texts.get("routine.add.button"), new FontIcon(Feather.PLUS));
        add.setOnAction(event -> model.add());
        getChildren().addAll(rows, add);
    }

    private Node draftBar() {
        var review = new Button(texts.get("routine.review.button"));
        review.getStyleClass().add(Styles.ACCENT);
        review.setOnAction(event -> model.review());
        var discard = new Button(texts.get("routine.discard.button"));
        discard.getStyleClass().add(Styles.FLAT);
        discard.setOnAction(event -> model.discard());
        var bar = new FlowPane(review, discard);
        bar.getStyleClass().add("save-bar");
        return bar;
    }

    private List<Node> versions() {
        var versions = model.versions(routine);
        return versions.stream().map(version -> {
            var words = new WrappedLabel(state(version));
            var line = new HBox(words);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("routine-version");
            int index = versions.indexOf(version);
            if (index > 0) {
                var difference = new Hyperlink(texts.get("routine.difference.button"));
                difference.setMinWidth(Region.USE_PREF_SIZE);
                difference.setAccessibleText(difference.getText() + ", " + state(version));
                difference.setOnAction(event -> model.compare(versions.get(index - 1), version));
                line.getChildren().add(difference);
            }
            return (Node) line;
        }).toList();
    }

    private String state(Routine version) {
        var name = model.versions(routine).getFirst() == version
                ? texts.get("routine.version.shipped", SourceWords.text(routine.source(), texts.language().code()))
                : texts.get("routine.version.own", version.version(), new CellText(texts).of(version.validFrom()));
        return model.inForce(routine) == version ? name + texts.get("routine.version.now") : name;
    }

    private Node row(Step step) {
        var id = new Label(step.id());
        id.getStyleClass().add("routine-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        var text = new WrappedLabel(words.of(step.text()));
        var facts = new WrappedLabel(words.facts(step));
        facts.getStyleClass().add("muted");
        var says = new VBox(text, facts);
        HBox.setHgrow(says, Priority.ALWAYS);
        var open = new HBox(id, says);
        open.getStyleClass().add("routine-row");
        open.setFocusTraversable(true);
        open.setAccessibleRole(AccessibleRole.BUTTON);
        open.setAccessibleText(step.id() + ", " + text.getText() + ", " + facts.getText());
        open.setId(ROW + step.id());
        open.setOnMouseClicked(event -> model.edit(step));
        open.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, step));
        HBox.setHgrow(open, Priority.ALWAYS);
        var row = new HBox(
                open,
                arrow(Feather.CHEVRON_UP, "routine.up.button", step, -1),
                arrow(Feather.CHEVRON_DOWN, "routine.down.button", step, 1));
        row.getStyleClass().add("routine-line");
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void pressed(KeyEvent event, Step step) {
        switch (event.getCode()) {
            case ENTER, SPACE -> model.edit(step);
            case UP -> go(event, step, -1);
            case DOWN -> go(event, step, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** With Alt the step moves, without it the hand does. */
    private void go(KeyEvent event, Step step, int by) {
        if (event.isAltDown()) {
            model.move(step, by);
            return;
        }
        int next = routine.steps().indexOf(step) + by;
        if (next >= 0 && next < routine.steps().size()) {
            var row = lookup("#" + ROW + routine.steps().get(next).id());
            row.requestFocus();
            Reveal.inScroll(row);
        }
    }

    private Button arrow(Feather icon, String key, Step step, int by) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "routine-arrow");
        button.setAccessibleText(texts.get(key) + ", " + step.id());
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.move(step, by));
        return button;
    }
}
