package no.vern.app.list;

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

/**
 * The user's own views of a list: choose one, save this one, rename, delete.
 *
 * @param <Q> the list's question
 */
public final class SavedViewsView<Q> extends MenuButton {
    private final SavedViews<Q> views;
    private final Supplier<TableState> table;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Texts texts;

    public SavedViewsView(
            SavedViews<Q> views, Supplier<TableState> table, Overlay overlay, Dialogs dialogs, Texts texts) {
        super(texts.get("list.views.chip"));
        this.views = views;
        this.table = table;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.texts = texts;
        getStyleClass().addAll("chip", "views-chip");
        views.all().addListener((ListChangeListener<NamedView<Q>>) _ -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        if (views.all().isEmpty()) {
            var none = new MenuItem(texts.get("list.view.none"));
            none.setDisable(true);
            getItems().add(none);
        }
        views.all().forEach(view -> getItems().add(item(view.name(), () -> views.apply(view))));
        getItems().add(new SeparatorMenuItem());
        getItems().add(item(texts.get("list.view.save"), this::saveThis));
        if (!views.all().isEmpty()) {
            getItems().add(submenu("list.view.rename", this::rename));
            getItems().add(submenu("list.view.remove", this::remove));
        }
    }

    private Menu submenu(String key, Consumer<NamedView<Q>> action) {
        var menu = new Menu(texts.get(key));
        views.all().forEach(view -> menu.getItems().add(item(view.name(), () -> action.accept(view))));
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void saveThis() {
        askName(texts.get("list.view.save"), "", (name, refused) -> views.save(name, table.get(), refused));
    }

    private void rename(NamedView<Q> view) {
        askName(
                texts.get("list.view.rename"),
                view.name(),
                (name, refused) -> views.rename(view, name, refused));
    }

    private void remove(NamedView<Q> view) {
        views.remove(
                view,
                () -> dialogs.notice(
                        texts.get("list.view.removed", view.name()),
                        texts.get("list.undo.button"),
                        () -> views.restore(view, this::tell)),
                this::tell);
    }

    /** Keeps the columns as they stand for the next time. */
    public void keepColumns() {
        views.keepColumns(table.get(), this::tell);
    }

    private void tell(String reason) {
        dialogs.say(texts.get("save.failed.title"), reason);
    }

    private void askName(String title, String name, BiConsumer<String, Consumer<String>> save) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var input = new TextField(name);
        var field = new FormField(texts.get("list.view.name"), input);
        var keep = new Button(texts.get("list.view.keep"));
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
