package no.vern.app.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.Unit;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentState;
import no.vern.risk.LevelCount;
import no.vern.routine.LegalBasis;
import no.vern.routine.Routine;
import no.vern.training.Coverage;

/**
 * What Vern holds of internal control, for an inspection.
 *
 * @param workplaces the units in which people work
 * @param managers who leads a unit, by unit; may stand at one above
 * @param representatives the safety representatives who answer for a unit, by unit; may stand at one above
 * @param assessments those that hold or are being made
 * @param levels where their hazards stand now, by assessment
 * @param rounds when each unit was last gone through in a safety round
 * @param roundsSince a unit is to be gone through since then
 * @param planned units with a handling plan of violence and threats
 * @param assisted units for which a plan for BHT's assistance holds, their own or that of a unit above
 * @param measures how many stand where
 * @param late how many measures should have been carried out, and how many looked at
 * @param incidents of the last twelve months
 */
record BinderFile(
        String organisation,
        LocalDate today,
        List<LegalBasis> bases,
        List<Routine> routines,
        List<Unit> workplaces,
        Map<UUID, Held> managers,
        Map<UUID, Held> representatives,
        List<AssessmentRow> assessments,
        Map<UUID, List<LevelCount>> levels,
        Map<UUID, LocalDate> rounds,
        LocalDate roundsSince,
        Set<UUID> planned,
        Set<UUID> assisted,
        Coverage coverage,
        Map<MeasureStatus, Integer> measures,
        Late late,
        long incidents) {
    /**
     * Who has a role for a unit.
     *
     * @param above name of the unit further up that it is held at; empty when it is the unit's own
     */
    record Held(String name, String above) {
        boolean own() {
            return above.isEmpty();
        }
    }

    /** Measures that wait too long. */
    record Late(long carryOut, long evaluate) {}

    /** Whether the unit was gone through in time. */
    boolean goneThrough(UUID unit) {
        var last = rounds.get(unit);
        return last != null && !last.isBefore(roundsSince);
    }

    /** Whether an assessment of the unit holds. */
    boolean assessed(UUID unit) {
        return assessments.stream()
                .anyMatch(row -> row.state() == AssessmentState.VALID
                        && unit.equals(row.assessment().content().unitId()));
    }

    /** How many assessments stand there. */
    long count(AssessmentState state) {
        return assessments.stream().filter(row -> row.state() == state).count();
    }
}
