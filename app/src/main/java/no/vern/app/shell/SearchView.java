package no.vern.app.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.SearchSource.Hit;
import no.vern.app.ui.Overlay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of Ctrl+K: one field, the hits under it; arrows move, Enter opens. */
final class SearchView extends VBox {
    private final SearchViewModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();

    SearchView(SearchViewModel model, Overlay overlay, Texts texts) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("overlay-card", "search");
        field.setPromptText(texts.get("shell.search.prompt"));
        field.setAccessibleText(texts.get("shell.search.name"));
        field.textProperty().subscribe(model::type);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.hitsProperty().subscribe(this::show);
        list.setCellFactory(ignored -> new HitCell());
        list.setOnMouseClicked(event -> open());
        list.setFocusTraversable(false);
        var nothing = new Label(texts.get("shell.search.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        nothing.visibleProperty().bind(model.nothingProperty());
        getChildren().addAll(field, list);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** Begins anew, with what can be done without typing anything. */
    void begin() {
        field.clear();
        model.type("");
    }

    private void show(List<Hit> hits) {
        list.getSelectionModel().clearSelection();
        list.setItems(FXCollections.observableList(hits));
        if (!hits.isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> model.whenFound(this::open);
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void open() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            overlay.hide();
            hit.open().run();
        }
    }

    private static final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var detail = new Label(hit.detail());
            detail.getStyleClass().add("subtle");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var line = new HBox(new FontIcon(hit.icon()), new Label(hit.name()), space, detail);
            line.getStyleClass().add("hit");
            setGraphic(line);
            setAccessibleText(hit.name() + " " + hit.detail());
        }
    }
}
