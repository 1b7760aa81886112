package no.vern.app.ui;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column as data: what the table shows is what is copied and exported.
 *
 * @param key its name in saved views and in {@link Order}
 * @param em width in ems
 * @param value the cell's value; null for nothing known
 * @param badge draws the cell as a badge; null for plain text
 */
public record Column<T>(
        String key,
        String title,
        double em,
        Function<T, @Nullable Object> value,
        boolean sortable,
        boolean shownAtFirst,
        @Nullable Function<T, @Nullable Badge> badge) {
    public static <T> Column<T> of(String key, String title, double em, Function<T, @Nullable Object> value) {
        return new Column<>(key, title, em, value, true, true, null);
    }

    public Column<T> unsortable() {
        return new Column<>(key, title, em, value, false, shownAtFirst, badge);
    }

    /** Chosen in the column menu only. */
    public Column<T> folded() {
        return new Column<>(key, title, em, value, sortable, false, badge);
    }

    public Column<T> as(Function<T, @Nullable Badge> drawn) {
        return new Column<>(key, title, em, value, sortable, shownAtFirst, drawn);
    }
}
