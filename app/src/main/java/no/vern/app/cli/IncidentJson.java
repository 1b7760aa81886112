package no.vern.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads an incident from one line of JSON: the names of {@link IncidentField}, and whatever else it holds is kept with
 * the record. The id and number of another system are such a rest: Vern gives its own.
 */
final class IncidentJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Map<IncidentField, BiConsumer<IncidentContent.Builder, JsonValue>> READERS = readers();

    private IncidentJson() {}

    /** What the line says, and what of it cannot be read; throws {@link Refusal} when the line is no object at all. */
    static IncidentLine read(String line) {
        var json = parse(line);
        var content = IncidentContent.builder();
        var extra = new LinkedHashMap<String, String>();
        var faults = new LinkedHashMap<String, Refusal>();
        json.properties().forEach(entry -> {
            if (!absent(entry.getValue())) {
                reading(entry.getKey(), faults, () -> {
                    take(new JsonValue(entry.getKey(), entry.getValue()), content, extra);
                    return null;
                });
            }
        });
        content.extra(extra);
        var unit = reading(IncidentField.UNIT.key(), faults, () -> text(json, IncidentField.UNIT));
        return new IncidentLine(
                content,
                unit == null ? "" : unit,
                reading(IncidentField.STATUS.key(), faults, () -> status(json)),
                reading(IncidentField.SOURCE_ID.key(), faults, () -> source(json)),
                faults);
    }

    /** What a field holds; null, and the reason among the faults, when it cannot be read. */
    private static <T> @Nullable T reading(String field, Map<String, Refusal> faults, Supplier<@Nullable T> reader) {
        try {
            return reader.get();
        } catch (Refusal refusal) {
            faults.putIfAbsent(field, refusal);
            return null;
        }
    }

    private static JsonNode parse(String line) {
        try {
            var json = JSON.readTree(line);
            if (!json.isObject()) {
                throw Refusal.of("cli.json.notObject");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw Refusal.of("cli.json.malformed", e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
        }
    }

    private static void take(JsonValue value, IncidentContent.Builder content, Map<String, String> extra) {
        var field = IncidentField.byKey(value.field());
        var reader = field.map(READERS::get);
        if (reader.isPresent()) {
            reader.get().accept(content, value);
        } else if (field.isEmpty() || field.get() == IncidentField.ID || field.get() == IncidentField.NUMBER) {
            extra.put(value.field(), value.node().isContainerNode() ? value.node().toString() : value.text());
        }
    }

    private static boolean absent(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isTextual() && node.textValue().isBlank();
    }

    private static String text(JsonNode json, IncidentField field) {
        var node = json.get(field.key());
        return absent(node) ? "" : new JsonValue(field.key(), node).text().strip();
    }

    private static @Nullable IncidentStatus status(JsonNode json) {
        var node = json.get(IncidentField.STATUS.key());
        return absent(node)
                ? null
                : new JsonValue(IncidentField.STATUS.key(), node).code(IncidentStatus.class);
    }

    private static @Nullable String source(JsonNode json) {
        var source = text(json, IncidentField.SOURCE_ID);
        return source.isEmpty() ? null : source;
    }

    private static Map<IncidentField, BiConsumer<IncidentContent.Builder, JsonValue>> readers() {
        var readers = new EnumMap<IncidentField, BiConsumer<IncidentContent.Builder, JsonValue>>(IncidentField.class);
        readers.put(IncidentField.OCCURRED_AT, (content, value) -> content.occurredOn(value.date())
                .occurredTime(value.hasTime() ? value.moment().toLocalTime() : null));
        readers.put(IncidentField.PLACE, (content, value) -> content.place(value.text()));
        readers.put(IncidentField.TYPE, (content, value) -> content.type(value.code(IncidentType.class)));
        readers.put(IncidentField.TITLE, (content, value) -> content.title(value.text()));
        readers.put(IncidentField.DESCRIPTION, (content, value) -> content.description(value.text()));
        readers.put(
                IncidentField.SEVERITY_ASSESSED,
                (content, value) -> content.severityAssessed(value.code(Severity.class)));
        readers.put(
                IncidentField.SEVERITY_EXPERIENCED,
                (content, value) -> content.severityExperienced(value.code(Severity.class)));
        readers.put(
                IncidentField.SEVERITY_POTENTIAL,
                (content, value) -> content.severityPotential(value.code(Severity.class)));
        readers.put(IncidentField.PERPETRATOR, (content, value) -> content.perpetrator(value.code(Perpetrator.class)));
        readers.put(IncidentField.CHANNEL, (content, value) -> content.channel(value.code(Channel.class)));
        readers.put(IncidentField.ALONE, (content, value) -> content.alone(value.truth()));
        readers.put(IncidentField.EVENING_OR_NIGHT, (content, value) -> content.eveningOrNight(value.truth()));
        readers.put(IncidentField.AFFECTED, (content, value) -> content.affected(value.persons()));
        readers.put(IncidentField.INJURY, (content, value) -> content.injury(value.truth()));
        readers.put(IncidentField.INJURY_TYPE, (content, value) -> content.injuryType(value.text()));
        readers.put(IncidentField.BODY_PART, (content, value) -> content.bodyPart(value.text()));
        readers.put(IncidentField.INJURY_CAUSE, (content, value) -> content.injuryCause(value.text()));
        readers.put(IncidentField.INJURY_BACKGROUND, (content, value) -> content.injuryBackground(value.text()));
        readers.put(IncidentField.ABSENCE_DAYS, (content, value) -> content.absenceDays(value.whole()));
        readers.put(IncidentField.IMMEDIATE_MEASURES, (content, value) -> content.immediateMeasures(value.text()));
        readers.put(IncidentField.REPORTED_AT, (content, value) -> content.reportedAt(value.moment()));
        readers.put(IncidentField.REPORTED_BY, (content, value) -> content.reportedBy(value.text()));
        return Map.copyOf(readers);
    }
}
