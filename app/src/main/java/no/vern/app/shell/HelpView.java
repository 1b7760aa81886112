package no.vern.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** F1: what one does in the screen where one is and its keys, then the keys that work everywhere. */
final class HelpView extends VBox {
    /** What every list and form answers to, by the key of its words. */
    private static final Map<String, String> IN_LISTS = new TreeMap<>(Map.of(
            "shell.help.open", "Enter",
            "shell.help.close", "Esc",
            "shell.help.copy", "Shortcut+C",
            "shell.help.save", "Shortcut+S",
            "shell.help.undo", "Shortcut+Z"));

    private static final double STEP = 0.1;

    private final Texts texts;
    private final VBox lists = new VBox();

    HelpView(@Nullable Screen screen, Commands commands, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("overlay-card", "help");
        var title = new Label(
                screen == null ? texts.get("shell.help.title") : texts.get("shell.help.here", screen.title()));
        title.getStyleClass().add("screen-title");
        if (screen != null) {
            addWords(screen.help());
            groups(screen, commands).forEach(this::add);
        }
        add(new KeyGroup(texts.get("shell.help.everywhere"), lines(commands.everywhere())));
        add(texts.get("shell.help.line.title"), new WrappedLabel(texts.get("shell.help.line.text")));
        add(new KeyGroup(texts.get("shell.help.lists"), IN_LISTS.entrySet().stream()
                .map(key -> new KeyGroup.Line(key.getValue(), texts.get(key.getKey())))
                .toList()));
        lists.getStyleClass().add("help-lists");
        var scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> scroll(scroll, event));
    }

    private static List<KeyGroup> groups(Screen screen, Commands commands) {
        var groups = new ArrayList<KeyGroup>();
        groups.add(new KeyGroup(screen.title(), lines(commands.here())));
        groups.addAll(screen.keys());
        return groups;
    }

    private static List<KeyGroup.Line> lines(List<Command> commands) {
        return commands.stream()
                .filter(command -> !command.keys().isEmpty())
                .map(command -> new KeyGroup.Line(command.keys(), command.name()))
                .toList();
    }

    /** The arrows read on. */
    private static void scroll(ScrollPane scroll, KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            scroll.setVvalue(scroll.getVvalue() + (event.getCode() == KeyCode.DOWN ? STEP : -STEP));
            event.consume();
        }
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            lists.getChildren().add(new WrappedLabel(words));
        }
    }

    private void add(String heading, Node under) {
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        lists.getChildren().add(new VBox(title, under));
    }

    private void add(KeyGroup group) {
        if (group.lines().isEmpty()) {
            return;
        }
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int row = 0; row < group.lines().size(); row++) {
            var key = new Label(
                    words(group.lines().get(row).keys()).replace("Space", texts.get("shell.help.space")));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, key, new WrappedLabel(group.lines().get(row).name()));
        }
        add(group.name(), grid);
    }

    /** How keys are written for people, e.g. Ctrl+Shift+N. */
    static String words(String keys) {
        return Stream.of(keys.split(" "))
                .map(key -> KeyCombination.valueOf(key).getDisplayText())
                .collect(Collectors.joining("  "))
                .replace("\u21B5", "Enter")
                .replace("Escape", "Esc");
    }
}
