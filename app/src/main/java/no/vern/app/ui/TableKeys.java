package no.vern.app.ui;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

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

    /** Enter and a double click. */
    static void open(TableView<?> table, Runnable action) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                action.run();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                action.run();
            }
        });
    }
}
