package no.vern.incident;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vern.workspace.RecordField;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an incident, in the order of an export. One name each, used by exports, JSON lines, mappings and the
 * columns of the list; one supplier each, so that what is exported is what is seen.
 */
public enum IncidentField implements RecordField {
    ID("id", row -> row.id().toString()),
    NUMBER("number", row -> row.incident().number().toString()),
    OCCURRED_AT("occurredAt", row -> moment(row.content())),
    UNIT("unit", IncidentRow::unitName),
    PLACE("place", row -> row.content().place()),
    TYPE("type", row -> row.content().type()),
    TITLE("title", row -> row.content().title()),
    DESCRIPTION("description", row -> row.content().description()),
    STATUS("status", row -> row.incident().status()),
    SEVERITY_ASSESSED("severityAssessed", row -> row.content().severityAssessed()),
    SEVERITY_EXPERIENCED("severityExperienced", row -> row.content().severityExperienced()),
    SEVERITY_POTENTIAL("severityPotential", row -> row.content().severityPotential()),
    PERPETRATOR("perpetrator", row -> row.content().perpetrator()),
    CHANNEL("channel", row -> row.content().channel()),
    ALONE("alone", row -> row.content().alone()),
    EVENING_OR_NIGHT("eveningOrNight", row -> row.content().eveningOrNight()),
    AFFECTED("affected", row -> row.content().affectedNames()),
    INJURY("injury", row -> row.content().injury()),
    INJURY_TYPE("injuryType", row -> row.content().injuryType()),
    BODY_PART("bodyPart", row -> row.content().bodyPart()),
    INJURY_CAUSE("injuryCause", row -> row.content().injuryCause()),
    INJURY_BACKGROUND("injuryBackground", row -> row.content().injuryBackground()),
    ABSENCE_DAYS("absenceDays", row -> row.content().absenceDays()),
    IMMEDIATE_MEASURES("immediateMeasures", row -> row.content().immediateMeasures()),
    REPORTED_AT("reportedAt", row -> row.content().reportedAt()),
    REPORTED_BY("reportedBy", row -> row.content().reportedBy()),
    SOURCE_ID("sourceId", row -> row.incident().sourceId());

    private final String key;
    private final Function<IncidentRow, @Nullable Object> supplier;

    IncidentField(String key, Function<IncidentRow, @Nullable Object> supplier) {
        this.key = key;
        this.supplier = supplier;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * Its value in a row: a String, Boolean, Integer, LocalDate (time unknown), LocalDateTime or an enum; null when it
     * is not known.
     */
    public @Nullable Object of(IncidentRow row) {
        return supplier.apply(row);
    }

    /** Whether a list can be put in its order: long texts and ids cannot. */
    public boolean sortable() {
        return this != ID && this != DESCRIPTION && this != IMMEDIATE_MEASURES;
    }

    public static Optional<IncidentField> byKey(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    private static @Nullable Object moment(IncidentContent content) {
        var time = content.occurredTime();
        return content.occurredOn() == null || time == null
                ? content.occurredOn()
                : LocalDateTime.of(content.occurredOn(), time);
    }
}
