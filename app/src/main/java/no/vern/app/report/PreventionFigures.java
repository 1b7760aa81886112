package no.vern.app.report;

import java.util.List;
import java.util.Set;
import no.vern.measure.Measure;
import no.vern.organisation.UnitRole;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentState;
import no.vern.risk.HazardFigure;
import no.vern.training.Coverage;

/**
 * What there is to count of prevention, as it stands on a day.
 *
 * @param hazards of the assessments that hold
 * @param assessments those that nothing has replaced
 * @param measures those that wait, and those that somebody was done with in the period
 * @param coverage of how many it is known that they have what everybody has to have
 * @param courses everybody whose role asks for the basic course
 */
public record PreventionFigures(
        List<HazardFigure> hazards,
        List<Assessed> assessments,
        List<Measure> measures,
        Coverage coverage,
        List<Course> courses) {
    public PreventionFigures {
        hazards = List.copyOf(hazards);
        assessments = List.copyOf(assessments);
        measures = List.copyOf(measures);
        courses = List.copyOf(courses);
    }

    /** An assessment and where it stands. */
    public record Assessed(Assessment assessment, AssessmentState state) {}

    /**
     * Somebody who has to have the basic course.
     *
     * @param held whether all of it was held for them
     */
    public record Course(Set<UnitRole> roles, boolean held) {}

    /** Nothing at all. */
    public static final PreventionFigures NONE =
            new PreventionFigures(List.of(), List.of(), List.of(), new Coverage(List.of()), List.of());
}
