package no.vern.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Perpetrator;
import no.vern.routine.Guard;
import org.jspecify.annotations.Nullable;

/** Every step of a case in the order of its routines, and what follows from how far they have come. */
public final class CasePlan {
    private final Incident incident;
    private final StoredFacts facts;
    private final List<PlannedStep> steps;
    private final List<StepMark> unplaced;
    private final GuardRule guards;
    private final LeftBe leftBe;
    private final LocalDate today;

    CasePlan(
            Incident incident,
            StoredFacts facts,
            List<PlannedStep> steps,
            List<StepMark> unplaced,
            GuardRule guards,
            LeftBe leftBe,
            LocalDate today) {
        this.incident = incident;
        this.facts = facts;
        this.steps = List.copyOf(steps);
        this.unplaced = List.copyOf(unplaced);
        this.guards = guards;
        this.leftBe = leftBe;
        this.today = today;
    }

    public Incident incident() {
        return incident;
    }

    public CaseFacts facts() {
        return facts.facts();
    }

    /** Who said last whether the injury is serious; empty when nobody has, or before this was kept. */
    public Optional<Judgement> judged() {
        return Optional.ofNullable(facts.judged());
    }

    public List<PlannedStep> steps() {
        return steps;
    }

    /**
     * The step of that id for that person.
     *
     * @param personId id of the affected person; null for the one that is for the whole case
     */
    public Optional<PlannedStep> step(String id, @Nullable UUID personId) {
        return steps.stream()
                .filter(planned -> planned.step().id().equals(id) && planned.isFor(personId))
                .findFirst();
    }

    /**
     * What was told before the report was changed and belongs to no step of the case any more: of nobody in particular
     * where several are named since, of somebody who is not named any more, or of a step that the type has not got.
     */
    public List<StepMark> unplaced() {
        return unplaced;
    }

    /** All that are the step of that id: one, or one for each person that it is for. */
    public List<PlannedStep> steps(String id) {
        return steps.stream().filter(planned -> planned.step().id().equals(id)).toList();
    }

    /**
     * Whether it was let be when the case was closed: no guard asks for it, so nobody had to tell of it. It can still be
     * told of after a reopening, but it waits for nobody and is late nowhere. What the case has got since was not.
     */
    public boolean leftBe(PlannedStep planned) {
        var ended = incident.status() == IncidentStatus.CLOSED || incident.status() == IncidentStatus.REOPENED;
        return ended && leftBe.has(planned);
    }

    /**
     * What waits for somebody, in the order that it is taken up in: see {@link WaitingOrder}. What keeps the case from being
     * closed waits whatever was told of it, such as a duty that was called not relevant. What one answer settles waits once.
     */
    public List<PlannedStep> waiting() {
        var inTheWay = inTheWay();
        var waiting = steps.stream()
                .filter(planned -> waits(planned) || inTheWay.contains(planned))
                .sorted(WaitingOrder.on(today))
                .toList();
        return check().once(waiting);
    }

    /** The one question of how serious the injury is, that several steps wait for. */
    public SeriousCheck check() {
        return new SeriousCheck(steps);
    }

    /**
     * What comes next in the case: the first that waits. Empty when nothing is missing for closing, for then closing is what
     * comes next.
     */
    public Optional<PlannedStep> next() {
        return next(null);
    }

    /**
     * The next in the same order after a step of the case; from the first again after the last.
     *
     * @param after null for the first
     */
    public Optional<PlannedStep> next(@Nullable PlannedStep after) {
        if (missing().isEmpty()) {
            return Optional.empty();
        }
        var waiting = waiting();
        var order = new ArrayList<>(steps);
        order.sort(WaitingOrder.on(today));
        Collections.rotate(order, -order.indexOf(after) - 1);
        return order.stream().filter(waiting::contains).findFirst();
    }

    private List<PlannedStep> inTheWay() {
        return missing().stream().flatMap(missing -> missing.steps().stream()).toList();
    }

    private boolean waits(PlannedStep planned) {
        return planned.waits() && !leftBe(planned);
    }

    /** What has to be done or decided before the case can be closed; empty when it can ({@code 9.2}). */
    public List<MissingGuard> missing() {
        var byGuard = new LinkedHashMap<Guard, List<PlannedStep>>();
        for (var planned : steps) {
            guards.of(planned).ifPresent(guard -> byGuard.computeIfAbsent(guard, _ -> new ArrayList<>()).add(planned));
        }
        return byGuard.entrySet().stream()
                .map(entry -> new MissingGuard(entry.getKey(), guards.left(entry.getKey(), entry.getValue())))
                .filter(missing -> !missing.steps().isEmpty())
                .sorted(GuardRule.IN_ORDER)
                .toList();
    }

    /**
     * Whether nobody has said who did it, where the routines hold only for what a third party did ({@code 2A.0}). It has to
     * be said when the case is registered, is no guard of its own, and keeps the case from being closed like one.
     */
    public boolean wantsPerpetrator() {
        return incident.followed() && Perpetrator.untold(incident.content());
    }

    /** Whether it is a duty that holds in the case, so that it cannot be called not relevant. */
    boolean demands(PlannedStep planned) {
        return guards.demands(planned.step(), planned.applies());
    }

    /** Whether nothing is missing any more: every guard is met, and who did it is told. */
    public boolean complete() {
        return !wantsPerpetrator() && missing().isEmpty();
    }

    /** Where the case stands by its steps ({@code 9.1}). Closing and reopening are acts of a person. */
    public IncidentStatus status() {
        if (!incident.followed()) {
            return incident.status();
        }
        return switch (incident.status()) {
            case REFERRED, CLOSED, REOPENED -> incident.status();
            default -> open();
        };
    }

    private IncidentStatus open() {
        var nobody = incident.content().affected().isEmpty() && !FactsRules.nobody(incident.content(), facts());
        if (incident.content().type() == null || nobody && !missing().isEmpty()) {
            return IncidentStatus.REPORTED;
        }
        if (steps.stream().anyMatch(planned -> planned.step().acute() && waiting(planned))) {
            return IncidentStatus.IN_PROGRESS;
        }
        return complete() ? IncidentStatus.READY_TO_CLOSE : IncidentStatus.FOLLOW_UP;
    }

    private static boolean waiting(PlannedStep planned) {
        return planned.open() && planned.applies() == Truth.YES;
    }
}
