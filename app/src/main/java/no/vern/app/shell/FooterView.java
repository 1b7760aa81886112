package no.vern.app.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bottom of a screen: what it shows in numbers, and what can be done with all of it. */
final class FooterView extends HBox {
    private final Label count = new Label();
    private final HBox actions = new HBox();

    FooterView() {
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("count-line");
        actions.getStyleClass().add("footer-actions");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(count, space, actions);
    }

    void show(Screen screen) {
        count.textProperty().unbind();
        count.textProperty().bind(screen.countLine());
        actions.getChildren().setAll(screen.secondary().stream().map(FooterView::button).toList());
        var used = count.textProperty().isNotEmpty();
        visibleProperty().unbind();
        if (screen.secondary().isEmpty()) {
            visibleProperty().bind(used);
        } else {
            setVisible(true);
        }
        managedProperty().bind(visibleProperty());
    }

    void clear() {
        count.textProperty().unbind();
        actions.getChildren().clear();
    }

    private static Button button(Command command) {
        var button = new Button(command.name());
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(event -> command.action().run());
        return button;
    }
}
