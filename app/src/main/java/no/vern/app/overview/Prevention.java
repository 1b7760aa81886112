package no.vern.app.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which units have what the guideline asks each of them to have ({@code violence-and-strain} 2A.1, R12). A unit's own
 * counts, not that of a unit above.
 *
 * @param assessed units with a risk assessment that holds
 * @param overdue units with one that has to be revised
 * @param planned units with a handling plan
 * @param drilled the days on which units last drilled
 * @param drillFrom a drill counts from this day on
 * @param rounds the days on which units were last gone through in a safety round
 * @param waiting units where somebody waits for an answer that is overdue
 * @param roundFrom a round counts from this day on
 */
record Prevention(
        Set<UUID> assessed,
        Set<UUID> overdue,
        Set<UUID> planned,
        Map<UUID, LocalDate> drilled,
        LocalDate drillFrom,
        Map<UUID, LocalDate> rounds,
        Set<UUID> waiting,
        LocalDate roundFrom) {
    /** Whether the unit has drilled, and not too long ago. */
    boolean hasDrilled(UUID unit) {
        var last = drilled.get(unit);
        return last != null && !last.isBefore(drillFrom);
    }

    /** Whether the unit was gone through lately. */
    boolean goneThrough(UUID unit) {
        var last = rounds.get(unit);
        return last != null && !last.isBefore(roundFrom);
    }

    /** Whether anybody assesses at all: else it has not been entered yet. */
    boolean assessing() {
        return !assessed.isEmpty() || !overdue.isEmpty();
    }
}
