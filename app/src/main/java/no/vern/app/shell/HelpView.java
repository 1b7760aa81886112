package no.vern.app.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.input.KeyCombination;
import no.vern.app.language.Texts;

/** F1: every key that works here, the screen's own first. */
final class HelpView extends VBox {
    /** What every list and form answers to, by the key of its words. */
    private static final Map<String, String> IN_LISTS = new TreeMap<>(Map.of(
            "shell.help.open", "Enter",
            "shell.help.close", "Esc",
            "shell.help.copy", "Shortcut+C",
            "shell.help.save", "Shortcut+S",
            "shell.help.undo", "Shortcut+Z"));

    HelpView(String screenTitle, Commands commands, Texts texts) {
        getStyleClass().addAll("overlay-card", "help");
        var title = new Label(texts.get("shell.help.title"));
        title.getStyleClass().add("screen-title");
        var lists = new VBox();
        add(lists, screenTitle, commands.here());
        add(lists, texts.get("shell.help.everywhere"), commands.everywhere());
        add(lists, texts.get("shell.help.lists"), IN_LISTS.entrySet().stream()
                .map(key -> new Command("", texts.get(key.getKey()), key.getValue(), () -> {}))
                .toList());
        lists.getStyleClass().add("help-lists");
        var scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
    }

    private static void add(VBox lists, String heading, List<Command> commands) {
        var keyed = commands.stream().filter(command -> !command.keys().isEmpty()).toList();
        if (keyed.isEmpty()) {
            return;
        }
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int row = 0; row < keyed.size(); row++) {
            var key = new Label(words(keyed.get(row).keys()));
            key.getStyleClass().add("key");
            grid.addRow(row, key, new Label(keyed.get(row).name()));
        }
        lists.getChildren().add(new VBox(title, grid));
    }

    /** How a key is written for people, e.g. Ctrl+Shift+N. */
    static String words(String keys) {
        return KeyCombination.valueOf(keys).getDisplayText();
    }
}
