package no.vern.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.measure.Measure;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentSort;
import no.vern.risk.HazardFigureRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.training.CourseNeed;
import no.vern.training.CourseState;
import no.vern.training.Coverage;
import no.vern.training.Training;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;

/** Reads what there is to count of prevention. */
final class PreventionSource {
    private final Vault register;
    private final UnitRepository units;

    PreventionSource(Vault register) {
        this.register = register;
        units = new UnitRepository(register);
    }

    /**
     * Of these units. Risk as it stands today; measures and training as they were on the last day of the period, or are
     * today while it runs.
     *
     * @param last of the period
     */
    PreventionFigures read(Set<UUID> inside, LocalDate first, LocalDate last, LocalDate today) {
        var day = last.isBefore(today) ? last : today;
        var trainings = trainings(day);
        return new PreventionFigures(
                new HazardFigureRepository(register)
                        .all().stream().filter(hazard -> inside.contains(hazard.unit())).toList(),
                assessments(inside, today),
                measures(inside, first, day),
                Coverage.of(
                        within(inside), trainings, new SettingRepository(register).get(Setting.DRILL_MONTHS), day),
                courses(inside, trainings, day));
    }

    private UnitTree within(Set<UUID> inside) {
        return new UnitTree(units.tree().all().stream()
                .filter(unit -> inside.contains(unit.id()))
                .toList());
    }

    /** Those of which something was known on the day. */
    private List<Training> trainings(LocalDate day) {
        return new TrainingRepository(register)
                .all().stream()
                        .filter(training -> training.content().day() == null
                                || !training.content().day().isAfter(day))
                        .toList();
    }

    private List<PreventionFigures.Assessed> assessments(Set<UUID> inside, LocalDate today) {
        var filter = AssessmentFilter.ALL.withStates(AssessmentFilter.CURRENT);
        return new AssessmentListRepository(register)
                .page(filter, AssessmentSort.MOST_PRESSING, today, 0, Integer.MAX_VALUE).stream()
                        .filter(row -> inside.contains(row.assessment().content().unitId()))
                        .map(row -> new PreventionFigures.Assessed(row.assessment(), row.state()))
                        .toList();
    }

    private List<Measure> measures(Set<UUID> inside, LocalDate first, LocalDate last) {
        var found = new ArrayList<Measure>();
        new MeasureListRepository(register).stream(
                MeasureFilter.ALL, new MeasureSort(MeasureField.NUMBER, false), row -> {
                    var measure = row.measure().on(last);
                    if (inside.contains(row.content().unitId()) && of(measure, first, last)) {
                        found.add(measure);
                    }
                });
        return found;
    }

    /** Whether the period tells of it: it was there by its last day, and waits still or was closed since its first. */
    private static boolean of(Measure measure, LocalDate first, LocalDate last) {
        var made = Norway.day(measure.createdAt());
        var closed = closed(measure);
        return !made.isAfter(last) && (measure.status().waiting() || !closed.isBefore(first));
    }

    private static LocalDate closed(Measure measure) {
        var evaluated = measure.outcome().evaluatedOn();
        return measure.status() != MeasureStatus.DROPPED && evaluated != null
                ? evaluated
                : Norway.day(measure.updatedAt());
    }

    private List<PreventionFigures.Course> courses(Set<UUID> inside, List<Training> trainings, LocalDate day) {
        boolean whole = units.all().stream().allMatch(unit -> inside.contains(unit.id()));
        List<RoleAssignment> roles = new RoleRepository(register)
                .all().stream()
                        .filter(role -> role.unitId() == null ? whole : inside.contains(role.unitId()))
                        .toList();
        return CourseNeed.of(roles, trainings, day).stream()
                .map(need -> new PreventionFigures.Course(
                        need.roles(), need.state() == CourseState.HELD))
                .toList();
    }
}
