package no.vern.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.exchange.ExtraColumns;
import org.jspecify.annotations.Nullable;

/** What the audit trail keeps of an incident: every field that somebody can change, under its export name. */
final class IncidentTrail {
    static final String RECORD = "incident";

    private IncidentTrail() {}

    static Map<String, @Nullable Object> fields(Incident incident) {
        var row = new IncidentRow(incident, "");
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : IncidentField.values()) {
            if (field != IncidentField.ID) {
                fields.put(field.key(), field.of(row));
            }
        }
        fields.put(IncidentField.UNIT.key(), incident.content().unitId());
        fields.put(IncidentField.AFFECTED.key(), affected(incident.content()));
        fields.put("followed", incident.followed());
        fields.put("followedFrom", incident.followedFrom());
        fields.put("extra", ExtraColumns.write(incident.content().extra()));
        return fields;
    }

    private static String affected(IncidentContent content) {
        return content.affected().stream()
                .map(person -> Stream.of(person.name(), person.role(), person.relation())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
