package no.vern.app.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;
import org.jspecify.annotations.Nullable;

/** What one row of a file says, field by field, and what of it could not be read. */
public final class RowValues {
    private final ImportKind kind;
    private final long line;
    private final Map<String, String> extra;
    private final Map<RecordField, Object> values = new HashMap<>();
    private final Map<RecordField, Map<String, String>> words = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    RowValues(ImportKind kind, long line, Map<String, String> extra) {
        this.kind = kind;
        this.line = line;
        this.extra = extra;
    }

    /** Where it stands in the file. */
    public long line() {
        return line;
    }

    /** What stands in columns that no field takes whole, by the columns' names. */
    public Map<String, String> extra() {
        return extra;
    }

    /** The same, and what stands in the columns of a field whose word says more than what it is read as. */
    public Map<String, String> extraWith(RecordField field) {
        var all = new LinkedHashMap<>(words.getOrDefault(field, Map.of()));
        all.putAll(extra);
        return all;
    }

    /** The unit's name; empty when it has none. */
    public String unit() {
        return text(kind.unit());
    }

    /** Its id in the file; null when it has none. */
    public @Nullable String sourceId() {
        return of(kind.sourceId(), String.class);
    }

    /**
     * The value of a field: a String, Boolean, Integer, LocalDate, {@link Moment}, an enum or a list of names; null when
     * nothing is said.
     */
    public <T> @Nullable T of(RecordField field, Class<T> type) {
        return type.cast(values.get(field));
    }

    /** The text of a field; empty when nothing is said. */
    public String text(RecordField field) {
        return Objects.requireNonNullElse(of(field, String.class), "");
    }

    /** Values that could not be read. */
    public List<Problem> problems() {
        return problems;
    }

    void put(RecordField field, Object value) {
        values.put(field, value);
    }

    /** @param columns what stands in the field's columns, by their names */
    void word(RecordField field, Map<String, String> columns) {
        words.put(field, columns);
    }

    void wrong(Problem problem) {
        problems.add(problem);
    }
}
