package no.vern.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import no.vern.measure.DueMeasure;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRow;
import org.jspecify.annotations.Nullable;

/** Measures as JSON: every field under the name that it has in exports and imports. */
final class MeasureJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private MeasureJson() {}

    static String of(MeasureRow row) {
        return put(JSON.createObjectNode(), row).toPrettyString();
    }

    static String of(Collection<MeasureRow> rows) {
        var list = JSON.createArrayNode();
        rows.forEach(row -> put(list.addObject(), row));
        return list.toPrettyString();
    }

    private static ObjectNode put(ObjectNode json, MeasureRow row) {
        json.put("id", row.id().toString());
        for (var field : MeasureField.values()) {
            put(json, field.key(), field.of(row));
        }
        return json;
    }

    private static void put(ObjectNode json, String key, @Nullable Object value) {
        switch (value) {
            case null -> json.putNull(key);
            case Boolean truth -> json.put(key, truth);
            case Integer number -> json.put(key, number);
            case Enum<?> code -> json.put(key, code.name());
            default -> json.put(key, value.toString());
        }
    }

    /** One that waits for somebody, in a list beside the steps of cases: told from them by its kind. */
    static void due(ArrayNode list, DueMeasure due, LocalDate day) {
        var row = due.row();
        list.addObject()
                .put("kind", "measure")
                .put("measure", row.id().toString())
                .put("number", row.measure().name())
                .put("task", PlanJson.code(due.task()))
                .put("text", row.content().title())
                .put("unit", row.unitName())
                .put("due", due.on().toString())
                .put("responsible", row.content().plan().responsible())
                .put("state", due.late(day) ? "late" : due.on().equals(day) ? "due" : "coming");
    }
}
