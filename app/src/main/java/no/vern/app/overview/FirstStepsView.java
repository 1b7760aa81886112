package no.vern.app.overview;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;

/** The three first steps in an empty workspace. */
final class FirstStepsView extends VBox {
    private final Texts texts;

    FirstStepsView(int units, OverviewWays ways, Texts texts) {
        this.texts = texts;
        getStyleClass().add("first-steps");
        var title = new Label(texts.get("overview.steps.title"));
        title.getStyleClass().add("screen-title");
        var text = new WrappedLabel(texts.get("overview.steps.text"), "muted");
        getChildren()
                .addAll(
                        title,
                        text,
                        step("1", units > 0, "units", ways.organisation()),
                        step("2", false, "import", ways.importFile()),
                        step("3", false, "first", ways.quickEntry()));
    }

    private Node step(String number, boolean done, String key, Runnable action) {
        var mark = new Label(done ? "✓" : number);
        mark.getStyleClass().add("step-number");
        var name = new Label(texts.get("overview.steps." + key + ".title"));
        name.getStyleClass().add("section-title");
        var text = new WrappedLabel(texts.get("overview.steps." + key + ".text"), "muted");
        var words = new VBox(name, text);
        words.getStyleClass().add("step-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var go = new Button(texts.get("overview.steps." + key + ".button"));
        go.setMinWidth(Region.USE_PREF_SIZE);
        if (!done) {
            go.getStyleClass().add(Styles.ACCENT);
        }
        go.setOnAction(_ -> action.run());
        var step = new HBox(mark, words, go);
        step.setAlignment(Pos.CENTER_LEFT);
        step.getStyleClass().addAll("card", "step");
        return step;
    }
}
