package no.vern.app.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.ui.WrappedLabel;

/** A card in the middle of the window, for what happens before a workspace is open. */
class DoorCardView extends StackPane {
    private final VBox card = new VBox();

    DoorCardView(String title, String text) {
        getStyleClass().add("door");
        card.getStyleClass().addAll("door-card", "wide");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        var heading = new Label(title);
        heading.getStyleClass().add("screen-title");
        var lead = new WrappedLabel(text, "muted");
        card.getChildren().addAll(heading, lead);
        var middle = new StackPane(card);
        middle.getStyleClass().add("door-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    void add(Node... nodes) {
        card.getChildren().addAll(nodes);
    }

    /** The verb, a way back, and beside them why it did not work. */
    static FlowPane bar(
            String verb,
            Runnable action,
            ObservableValue<Boolean> disabled,
            String back,
            Runnable leave,
            ObservableValue<String> message) {
        var go = new Button(verb);
        go.getStyleClass().add(Styles.ACCENT);
        go.disableProperty().bind(disabled);
        go.setDefaultButton(true);
        go.setOnAction(event -> action.run());
        var away = new Button(back);
        away.getStyleClass().add(Styles.FLAT);
        away.setOnAction(event -> leave.run());
        var why = new WrappedLabel("", "save-message");
        why.textProperty().bind(message);
        var bar = new FlowPane(go, away, why);
        bar.getStyleClass().add("save-bar");
        return bar;
    }
}
