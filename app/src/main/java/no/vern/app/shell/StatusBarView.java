package no.vern.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.vern.app.language.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom of the window: saved, backup, who, and the lock. */
final class StatusBarView extends HBox {
    StatusBarView(StatusLine status, String user, Runnable lock, Texts texts) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var who = new Label(user, new FontIcon(Feather.USER));
        who.setMinWidth(0);
        var button = new Button(texts.get("shell.lock.button"), new FontIcon(Feather.LOCK));
        button.getStyleClass().add("lock-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.get("shell.lock.tooltip")));
        button.setOnAction(event -> lock.run());
        getChildren()
                .addAll(
                        told(status.savedProperty(), Feather.CHECK),
                        told(status.backupProperty(), Feather.SHIELD),
                        told(status.troubleProperty(), Feather.ALERT_TRIANGLE),
                        space,
                        who,
                        button);
    }

    private static Label told(ObservableValue<String> text, Ikon icon) {
        var label = new Label("", new FontIcon(icon));
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
