package no.vern.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.routine.Force;
import no.vern.routine.StepKind;
import no.vern.workspace.Vault;

/** All cases that are followed up together: what waits in them, and how they were followed up. */
public final class CasesRepository {
    /** What has no day comes after what has one, in the order of its routine. */
    private static final Comparator<DueStep> URGENT_FIRST =
            Comparator.comparing(CasesRepository::day)
                    .thenComparing(due -> due.incident().number())
                    .thenComparing(due -> due.deadline() == null ? "" : due.planned().step().id());

    private final Vault vault;
    private final IncidentRepository incidents;
    private final Planners planners;

    CasesRepository(Vault vault, IncidentRepository incidents, Planners planners) {
        this.vault = vault;
        this.incidents = incidents;
        this.planners = planners;
    }

    /**
     * What is to be done, most urgent first: all open steps with a day, of all cases that are followed up and open. A
     * step whose condition nobody has looked into is there when it is one of the first hours.
     *
     * @param until the last day to look at
     */
    public List<DueStep> due(LocalDate until) {
        return agenda(until).due();
    }

    /** The same, with the duties that have no day; read once. */
    public Agenda agenda(LocalDate until) {
        var waiting = waiting(incidents.followed());
        return new Agenda(
                waiting.stream()
                        .filter(step -> step.deadline() != null)
                        .filter(step -> !step.deadline().due().isAfter(until) || step.soonest(until))
                        .toList(),
                waiting.stream().filter(CasesRepository::undatedDuty).toList());
    }

    /**
     * What waits first, for each of these cases that is open: the most urgent step with a day; where none has one, the
     * first duty, else whatever else is to be done or decided.
     */
    public Map<UUID, DueStep> next(List<IncidentRow> rows) {
        var open = rows.stream()
                .filter(row -> row.incident().followed() && row.incident().status().open())
                .toList();
        return open.isEmpty()
                ? Map.of()
                : waiting(open).stream()
                        .collect(Collectors.toMap(
                                step -> step.incident().id(),
                                step -> step,
                                (first, other) -> first.deadline() == null
                                                && !undatedDuty(first)
                                                && undatedDuty(other)
                                        ? other
                                        : first));
    }

    /** The open steps of all these cases together: those with a day first, most urgent first. */
    private List<DueStep> waiting(List<IncidentRow> open) {
        var planner = planners.now();
        var ids = open.stream().map(IncidentRow::id).toList();
        return vault.read(sql -> {
            var marks = MarkRepository.of(sql, ids);
            var facts = FactsRepository.of(sql, ids);
            var waiting = new ArrayList<DueStep>();
            for (var row : open) {
                var known = facts.getOrDefault(row.id(), StoredFacts.NONE).facts();
                var plan = planner.plan(row.incident(), known, marks.getOrDefault(row.id(), List.of()));
                plan.steps().stream()
                        .filter(planned -> waits(planned) && !plan.leftBe(planned))
                        .map(planned -> new DueStep(row.incident(), row.unitName(), planned, planned.deadline()))
                        .forEach(waiting::add);
            }
            waiting.sort(URGENT_FIRST);
            return waiting;
        });
    }

    /**
     * How the cases of a period were followed up, closed ones too; one for each, in the order of their numbers.
     *
     * @param today what was due before this day and is open is late
     */
    public List<FollowUpCount> counts(LocalDate from, LocalDate to, LocalDate today) {
        var planner = planners.now();
        var counting = new FollowUpCounting(today);
        var rows = incidents.followed(from, to);
        var ids = rows.stream().map(IncidentRow::id).toList();
        return vault.read(sql -> {
            var marks = MarkRepository.of(sql, ids);
            var facts = FactsRepository.of(sql, ids);
            return rows.stream()
                    .map(row -> counting.of(planner.plan(
                            row.incident(),
                            facts.getOrDefault(row.id(), StoredFacts.NONE).facts(),
                            marks.getOrDefault(row.id(), List.of()))))
                    .toList();
        });
    }

    private static boolean waits(PlannedStep planned) {
        return (planned.open() || planned.unanswered())
                && planned.step().kind() != StepKind.INFORMATION
                && (planned.applies() == Truth.YES || planned.step().acute());
    }

    /** A duty: what has to be done or decided whoever it is, and not what is advised or may be considered. */
    private static boolean undatedDuty(DueStep step) {
        return step.deadline() == null && step.planned().step().force() == Force.MUST;
    }

    private static LocalDate day(DueStep step) {
        return step.deadline() == null ? LocalDate.MAX : step.deadline().due();
    }
}
