package no.vern.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a list shows when it has nothing: what belongs here, and how to begin. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String text) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        var sentence = new WrappedLabel(text, "empty-text");
        getChildren().addAll(new FontIcon(icon), heading, sentence);
    }

    /** Adds a button with the first thing to do. */
    public EmptyState action(String verb, Runnable action) {
        var button = new Button(verb);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
