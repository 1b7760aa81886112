package no.vern.app.report.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlans;
import no.vern.calendar.Norway;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.measure.DueMeasure;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureFilter;
import no.vern.organisation.OrganisationRepository;
import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleHolders;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitRole;
import no.vern.organisation.UnitTree;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentSort;
import no.vern.risk.HandlingPlanRepository;
import no.vern.round.RoundRepository;
import no.vern.routine.Routine;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.training.Coverage;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;

/** Gathers from the register what there is of internal control. */
final class BinderFiles {
    private final Vault register;
    private final String organisation;
    private final LocalDate today;

    BinderFiles(Vault register, Clock clock) {
        this.register = register;
        organisation = new OrganisationRepository(register).name();
        today = Norway.today(clock);
    }

    BinderFile read() {
        var tree = new UnitRepository(register).tree();
        var workplaces = tree.workplaces(today);
        var assessments = assessments();
        var settings = new SettingRepository(register);
        var figures = new MeasureFigureRepository(register);
        var due = figures.due(today.minusDays(1));
        return new BinderFile(
                organisation,
                today,
                RoutineLibrary.shipped().bases().stream().filter(basis -> basis.holdsOn(today)).toList(),
                routines(),
                workplaces,
                holders(tree, workplaces, UnitRole.LINE_MANAGER),
                holders(tree, workplaces, UnitRole.SAFETY_REPRESENTATIVE),
                assessments,
                new AssessmentListRepository(register)
                        .levels(assessments.stream().map(row -> row.assessment().id()).toList()),
                new RoundRepository(register).lastHeld(today),
                today.minusMonths(settings.get(Setting.ROUND_MONTHS)),
                new HandlingPlanRepository(register)
                        .all().stream().map(plan -> plan.content().unitId()).collect(Collectors.toSet()),
                assisted(tree, workplaces),
                Coverage.of(
                        tree,
                        new TrainingRepository(register).all(),
                        settings.get(Setting.DRILL_MONTHS),
                        today),
                figures.byStatus(MeasureFilter.ALL),
                new BinderFile.Late(
                        due.stream().filter(each -> each.task() == DueMeasure.Task.CARRY_OUT).count(),
                        due.stream().filter(each -> each.task() != DueMeasure.Task.CARRY_OUT).count()),
                new IncidentRepository(register)
                        .count(IncidentFilter.ALL.withPeriod(today.minusYears(1).plusDays(1), today)));
    }

    private Set<UUID> assisted(UnitTree tree, List<Unit> workplaces) {
        var plans = new BhtPlans(new BhtPlanRepository(register).all(), tree);
        return workplaces.stream()
                .map(Unit::id)
                .filter(unit -> plans.of(unit, today).holds())
                .collect(Collectors.toSet());
    }

    private List<Routine> routines() {
        var library = RoutineLibrary.shipped();
        var book = new RoutineRepository(register, library).book();
        return library.all().stream().map(routine -> book.routine(routine.id(), today)).toList();
    }

    private List<AssessmentRow> assessments() {
        return new AssessmentListRepository(register)
                .page(
                        AssessmentFilter.ALL.withStates(AssessmentFilter.CURRENT),
                        AssessmentSort.MOST_PRESSING,
                        today,
                        0,
                        Integer.MAX_VALUE);
    }

    /** The first of the chain, which may stand at a unit above; units where nobody has the role are left out. */
    private Map<UUID, BinderFile.Held> holders(UnitTree tree, List<Unit> workplaces, UnitRole role) {
        var holders = new RoleHolders(tree, new RoleRepository(register).all());
        var names = new PersonRepository(register)
                .all().stream().collect(Collectors.toMap(Person::id, Person::name));
        var found = new HashMap<UUID, BinderFile.Held>();
        workplaces.forEach(unit -> holders.chain(role, unit.id(), today).stream()
                .findFirst()
                .ifPresent(held -> found.put(
                        unit.id(), new BinderFile.Held(names.getOrDefault(held.personId(), ""), above(tree, unit, held)))));
        return found;
    }

    private String above(UnitTree tree, Unit unit, RoleAssignment held) {
        if (unit.id().equals(held.unitId())) {
            return "";
        }
        return held.unitId() == null
                ? organisation
                : tree.byId(held.unitId()).map(Unit::name).orElse("");
    }
}
