package no.vern.app.exchange.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a field gets its value from.
 *
 * @param columns names of columns; several are joined, blank ones left out
 * @param join what stands between the joined ones
 * @param value the same value for every row, when no columns are given
 * @param values what a value in the file is called in Vern; {@code 42*} stands for all that begin with 42, {@code *}
 *     for all others; an empty name means "not known"
 * @param words how many of the first words are taken; 0 for all
 * @param order of day and month, where the file does not tell
 * @param time the column with the time of day, when it is not the same as the date's
 */
public record FieldSource(
        List<String> columns,
        String join,
        @Nullable String value,
        Map<String, String> values,
        int words,
        @Nullable DateOrder order,
        @Nullable String time) {
    public FieldSource {
        columns = List.copyOf(columns);
        values = Map.copyOf(values);
    }

    public static FieldSource column(String name) {
        return new FieldSource(List.of(name), ", ", null, Map.of(), 0, null, null);
    }

    public static FieldSource constant(String value) {
        return new FieldSource(List.of(), ", ", value, Map.of(), 0, null, null);
    }

    public FieldSource withTime(@Nullable String column) {
        return new FieldSource(columns, join, value, values, words, order, column);
    }

    public FieldSource withOrder(@Nullable DateOrder chosen) {
        return new FieldSource(columns, join, value, values, words, chosen, time);
    }

    public FieldSource withValues(Map<String, String> names) {
        return new FieldSource(columns, join, value, names, words, order, time);
    }

    public FieldSource withWords(int count) {
        return new FieldSource(columns, join, value, values, count, order, time);
    }

    /** Whether the field holds all that the column says, so that the column need not be kept beside it. */
    boolean whole() {
        return columns.size() == 1 && values.isEmpty() && words == 0;
    }
}
