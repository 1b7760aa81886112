package no.vern.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.vern.language.Words;

/**
 * The incidents that did not come with an import, each known by its day, unit and text: what tells a row of a file that
 * somebody has typed in already. Each is met once, so that of two equal rows the second is an incident of its own.
 */
public final class TypedIncidents {
    private record Known(LocalDate day, UUID unit, String text) {}

    private final Map<Known, Integer> left = new HashMap<>();

    TypedIncidents() {}

    void add(LocalDate day, UUID unit, String title, String description) {
        left.merge(new Known(day, unit, text(title, description)), 1, Integer::sum);
    }

    /** Whether one is left that is the same as this; then it is met. One without a day, unit or text is nobody's. */
    public boolean meets(IncidentContent row) {
        var text = text(row.title(), row.description());
        if (row.occurredOn() == null || row.unitId() == null || text.isEmpty()) {
            return false;
        }
        var known = new Known(row.occurredOn(), row.unitId(), text);
        if (!left.containsKey(known)) {
            return false;
        }
        left.computeIfPresent(known, (_, count) -> count == 1 ? null : count - 1);
        return true;
    }

    private static String text(String title, String description) {
        return Words.fold(description.isBlank() ? title : description);
    }
}
