package no.vern.app.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What a table answers to beside the arrows. */
final class TableKeys {
    private TableKeys() {}

    static void copy(TableView<?> table, Runnable action) {
        var keys = KeyCombination.valueOf("Shortcut+C");
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                action.run();
                event.consume();
            }
        });
    }

    /** The first arrow and Enter take the first row: a table has its hand on that row before anything is selected. */
    static void begin(TableView<?> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var down = event.getCode() == KeyCode.DOWN;
            if ((down || event.getCode() == KeyCode.ENTER) && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
                if (down) {
                    event.consume();
                }
            }
        });
    }

    /**
     * Enter and a double click.
     *
     * @param action gets the key of the column that was clicked in
     */
    static void open(TableView<?> table, Consumer<Optional<String>> action) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                action.accept(Optional.empty());
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                action.accept(column(event.getPickResult().getIntersectedNode()));
            }
        });
    }

    private static Optional<String> column(@Nullable Node clicked) {
        for (var node = clicked; node != null; node = node.getParent()) {
            if (node instanceof TableCell<?, ?> cell) {
                return Optional.ofNullable(cell.getTableColumn()).map(TableColumn::getId);
            }
        }
        return Optional.empty();
    }
}
