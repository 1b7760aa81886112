package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class RecordTableTest extends WindowTest {
    private static final int MANY = 100_000;

    private record Line(int id, String name) {}

    /** A long list that remembers which rows it was asked for. */
    private static final class Lines implements PagedSource<Line> {
        final Set<Integer> asked = ConcurrentHashMap.newKeySet();

        @Override
        public long count() {
            return MANY;
        }

        @Override
        public List<Line> page(Order order, int offset, int limit) {
            asked.add(offset);
            return IntStream.range(offset, Math.min(MANY, offset + limit))
                    .map(i -> order.descending() ? MANY - 1 - i : i)
                    .mapToObj(i -> new Line(i, "Line\t" + i))
                    .toList();
        }
    }

    private final Lines lines = new Lines();
    private RecordTable<Line> table;

    @Override
    protected Parent content() {
        table = new RecordTable<>(
                List.of(Column.of("id", "Number", 8, Line::id), Column.of("name", "Name", 20, Line::name)),
                new Order("id", false),
                Line::id,
                tasks,
                texts);
        table.show(lines);
        return table;
    }

    @Test
    void shows_a_long_list_from_the_pages_around_the_view_only() {
        settle();

        assertThat(table.countProperty().get()).isEqualTo(MANY);
        assertThat(lookup("Line\t0").tryQuery()).isPresent();
        assertThat(lines.asked).containsExactly(0);
    }

    @Test
    void fetches_the_page_that_it_is_scrolled_to() {
        settle();
        inWindow(() -> view().scrollTo(50_000));

        assertThat(lookup("Line\t50000").tryQuery()).isPresent();
        assertThat(lines.asked).hasSizeLessThan(6);
    }

    @Test
    void lets_the_database_sort() {
        settle();
        inWindow(() -> view().getColumns().getFirst().setSortType(SortType.DESCENDING));

        assertThat(table.order()).isEqualTo(new Order("id", true));
        assertThat(lookup("Line\t99999").tryQuery()).isPresent();
    }

    @Test
    void turns_the_order_when_the_user_takes_the_arrow_away() {
        settle();
        inWindow(() -> view().getColumns().getFirst().setSortType(SortType.DESCENDING));
        inWindow(() -> view().getSortOrder().clear());

        assertThat(table.order()).isEqualTo(new Order("id", false));
        assertThat(lookup("Line\t0").tryQuery()).isPresent();
    }

    @Test
    void keeps_the_selected_row_through_a_reload() {
        settle();
        inWindow(() -> view().scrollTo(700));
        inWindow(() -> view().getSelectionModel().select(703));
        inWindow(table::reload);

        assertThat(table.selectedProperty().get()).isEqualTo(new Line(703, "Line\t703"));
        assertThat(view().getSelectionModel().getSelectedIndex()).isEqualTo(703);
    }

    @Test
    void copies_the_selected_rows_as_a_table() {
        settle();
        inWindow(() -> {
            table.focus();
            view().getSelectionModel().selectRange(98, 101);
        });
        push(KeyCode.CONTROL, KeyCode.C);
        settle();

        inWindow(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("Number\tName\n98\tLine 98\n99\tLine 99\n100\tLine 100"));
    }

    @Test
    void shows_what_a_saved_view_says() {
        settle();
        inWindow(() -> {
            table.restore(new TableState(List.of("name"), new Order("id", true), Map.of("name", 12.0)));
            table.show(lines);
        });

        assertThat(table.shownColumns()).extracting(Column::key).containsExactly("name");
        assertThat(table.state().order()).isEqualTo(new Order("id", true));
        assertThat(lookup("Line\t99999").tryQuery()).isPresent();
    }

    private TableView<?> view() {
        return (TableView<?>) table.getChildren().getFirst();
    }
}
