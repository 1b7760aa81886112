package no.vern.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an import's other columns are kept with the record: one JSON object, in the file's order. */
final class ExtraColumns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    /** Width of the database's column. */
    private static final int WIDTH = 1_000_000;

    /** A character takes at most six when it is escaped; each column, its quotation marks and signs, six more. */
    private static final int MOST = 6;

    private ExtraColumns() {}

    /**
     * Whether they do not fit into the database's column.
     *
     * @param length characters of all names and texts together
     */
    static boolean tooWide(Map<String, String> columns, long length) {
        var json = (length + columns.size() + 1) * MOST > WIDTH ? write(columns) : null;
        return json != null && json.length() > WIDTH;
    }

    static @Nullable String write(Map<String, String> columns) {
        try {
            return columns.isEmpty() ? null : JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(@Nullable String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
