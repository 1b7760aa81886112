package no.vern.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.input.KeyCombination;
import no.vern.app.language.Texts;

/** F1: every key that works here, the screen's own first. */
final class HelpView extends VBox {
    HelpView(String screenTitle, Commands commands, Texts texts) {
        getStyleClass().addAll("overlay-card", "help");
        var title = new Label(texts.get("shell.help.title"));
        title.getStyleClass().add("screen-title");
        var lists = new VBox(
                list(screenTitle, commands.here()), list(texts.get("shell.help.everywhere"), commands.everywhere()));
        lists.getStyleClass().add("help-lists");
        var scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
    }

    private static VBox list(String heading, List<Command> commands) {
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        var keyed = commands.stream().filter(command -> !command.keys().isEmpty()).toList();
        for (int row = 0; row < keyed.size(); row++) {
            var key = new Label(words(keyed.get(row).keys()));
            key.getStyleClass().add("key");
            grid.addRow(row, key, new Label(keyed.get(row).name()));
        }
        return new VBox(title, grid);
    }

    /** How a key is written for people, e.g. Ctrl+Shift+N. */
    static String words(String keys) {
        return KeyCombination.valueOf(keys).getDisplayText();
    }
}
