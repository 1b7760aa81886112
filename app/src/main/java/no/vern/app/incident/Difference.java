package no.vern.app.incident;

import java.util.Objects;
import java.util.List;
import java.util.stream.Stream;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;
import org.jspecify.annotations.Nullable;

/** A field that somebody else has saved in another way than it stands in the form. */
public record Difference(IncidentField field, @Nullable Object mine, @Nullable Object theirs) {
    /** Every field in which the form and what is stored differ; units by their names are left to the view. */
    static List<Difference> between(IncidentContent mine, Incident theirs) {
        var stored = new IncidentRow(theirs, "");
        var typed = new IncidentRow(
                new Incident(
                        theirs.id(),
                        theirs.version(),
                        theirs.number(),
                        theirs.status(),
                        mine,
                        theirs.followed(),
                        theirs.followedFrom(),
                        theirs.sourceId(),
                        theirs.createdAt(),
                        theirs.updatedAt()),
                "");
        return Stream.of(IncidentField.values())
                .map(field -> new Difference(field, value(field, typed), value(field, stored)))
                .filter(each -> !Objects.equals(each.mine(), each.theirs()))
                .toList();
    }

    private static @Nullable Object value(IncidentField field, IncidentRow row) {
        return switch (field) {
            case UNIT -> row.content().unitId();
            case AFFECTED -> row.content().affected();
            default -> field.of(row);
        };
    }
}
