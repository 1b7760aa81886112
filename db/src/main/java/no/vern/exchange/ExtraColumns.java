package no.vern.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** How an import's other columns are kept with the record: one JSON object, in the file's order. */
public final class ExtraColumns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private static final int EXTRA_LENGTH = 500_000;

    /** Width of the database's column. */
    private static final int WIDTH = 1_000_000;

    /** A character takes at most six when it is escaped; each column, its quotation marks and signs, six more. */
    private static final int MOST = 6;

    private ExtraColumns() {}

    /** What is wrong with them; empty when they can be kept. */
    public static List<Problem> problems(Map<String, String> columns) {
        var length = columns.entrySet().stream()
                .mapToLong(column -> column.getKey().length() + column.getValue().length())
                .sum();
        if (length > EXTRA_LENGTH) {
            return List.of(Problem.of("extra", "rules.text.tooLong", EXTRA_LENGTH));
        }
        return tooWide(columns, length) ? List.of(Problem.of("extra", "rules.extra.tooWide")) : List.of();
    }

    /** Whether they do not fit into the database's column; the length is that of all names and texts together. */
    private static boolean tooWide(Map<String, String> columns, long length) {
        var json = (length + columns.size() + 1) * MOST > WIDTH ? write(columns) : null;
        return json != null && json.length() > WIDTH;
    }

    public static @Nullable String write(Map<String, String> columns) {
        try {
            return columns.isEmpty() ? null : JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, String> read(@Nullable String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
