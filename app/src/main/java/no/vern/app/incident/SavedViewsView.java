package no.vern.app.incident;

import atlantafx.base.theme.Styles;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FormField;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.TableState;

/** The user's own views of the list: choose one, save this one, rename, delete. */
final class SavedViewsView extends MenuButton {
    private final IncidentListViewModel model;
    private final Supplier<TableState> table;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Texts texts;

    SavedViewsView(
            IncidentListViewModel model, Supplier<TableState> table, Overlay overlay, Dialogs dialogs, Texts texts) {
        super(texts.get("incidents.views.chip"));
        this.model = model;
        this.table = table;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.texts = texts;
        getStyleClass().addAll("chip", "views-chip");
        model.views().addListener((ListChangeListener<NamedView>) _ -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        if (model.views().isEmpty()) {
            var none = new MenuItem(texts.get("incidents.view.none"));
            none.setDisable(true);
            getItems().add(none);
        }
        model.views().forEach(view -> getItems().add(item(view.name(), () -> model.apply(view))));
        getItems().add(new SeparatorMenuItem());
        getItems().add(item(texts.get("incidents.view.save"), this::saveThis));
        if (!model.views().isEmpty()) {
            getItems().add(submenu("incidents.view.rename", this::rename));
            getItems().add(submenu("incidents.view.remove", this::remove));
        }
    }

    private Menu submenu(String key, Consumer<NamedView> action) {
        var menu = new Menu(texts.get(key));
        model.views().forEach(view -> menu.getItems().add(item(view.name(), () -> action.accept(view))));
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void saveThis() {
        askName(texts.get("incidents.view.save"), "", (name, refused) -> model.saveView(name, table.get(), refused));
    }

    private void rename(NamedView view) {
        askName(
                texts.get("incidents.view.rename"),
                view.name(),
                (name, refused) -> model.renameView(view, name, refused));
    }

    private void remove(NamedView view) {
        model.removeView(view);
        dialogs.notice(
                texts.get("incidents.view.removed", view.name()),
                texts.get("incidents.undo.button"),
                () -> model.restoreView(view));
    }

    private void askName(String title, String name, BiConsumer<String, Consumer<String>> save) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var input = new TextField(name);
        var field = new FormField(texts.get("incidents.view.name"), input);
        var keep = new Button(texts.get("incidents.view.keep"));
        keep.getStyleClass().add(Styles.ACCENT);
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> {
            field.problemProperty().set("");
            overlay.hide();
            save.accept(input.getText(), refused -> {
                field.problemProperty().set(refused);
                overlay.show(field.getParent());
                input.requestFocus();
            });
        });
        var card = new VBox(heading, field, keep);
        card.getStyleClass().addAll("overlay-card", "small-card");
        overlay.show(card);
        input.requestFocus();
    }
}
