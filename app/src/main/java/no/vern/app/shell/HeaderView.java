package no.vern.app.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of a screen: its title, search, the primary action, and the filters under them. */
final class HeaderView extends VBox {
    private final Label title = new Label();
    private final Button primary = new Button("", new FontIcon(Feather.PLUS));
    private final FlowPane filters = new FlowPane();
    private final HBox top = new HBox();

    HeaderView(Runnable search, Texts texts) {
        getStyleClass().add("header");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        primary.getStyleClass().add(Styles.ACCENT);
        primary.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        top.getStyleClass().add("header-top");
        top.setAlignment(Pos.CENTER_LEFT);
        top.getChildren().addAll(title, space, searchButton(search, texts), primary);
        filters.getStyleClass().add("filters");
        getChildren().addAll(top, filters);
    }

    private static Button searchButton(Runnable search, Texts texts) {
        var key = new Label("Ctrl+K");
        key.getStyleClass().add("key");
        var words = new HBox(new FontIcon(Feather.SEARCH), new Label(texts.get("shell.search.button")), key);
        words.getStyleClass().add("search-words");
        words.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", words);
        button.getStyleClass().add("search-button");
        button.setAccessibleText(texts.get("shell.search.name"));
        button.setTooltip(new Tooltip(texts.get("shell.search.name")));
        button.setOnAction(event -> search.run());
        return button;
    }

    void show(Screen screen) {
        title.setText(screen.title());
        filters.getChildren().setAll(screen.filters());
        filters.setVisible(!filters.getChildren().isEmpty());
        filters.setManaged(filters.isVisible());
        var first = screen.primary();
        primary.setVisible(first.isPresent());
        primary.setManaged(first.isPresent());
        first.ifPresent(command -> {
            primary.setText(command.name());
            primary.setOnAction(event -> command.action().run());
        });
    }
}
