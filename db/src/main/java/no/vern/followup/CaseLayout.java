package no.vern.followup;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.vern.followup.Planner.Place;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.routine.Deadline;
import no.vern.routine.DeadlineRule;
import no.vern.routine.Inherited;
import no.vern.routine.Per;
import no.vern.routine.Routine;
import no.vern.routine.RoutineBook;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.routine.WorkingDays;
import no.vern.routine.Words;
import org.jspecify.annotations.Nullable;

/** The steps of a routine, laid out for one case: once, or once for each person that they are for. */
final class CaseLayout {
    private static final String REGISTERED = "A04";

    /** Both talks are counted from the incident, and the last one is the one after a month (9.3). */
    private static final DeadlineRule LAST_TALK = DeadlineRule.within(Period.ofMonths(1));

    private final Incident incident;
    private final Circumstances circumstances;
    private final Map<Place, StepMark> marks;
    private final RoutineBook routines;
    private final GuardRule guards;
    private final WorkingDays days;
    private final LocalDate day;

    /** @param day on which the follow-up of the case began: its routines are those of that day */
    CaseLayout(
            Incident incident,
            Circumstances circumstances,
            Map<Place, StepMark> marks,
            RoutineBook routines,
            GuardRule guards,
            WorkingDays days,
            LocalDate day) {
        this.incident = incident;
        this.circumstances = circumstances;
        this.marks = marks;
        this.routines = routines;
        this.guards = guards;
        this.days = days;
        this.day = day;
    }

    List<PlannedStep> of(Routine routine) {
        var steps = new ArrayList<PlannedStep>();
        routine.steps().forEach(step -> steps.addAll(own(routine, step)));
        routine.inherits().forEach(inherited -> steps.addAll(inherited(inherited)));
        return steps;
    }

    /** Registering is a step of the guideline, and here it was done; "the rest of that routine holds" is no act. */
    private List<PlannedStep> own(Routine routine, Step step) {
        var says = step.kind() == StepKind.INFORMATION && !routine.inherits().isEmpty();
        return of(step, says || step.id().equals(REGISTERED) ? StepState.DONE : null, null);
    }

    private List<PlannedStep> inherited(Inherited inherited) {
        var steps = new ArrayList<PlannedStep>();
        for (var step : routines.routine(inherited.routine(), day).steps()) {
            if (inherited.notRelevant().contains(step.id())) {
                steps.addAll(of(step, StepState.NOT_RELEVANT, inherited.reason()));
            } else if (inherited.steps().contains(step.id())) {
                steps.addAll(of(step, null, null));
            }
        }
        return steps;
    }

    private List<PlannedStep> of(Step step, @Nullable StepState byRoutine, @Nullable Words because) {
        var persons = persons(step.per());
        var unnamed = unnamed(step);
        return switch (persons.size()) {
            case 0 -> List.of(of(step, null, unnamed, byRoutine, because));
            case 1 -> List.of(of(step, persons.getFirst(), told(step, persons.getFirst(), unnamed), byRoutine, because));
            default -> persons.stream()
                    .map(person -> of(step, person, told(step, person, null), byRoutine, because))
                    .toList();
        };
    }

    /** What was told of nobody in particular; a cause that was found holds when the incident is called something else. */
    private @Nullable StepMark unnamed(Step step) {
        var told = marks.get(new Place(step.id(), null));
        if (told != null || !Step.CAUSES.contains(step.id())) {
            return told;
        }
        return Step.CAUSES.stream()
                .sorted()
                .map(id -> marks.get(new Place(id, null)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @param unnamed what was told before anybody was named: the one who was named since is who it was told of */
    private @Nullable StepMark told(Step step, AffectedPerson person, @Nullable StepMark unnamed) {
        return marks.getOrDefault(new Place(step.id(), person.id()), unnamed);
    }

    private PlannedStep of(
            Step step,
            @Nullable AffectedPerson person,
            @Nullable StepMark mark,
            @Nullable StepState byRoutine,
            @Nullable Words because) {
        var holds = circumstances.towardsNobody(step) ? Truth.NO : circumstances.holds(step.condition());
        var counted = counted(step);
        var original = counted.map(day -> reachable(step, day)).orElse(null);
        return new PlannedStep(
                step,
                person,
                holds,
                state(step, holds, byRoutine, mark),
                deadline(original, mark),
                original,
                counted.map(day -> guards.countsFrom(step, day.due())).orElse(null),
                because,
                mark);
    }

    private List<AffectedPerson> persons(Per per) {
        return switch (per) {
            case INCIDENT -> List.of();
            case EXPOSED -> circumstances.persons(AffectedRole.EXPOSED, AffectedRole.INJURED, AffectedRole.INVOLVED);
            case INJURED -> circumstances.injuredPersons();
            case WITNESS -> circumstances.persons(AffectedRole.WITNESS);
            case FAMILY -> circumstances.persons(AffectedRole.FAMILY);
            case NEXT_OF_KIN -> circumstances.persons(AffectedRole.NEXT_OF_KIN, AffectedRole.BEREAVED);
        };
    }

    private StepState state(Step step, Truth holds, @Nullable StepState byRoutine, @Nullable StepMark mark) {
        var checked = step.answeredByCheck() ? circumstances.checked() : null;
        if (checked != null) {
            return checked;
        }
        if (mark != null) {
            var again = mark.content().nextOn() != null
                    || mark.content().state() == StepState.NOT_RELEVANT && guards.binds(step, holds);
            return again ? StepState.OPEN : mark.content().state();
        }
        if (byRoutine != null) {
            return byRoutine;
        }
        return holds == Truth.NO ? StepState.NOT_RELEVANT : StepState.OPEN;
    }

    private static @Nullable Deadline deadline(@Nullable Deadline original, @Nullable StepMark mark) {
        return mark == null || mark.content().nextOn() == null
                ? original
                : new Deadline(mark.content().nextOn(), false, null);
    }

    /** Counted from the incident, whenever its follow-up began. */
    private Optional<Deadline> counted(Step step) {
        var occurredOn = Objects.requireNonNull(incident.content().occurredOn());
        var from = circumstances.counted(step, occurredOn);
        var time = from.equals(occurredOn) ? incident.content().occurredTime() : null;
        var rule = rule(step);
        return time == null ? rule.on(from, days) : rule.on(from.atTime(time), days);
    }

    private static DeadlineRule rule(Step step) {
        return step.lastTalk() ? LAST_TALK : step.deadline();
    }

    /** Nobody could keep a day that had passed when the follow-up of an old case began. */
    private Deadline reachable(Step step, Deadline deadline) {
        var from = incident.followedFrom();
        return from == null || !deadline.due().isBefore(from) ? deadline : rule(step).anew(from, days).orElse(deadline);
    }
}
