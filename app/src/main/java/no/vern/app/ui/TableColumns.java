package no.vern.app.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The columns of a table: which are chosen, in what order, how wide, and which one sorts. Where the table is tight, the
 * least telling of the chosen step aside until there is room again; one may take what room is left.
 */
final class TableColumns<T> {
    /** What the table's own edge and its scroll bar take. */
    private static final double EDGE = Em.px(1);

    private final TableView<PagedList.Row<T>> table;
    private final Map<String, Column<T>> byKey = new LinkedHashMap<>();
    private final Map<String, TableColumn<PagedList.Row<T>, T>> shownAs = new HashMap<>();
    private final Map<String, BooleanProperty> chosen = new HashMap<>();
    private final CellText text;
    private List<String> telling = List.of();
    private boolean tight;
    private @Nullable String filling;

    TableColumns(TableView<PagedList.Row<T>> table, List<Column<T>> columns, CellText text) {
        this.table = table;
        this.text = text;
        columns.forEach(this::add);
        table.widthProperty().subscribe(this::fit);
    }

    private void add(Column<T> column) {
        var view = new TableColumn<PagedList.Row<T>, T>(column.title());
        view.setId(column.key());
        view.setPrefWidth(column.em() * Em.BASE);
        view.setSortable(column.sortable());
        view.setVisible(column.shownAtFirst());
        var choice = new SimpleBooleanProperty(column.shownAtFirst());
        chosen.put(column.key(), choice);
        choice.subscribe(this::fit);
        view.setComparator((a, b) -> 0);
        view.setCellValueFactory(features -> features.getValue().value());
        view.setCellFactory(ignored -> new RecordCell<>(column, text));
        byKey.put(column.key(), column);
        shownAs.put(column.key(), view);
        table.getColumns().add(view);
    }

    /** Those that the user has chosen, in their order; also the ones that step aside for now. */
    List<Column<T>> shown() {
        return table.getColumns().stream()
                .filter(column -> chosen.get(column.getId()).get())
                .map(column -> byKey.get(column.getId()))
                .toList();
    }

    /** @param mostFirst the keys of the columns that tell most; those that are not named follow in their order */
    void tell(List<String> mostFirst) {
        telling = mostFirst;
        fit();
    }

    /** Whether columns step aside where there is not room for all of them. */
    void setTight(boolean now) {
        tight = now;
        fit();
    }

    /** @param key the column that takes what room the others leave */
    void fill(String key) {
        filling = key;
        fit();
    }

    private void fit() {
        double all = table.getWidth() - EDGE;
        double room = stepsAside() ? all : Double.MAX_VALUE;
        for (var column : byTelling()) {
            double width = width(column);
            boolean fits = width <= room;
            room -= fits ? width : 0;
            all -= fits ? width : 0;
            column.setVisible(fits);
        }
        if (filling != null) {
            var column = shownAs.get(filling);
            column.setPrefWidth(Math.max(width(column), width(column) + all));
        }
        shownAs.forEach((key, column) -> {
            if (!chosen.get(key).get()) {
                column.setVisible(false);
            }
        });
    }

    /** Columns that somebody has chosen beyond those that are there at first stay, and the list can be scrolled. */
    private boolean stepsAside() {
        return tight
                || !telling.isEmpty()
                        && byKey.values().stream()
                                .allMatch(column -> column.shownAtFirst() || !chosen.get(column.key()).get());
    }

    /** What the column asks for; for the one that fills the table, the least. */
    private double width(TableColumn<?, ?> column) {
        return column.getId().equals(filling) ? byKey.get(filling).em() * Em.BASE : column.getPrefWidth();
    }

    private List<TableColumn<PagedList.Row<T>, ?>> byTelling() {
        return table.getColumns().stream()
                .filter(column -> chosen.get(column.getId()).get())
                .sorted(Comparator.comparingInt(column -> place(telling.indexOf(column.getId()))))
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
        chosen.forEach((key, choice) -> choice.set(state.columns().contains(key)));
        state.widths().forEach((key, em) -> {
            if (shownAs.containsKey(key)) {
                shownAs.get(key).setPrefWidth(em * Em.BASE);
            }
        });
        table.getColumns().sort(Comparator.comparingInt(column -> place(state.columns().indexOf(column.getId()))));
        fit();
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
            item.selectedProperty().bindBidirectional(chosen.get(key));
            menu.getItems().add(item);
        });
        return menu;
    }
}
