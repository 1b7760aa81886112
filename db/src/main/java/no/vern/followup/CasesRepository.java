package no.vern.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.routine.Force;
import no.vern.workspace.Vault;

/** All cases that are followed up together: what waits in them, and how they were followed up. */
public final class CasesRepository {
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
     * @param day what was due by then comes first
     * @param until the last day to look at
     */
    public List<DueStep> due(LocalDate day, LocalDate until) {
        return agenda(day, until).due();
    }

    /** See {@link #due}; with the duties that have no day, read once. */
    public Agenda agenda(LocalDate day, LocalDate until) {
        var waiting = waiting(incidents.followed(), day);
        return new Agenda(
                waiting.stream()
                        .filter(step -> step.deadline() != null)
                        .filter(step -> !step.deadline().due().isAfter(until) || step.soonest(until))
                        .toList(),
                waiting.stream()
                        .filter(CasesRepository::undatedDuty)
                        .filter(step -> !occurredAfter(step, until))
                        .toList());
    }

    /** A day that is asked about afterwards knows nothing of what happened later. */
    private static boolean occurredAfter(DueStep step, LocalDate until) {
        var occurred = step.incident().content().occurredOn();
        return occurred != null && occurred.isAfter(until);
    }

    /** What comes next in each of these cases that is open; none for one that only waits for being closed. */
    public Map<UUID, DueStep> next(List<IncidentRow> rows) {
        var open = rows.stream()
                .filter(row -> row.incident().followed() && row.incident().status().open())
                .toList();
        var next = new HashMap<UUID, DueStep>();
        planned(open, (row, plan) -> plan.next().ifPresent(planned -> next.put(row.id(), due(row, plan, planned))));
        return next;
    }

    /** The open steps of all these cases together, most urgent first; what is as urgent case by case. */
    private List<DueStep> waiting(List<IncidentRow> open, LocalDate day) {
        var waiting = new ArrayList<DueStep>();
        planned(open, (row, plan) -> plan.waiting().stream()
                .filter(planned -> !planned.unclear())
                .map(planned -> due(row, plan, planned))
                .forEach(waiting::add));
        waiting.sort(Comparator.comparing(DueStep::planned, WaitingOrder.on(day))
                .thenComparing(due -> due.incident().number()));
        return waiting;
    }

    private static DueStep due(IncidentRow row, CasePlan plan, PlannedStep planned) {
        return new DueStep(
                row.incident(),
                row.unitName(),
                planned,
                planned.deadline(),
                plan.check().settledWith(planned));
    }

    /** Hands out the plan of each of these cases; read together. */
    private void planned(List<IncidentRow> rows, BiConsumer<IncidentRow, CasePlan> each) {
        if (rows.isEmpty()) {
            return;
        }
        var planner = planners.now();
        var ids = rows.stream().map(IncidentRow::id).toList();
        vault.read(sql -> {
            var marks = MarkRepository.of(sql, ids);
            var facts = FactsRepository.of(sql, ids);
            var leftBe = TurnRepository.leftBe(sql, ids);
            for (var row : rows) {
                var known = facts.getOrDefault(row.id(), StoredFacts.NONE);
                var told = marks.getOrDefault(row.id(), List.of());
                var before = leftBe.getOrDefault(row.id(), LeftBe.NOTHING);
                each.accept(row, planner.plan(row.incident(), known, told, before));
            }
            return rows;
        });
    }

    /**
     * How the cases of a period were followed up, closed ones too; one for each, in the order of their numbers.
     *
     * @param today what was due before this day and is open is late
     */
    public List<FollowUpCount> counts(LocalDate from, LocalDate to, LocalDate today) {
        var counting = new FollowUpCounting(today);
        var counts = new ArrayList<FollowUpCount>();
        planned(incidents.followed(from, to), (_, plan) -> counts.add(counting.of(plan)));
        return counts;
    }

    /** A duty: what has to be done or decided whoever it is, and not what is advised or may be considered. */
    private static boolean undatedDuty(DueStep step) {
        return step.deadline() == null && step.planned().step().force() == Force.MUST;
    }
}
