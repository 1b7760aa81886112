package no.vern.app.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The corner of the window where short notices come and go. */
public final class Notices extends VBox {
    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration WITH_ACTION = Duration.seconds(10);

    public Notices() {
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    void show(String text) {
        put(card(text), SHORT);
    }

    void show(String text, String verb, Runnable action) {
        var card = card(text);
        var button = new Button(verb);
        button.getStyleClass().add("notice-button");
        button.setOnAction(event -> {
            getChildren().remove(card);
            action.run();
        });
        card.getChildren().add(button);
        put(card, WITH_ACTION);
    }

    private void put(HBox card, Duration time) {
        getChildren().setAll(card);
        var pause = new PauseTransition(time);
        pause.setOnFinished(event -> getChildren().remove(card));
        pause.play();
    }

    private static HBox card(String text) {
        var label = new WrappedLabel(text);
        label.setAccessibleRole(AccessibleRole.TEXT);
        var card = new HBox(label);
        card.getStyleClass().add("notice");
        return card;
    }
}
