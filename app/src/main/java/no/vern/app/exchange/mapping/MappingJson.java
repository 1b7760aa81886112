package no.vern.app.exchange.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.vern.workspace.RecordField;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as JSON, for a file and for the register. The short form of a source is the name of its column; several
 * sources of one field are a list.
 */
public final class MappingJson {
    private static final Set<String> PARTS = Set.of("into", "name", "sheet", "skipIdentical", "fields", "about");
    private static final Set<String> SOURCE_PARTS =
            Set.of("column", "columns", "join", "value", "values", "words", "order", "time");

    private final ObjectMapper json = new ObjectMapper();

    /** @throws MappingRefused when it is no mapping, with what is wrong */
    public ColumnMapping read(String text) {
        JsonNode root;
        try {
            root = json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MappingRefused("import.mapping.notJson", e.getLocation().getLineNr());
        }
        if (!root.isObject() || !root.path("fields").isObject()) {
            throw new MappingRefused("import.mapping.noFields");
        }
        refuseUnknown(root, PARTS);
        var into = kind(root.path("into").asText(ImportKind.INCIDENTS.key()));
        var fields = new HashMap<RecordField, List<FieldSource>>();
        root.get("fields").properties().forEach(entry -> fields.put(field(into, entry.getKey()), sources(entry.getValue())));
        return new ColumnMapping(
                into,
                root.path("name").asText(),
                root.path("sheet").asText(null),
                root.path("skipIdentical").asBoolean(),
                fields);
    }

    private static ImportKind kind(String key) {
        return Stream.of(ImportKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MappingRefused("import.mapping.unknownKind", key));
    }

    private static RecordField field(ImportKind into, String key) {
        return into.byKey(key).orElseThrow(() -> new MappingRefused("import.mapping.unknownField", key));
    }

    private static List<FieldSource> sources(JsonNode node) {
        var sources = new ArrayList<FieldSource>();
        if (node.isArray()) {
            node.forEach(each -> sources.add(source(each)));
        } else {
            sources.add(source(node));
        }
        return sources;
    }

    private static FieldSource source(JsonNode node) {
        if (node.isTextual()) {
            return FieldSource.column(node.asText());
        }
        refuseUnknown(node, SOURCE_PARTS);
        var columns = new ArrayList<String>();
        node.path("columns").forEach(column -> columns.add(column.asText()));
        if (node.has("column")) {
            columns.add(node.get("column").asText());
        }
        var value = node.has("value") ? node.get("value").asText() : null;
        if (columns.isEmpty() == (value == null)) {
            throw new MappingRefused("import.mapping.columnOrValue");
        }
        return new FieldSource(
                columns,
                node.path("join").asText(", "),
                value,
                values(node.path("values")),
                node.path("words").asInt(),
                order(node.path("order").asText(null)),
                node.path("time").asText(null));
    }

    private static Map<String, String> values(JsonNode node) {
        var values = new HashMap<String, String>();
        node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }

    private static @Nullable DateOrder order(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return DateOrder.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new MappingRefused("import.mapping.unknownOrder", name);
        }
    }

    private static void refuseUnknown(JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new MappingRefused("import.mapping.unknownPart", name);
            }
        });
    }

    public String write(ColumnMapping mapping) {
        var root = json.createObjectNode();
        if (mapping.into() != ImportKind.INCIDENTS) {
            root.put("into", mapping.into().key());
        }
        root.put("name", mapping.name());
        if (mapping.sheet() != null) {
            root.put("sheet", mapping.sheet());
        }
        if (mapping.skipIdentical()) {
            root.put("skipIdentical", true);
        }
        var fields = root.putObject("fields");
        mapping.fields().forEach((field, sources) -> {
            if (sources.size() == 1) {
                fields.set(field.key(), node(sources.getFirst()));
            } else {
                var list = fields.putArray(field.key());
                sources.forEach(source -> list.add(node(source)));
            }
        });
        return root.toPrettyString();
    }

    private ObjectNode node(FieldSource source) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        var columns = source.columns();
        parts.put("column", columns.size() == 1 ? columns.getFirst() : null);
        parts.put("columns", columns.size() > 1 ? columns : null);
        parts.put("join", columns.size() > 1 ? source.join() : null);
        parts.put("value", source.value());
        parts.put("values", source.values().isEmpty() ? null : new TreeMap<>(source.values()));
        parts.put("words", source.words() == 0 ? null : source.words());
        parts.put("order", source.order());
        parts.put("time", source.time());
        parts.values().removeIf(part -> part == null);
        return json.valueToTree(parts);
    }
}
