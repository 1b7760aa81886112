package no.vern.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import no.vern.app.language.Texts;

/** Beside answers that are saved as they are given: why one was not, and whose to keep when somebody else was first. */
public final class ConflictBar extends FlowPane {
    public ConflictBar(Saving<?> saving, Runnable takeTheirs, Runnable saveMine, Texts texts) {
        getStyleClass().add("save-bar");
        setAlignment(Pos.CENTER_LEFT);
        var message = new MessageLabel(saving.messageProperty(), "save-message");
        getChildren()
                .addAll(
                        button(saving, "save-theirs", texts.get("save.theirs.button"), takeTheirs),
                        button(saving, "save-mine", texts.get("save.mine.button"), saveMine),
                        message);
        visibleProperty().bind(saving.messageProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private static Button button(Saving<?> saving, String style, String verb, Runnable action) {
        var button = new Button(verb);
        button.getStyleClass().add(style);
        button.setOnAction(event -> action.run());
        button.visibleProperty().bind(saving.conflictProperty().isNotNull());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
