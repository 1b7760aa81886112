package no.vern.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;

/** A table over a list in the database: stays quick at any length, because it holds only the rows around the view. */
public final class RecordTable<T> extends StackPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private record Fetched<T>(long count, List<T> first, int nearPage, List<T> near) {}

    private final TableView<PagedList.Row<T>> table = new TableView<>();
    private final Tasks tasks;
    private final TableColumns<T> columns;
    private final Function<T, Object> identity;
    private final Latest latest = new Latest();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable T> selected = new ReadOnlyObjectWrapper<>();
    private PagedSource<T> source = PagedSource.of(List.of());
    private Order order;
    private boolean settling;
    private @Nullable Object choose;

    /**
     * @param identity what a row is known by after a reload, e.g. its id
     * @param order how the list is sorted until the user chooses otherwise
     */
    public RecordTable(
            List<Column<T>> columns, Order order, Function<T, Object> identity, Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.identity = identity;
        this.order = order;
        this.columns = new TableColumns<>(table, columns, new CellText(texts));
        getStyleClass().add("record-table");
        getChildren().add(table);
        table.setMinHeight(0);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> selectionChanged());
        TableKeys.copy(table, this::copySelection);
        TableKeys.begin(table);
        table.setPlaceholder(new Region());
        this.columns.show(order);
        table.setSortPolicy(ignored -> sortChosen());
    }

    private void showOrder() {
        settling = true;
        columns.show(order);
        settling = false;
    }

    /** Fills the table from the list; what it shows now stays until the first page has come. */
    public void show(PagedSource<T> list) {
        source = list;
        fetch(0);
    }

    /** Asks the same list again, and stays at the selected row. */
    public void reload() {
        fetch(Math.max(0, table.getSelectionModel().getSelectedIndex()) / PagedList.PAGE);
    }

    /** Selects the row once it is on the pages fetched, now or at the next reload. */
    public void select(Object id) {
        choose = id;
        if (table.getItems() instanceof PagedList<T> list) {
            chooseIn(list, 0);
        }
    }

    private void fetch(int nearPage) {
        var asked = source;
        var sorted = order;
        latest.replace(tasks.run(() -> new Fetched<>(
                        asked.count(),
                        asked.page(sorted, 0, PagedList.PAGE),
                        nearPage,
                        nearPage == 0 ? List.of() : asked.page(sorted, nearPage * PagedList.PAGE, PagedList.PAGE))))
                .onSuccess(fetched -> fill(new PagedList<>(asked, sorted, tasks, (int) fetched.count()), fetched))
                .start();
    }

    private void fill(PagedList<T> list, Fetched<T> fetched) {
        list.put(0, fetched.first());
        if (fetched.nearPage() * PagedList.PAGE < list.size()) {
            list.put(fetched.nearPage(), fetched.nearPage() == 0 ? fetched.first() : fetched.near());
        }
        var before = selected.get();
        settling = true;
        table.setItems(list);
        columns.show(order);
        settling = false;
        count.set(fetched.count());
        if (choose == null && before != null) {
            choose = identity.apply(before);
        }
        chooseIn(list, fetched.nearPage());
        selectionChanged();
    }

    private void chooseIn(PagedList<T> list, int nearPage) {
        for (var page : List.of(nearPage, 0)) {
            for (int i = page * PagedList.PAGE; i < Math.min(list.size(), (page + 1) * PagedList.PAGE); i++) {
                var value = list.get(i).value().get();
                if (value != null && identity.apply(value).equals(choose)) {
                    table.getSelectionModel().clearAndSelect(i);
                    choose = null;
                    return;
                }
            }
        }
    }

    private void selectionChanged() {
        if (settling) {
            return;
        }
        selected.unbind();
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            selected.set(null);
        } else {
            selected.bind(row.value());
        }
    }

    private boolean sortChosen() {
        if (!settling) {
            var shown = columns.order();
            var chosen = shown == null ? new Order(order.column(), !order.descending()) : shown;
            if (!chosen.equals(order)) {
                order = chosen;
                fetch(0);
            }
        }
        return true;
    }

    /** Puts the selected rows on the clipboard, with the columns shown. */
    public void copySelection() {
        var indices = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        if (!indices.isEmpty()) {
            var asked = source;
            var sorted = order;
            tasks.run(() -> asked.rowsAt(sorted, indices))
                    .onSuccess(rows -> columns.copy(rows).toClipboard())
                    .start();
        }
    }

    /** What happens on Enter and on a double click. */
    public void onOpen(Consumer<T> action) {
        onOpenAt((row, _) -> action.accept(row));
    }

    /** The same where it matters in which column the double click was: its key, or none with Enter. */
    public void onOpenAt(BiConsumer<T, Optional<String>> action) {
        TableKeys.open(table, column -> {
            if (selected.get() != null) {
                action.accept(selected.get(), column);
            }
        });
    }

    /** What the table shows when the list is empty. */
    public void setEmpty(Node node) {
        table.setPlaceholder(node);
    }

    public void setCompact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
    }

    public void setName(String accessibleName) {
        table.setAccessibleText(accessibleName);
    }

    public void focus() {
        table.requestFocus();
    }

    /** Puts the hand on a row: on the selected one, or on the first when none is. */
    public void enter() {
        focus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** How many rows the list has in all. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The selected row; null when none is, or while its page is on its way. */
    public ReadOnlyObjectProperty<@Nullable T> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The columns shown, in their order: what an export writes. */
    public List<Column<T>> shownColumns() {
        return columns.shown();
    }

    /**
     * Lets columns step aside where there is not room for all; what is exported is still all that were chosen.
     *
     * @param tight whether also those do that somebody has chosen beyond the ones at first
     * @param mostTelling the keys of the columns that stay longest, in this order
     */
    public void setTight(boolean tight, List<String> mostTelling) {
        columns.tell(mostTelling);
        columns.setTight(tight);
    }

    /** Lets a column take what room the others leave. */
    public void fill(String column) {
        columns.fill(column);
    }

    public Order order() {
        return order;
    }

    /** A button that opens the choice of columns. */
    public Node columnButton(String name) {
        return columns.button(name);
    }

    public TableState state() {
        return new TableState(columns.shown().stream().map(Column::key).toList(), order, columns.widths());
    }

    /** Sets the table as it was; columns that are no longer there are left out. Call {@link #show} after it. */
    public void restore(TableState state) {
        columns.restore(state);
        if (state.order() != null) {
            order = state.order();
            showOrder();
        }
    }
}
