package no.vern.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.vern.incident.IncidentType;
import no.vern.routine.Condition;
import no.vern.routine.Guard;
import no.vern.routine.GuardKind;
import no.vern.routine.RoutineBook;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * When a guard lets a case be closed ({@code violence-and-strain} 9.2): a duty is done, or what was offered was declined
 * by whom it is for, a talk without a word and all else with a reason, a decision is recorded, an advice is followed or set aside with a reason.
 */
final class GuardRule {
    /** G2 before G10. */
    static final Comparator<MissingGuard> IN_ORDER =
            Comparator.<MissingGuard>comparingInt(missing -> missing.guard().id().charAt(0))
                    .thenComparingInt(missing -> Integer.parseInt(missing.guard().id().substring(1)));

    /** The line manager is told, or whom the guideline names in the manager's absence: either will do. */
    private static final Set<String> ANY = Set.of("G1");

    private final RoutineBook routines;
    private final @Nullable IncidentType type;

    GuardRule(RoutineBook routines, @Nullable IncidentType type) {
        this.routines = routines;
        this.type = type;
    }

    Optional<Guard> of(PlannedStep planned) {
        var id = planned.step().guard();
        return id == null || planned.applies() == Truth.NO ? Optional.empty() : Optional.of(routines.guard(id));
    }

    /**
     * The first day on which what is told of the step answers its guard. A talk that is held at once is not the one after a
     * month, so that no case is closed before about a month has gone ({@code 9.2}). Null when any day will do.
     *
     * @param due its day as the routine counts it from the incident
     */
    @Nullable LocalDate countsFrom(Step step, LocalDate due) {
        var early = step.guard() == null ? null : routines.guard(step.guard()).early();
        return early == null ? null : due.minus(early);
    }

    /** Which of the guard's steps are still in the way. */
    List<PlannedStep> left(Guard guard, List<PlannedStep> steps) {
        var left = steps.stream().filter(planned -> !passes(guard, planned)).toList();
        return ANY.contains(guard.id()) && left.size() < steps.size() ? List.of() : left;
    }

    private boolean passes(Guard guard, PlannedStep planned) {
        if (violent() && planned.wantsPerson()) {
            return false;
        }
        return switch (planned.state()) {
            case OPEN -> false;
            case DONE -> true;
            case DECLINED -> planned.step().declinable() && !planned.unexplained();
            case DECIDED -> planned.step().kind() == StepKind.DECISION && !waitsForAnswer(planned);
            case NOT_RELEVANT -> kind(guard) != GuardKind.HARD || conditional(planned);
        };
    }

    /** Whether more is needed is the outcome of the last talk; of the police report, its own step waits. */
    private static boolean waitsForAnswer(PlannedStep planned) {
        return planned.unanswered() && planned.step().lastTalk();
    }

    /**
     * Whether the step is a duty because its condition turned out to hold. What was set aside while nobody knew is then
     * to be done after all; a report to the police that was decided on is one, though its guard asks for no more than
     * the decision.
     */
    boolean binds(Step step, Truth holds) {
        return step.condition() != Condition.ALWAYS && demands(step, holds);
    }

    /** Whether only doing it will do: nobody can call a duty not relevant that holds in the case. */
    boolean demands(Step step, Truth holds) {
        if (holds != Truth.YES || step.guard() == null) {
            return false;
        }
        var guard = routines.guard(step.guard());
        return !ANY.contains(guard.id()) && (kind(guard) == GuardKind.HARD || step.condition() == Condition.POLICE_REPORT);
    }

    /** A duty on a condition that nobody was sure of is met by finding out that it does not hold. */
    private static boolean conditional(PlannedStep planned) {
        return planned.step().condition() != Condition.ALWAYS && planned.applies() == Truth.UNKNOWN;
    }

    /** After violence and threats each duty is one to somebody (9.1): it cannot be met towards nobody. */
    private boolean violent() {
        return type != null && type.group() == IncidentType.Group.VIOLENCE_AND_THREATS;
    }

    /** Whether a threat is a "violent event" in the sense of 7.4 is open: there the notice is offered, not demanded. */
    private GuardKind kind(Guard guard) {
        var offered = guard.id().equals("G3") && type != null && !RoutineChoice.violence(type);
        return offered ? GuardKind.SOFT : guard.kind();
    }
}
