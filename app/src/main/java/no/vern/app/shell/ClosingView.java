package no.vern.app.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;

/** What stands in the window while the last backup is made and the vaults are closed. */
final class ClosingView extends StackPane {
    ClosingView(Texts texts) {
        getStyleClass().add("door");
        var turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        var words = new Label(texts.get("shell.closing.text"));
        words.getStyleClass().add("muted");
        var middle = new VBox(turning, words);
        middle.getStyleClass().add("empty-state");
        middle.setAlignment(javafx.geometry.Pos.CENTER);
        getChildren().add(middle);
    }
}
