package no.vern.app.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The columns of a table: which are shown, in what order, how wide, and which one sorts. */
final class TableColumns<T> {
    private final TableView<PagedList.Row<T>> table;
    private final Map<String, Column<T>> byKey = new LinkedHashMap<>();
    private final Map<String, TableColumn<PagedList.Row<T>, T>> shownAs = new HashMap<>();
    private final CellText text;

    TableColumns(TableView<PagedList.Row<T>> table, List<Column<T>> columns, CellText text) {
        this.table = table;
        this.text = text;
        columns.forEach(this::add);
    }

    private void add(Column<T> column) {
        var view = new TableColumn<PagedList.Row<T>, T>(column.title());
        view.setId(column.key());
        view.setPrefWidth(column.em() * Em.BASE);
        view.setSortable(column.sortable());
        view.setVisible(column.shownAtFirst());
        view.setComparator((a, b) -> 0);
        view.setCellValueFactory(features -> features.getValue().value());
        view.setCellFactory(ignored -> new RecordCell<>(column, text));
        byKey.put(column.key(), column);
        shownAs.put(column.key(), view);
        table.getColumns().add(view);
    }

    List<Column<T>> shown() {
        return table.getVisibleLeafColumns().stream()
                .map(column -> byKey.get(column.getId()))
                .toList();
    }

    /** The order that the headings show; null when the user has taken the arrows away. */
    @Nullable Order order() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> new Order(column.getId(), column.getSortType() == SortType.DESCENDING))
                .orElse(null);
    }

    /** Puts the arrow where the order says. */
    void show(Order order) {
        var column = shownAs.get(order.column());
        if (column != null) {
            column.setSortType(order.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    Map<String, Double> widths() {
        return table.getColumns().stream()
                .collect(Collectors.toMap(TableColumn::getId, column -> column.getWidth() / Em.BASE));
    }

    void restore(TableState state) {
        shownAs.forEach((key, column) -> column.setVisible(state.columns().contains(key)));
        state.widths().forEach((key, em) -> {
            if (shownAs.containsKey(key)) {
                shownAs.get(key).setPrefWidth(em * Em.BASE);
            }
        });
        table.getColumns().sort(Comparator.comparingInt(column -> place(state.columns().indexOf(column.getId()))));
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    TableCopy copy(List<T> rows) {
        var shown = shown();
        return new TableCopy(
                shown.stream().map(Column::title).toList(),
                rows.stream()
                        .map(row -> shown.stream()
                                .map(column -> text.of(column.value().apply(row)))
                                .toList())
                        .toList());
    }

    Node button(String name) {
        var menu = new MenuButton(name, new FontIcon(Feather.COLUMNS));
        menu.getStyleClass().add("chip");
        byKey.forEach((key, column) -> {
            var item = new CheckMenuItem(column.title());
            item.selectedProperty().bindBidirectional(shownAs.get(key).visibleProperty());
            menu.getItems().add(item);
        });
        return menu;
    }
}
