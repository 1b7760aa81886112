package no.vern.app.ui;

import atlantafx.base.theme.Styles;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import no.vern.app.language.Texts;

/**
 * The end of a form: its verb, a way out, and beside them why it is not saved. In the form Ctrl+S does the same; when it
 * is refused, the hand goes to the first field that something is wrong with.
 */
public final class SaveBar extends FlowPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final Button button;

    public SaveBar(Saving<?> saving, String verb, Runnable save, Runnable leave, Runnable takeTheirs, Texts texts) {
        getStyleClass().add("save-bar");
        setAlignment(Pos.CENTER_LEFT);
        button = new Button(verb);
        button.getStyleClass().add(Styles.ACCENT);
        button.disableProperty().bind(saving.runningProperty());
        button.setOnAction(event -> save.run());
        var close = new Button(texts.get("dialog.close.button"));
        close.getStyleClass().add(Styles.FLAT);
        close.setOnAction(event -> leave.run());
        var theirs = new Button(texts.get("save.theirs.button"));
        theirs.setOnAction(event -> takeTheirs.run());
        theirs.visibleProperty().bind(saving.conflictProperty().isNotNull());
        theirs.managedProperty().bind(theirs.visibleProperty());
        var message = new MessageLabel(saving.messageProperty(), "save-message");
        var note = new MessageLabel(saving.noteProperty(), "muted");
        getChildren().addAll(button, theirs, close, message, note);
        saving.messageProperty().subscribe(this::toProblem);
        EventHandler<KeyEvent> key = this::key;
        parentProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, key);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, key);
            }
        });
    }

    private void toProblem(String message) {
        if (!message.isEmpty() && getParent() != null) {
            FormField.toProblem(getParent());
        }
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !button.isDisabled()) {
            button.fire();
            event.consume();
        }
    }

    /** Also offers, once somebody else has saved meanwhile, to save one's own on top of it. */
    public SaveBar orMine(Saving<?> saving, Runnable saveMine, Texts texts) {
        var mine = new Button(texts.get("save.mine.button"));
        mine.getStyleClass().add("save-mine");
        mine.setOnAction(event -> saveMine.run());
        mine.visibleProperty().bind(saving.conflictProperty().isNotNull());
        mine.managedProperty().bind(mine.visibleProperty());
        getChildren().add(1, mine);
        return this;
    }
}
