package no.vern.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.vern.incident.AffectedPerson;
import no.vern.routine.Condition;
import no.vern.routine.Deadline;
import no.vern.routine.Per;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.routine.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of one case, for the whole case or for one affected person, and how far it has come.
 *
 * @param person null when it is one for the whole case, or when nobody is named yet
 * @param applies whether its condition holds in the case; unknown: somebody has to find out. A step whose condition does not hold is not relevant by itself
 * @param deadline null when the routine gives none
 * @param original the deadline before a further talk was agreed; the same as {@code deadline} when none was
 * @param countsFrom the first day on which it can be met: a talk after a month is not held before; null when any day will do
 * @param because why it is not relevant, when the routine itself says so; else null
 * @param mark null when nobody has said anything about it
 */
public record PlannedStep(
        Step step,
        @Nullable AffectedPerson person,
        Truth applies,
        StepState state,
        @Nullable Deadline deadline,
        @Nullable Deadline original,
        @Nullable LocalDate countsFrom,
        @Nullable Words because,
        @Nullable StepMark mark) {
    /** Whether it is for this person; null asks for the one that is for nobody in particular. */
    boolean isFor(@Nullable UUID personId) {
        return Objects.equals(person == null ? null : person.id(), personId);
    }

    /** Whether it belongs to the case: its condition holds or may hold, and nobody has set it aside. */
    public boolean relevant() {
        return state != StepState.NOT_RELEVANT;
    }

    /** Whether somebody has it to do. */
    public boolean open() {
        return state == StepState.OPEN;
    }

    /** The same, to be told of once more. */
    PlannedStep again() {
        return new PlannedStep(step, person, applies, StepState.OPEN, deadline, original, countsFrom, because, mark);
    }

    /** Whether what is told comes before the day from which it counts; a talk is not declined before it is offered, either. */
    boolean tooSoon(MarkContent told) {
        var met = told.state() == StepState.DONE || told.state() == StepState.DECLINED;
        return met && countsFrom != null && told.doneAt().toLocalDate().isBefore(countsFrom);
    }

    /** Whether it was told of and is to be told of again, since a talk was held after the answer. */
    public boolean overtaken() {
        return open() && step.lastTalk() && mark != null && mark.content().nextOn() == null;
    }

    /** Whether it was said that the person did not want it, and not why, where the reason is asked for. */
    public boolean unexplained() {
        return state == StepState.DECLINED
                && step.guard() != null
                && !Talks.one(step)
                && (mark == null || mark.content().reason().isBlank());
    }

    /** Whether it was decided without the yes or no that something hangs on. */
    public boolean unanswered() {
        return state == StepState.DECIDED
                && step.asksAnswer()
                && (mark == null || mark.content().answer() == null);
    }

    /** Whether somebody is to do or decide something about it; what only informs, and what does not apply, waits for nobody. */
    public boolean waits() {
        return (open() || unanswered()) && step.kind() != StepKind.INFORMATION && applies != Truth.NO;
    }

    /** Whether somebody has to find out first if it is needed; what is done in the first hours waits for no such answer. */
    public boolean unclear() {
        return applies == Truth.UNKNOWN && !step.acute();
    }

    /** Whether it waits for the answer whether the injury is serious, which is one for all such steps of the case. */
    public boolean asksSerious() {
        return open() && step.condition() == Condition.SERIOUS_INJURY && applies == Truth.UNKNOWN;
    }

    /** Whether it is for each that was exposed, and nobody is written in who was. */
    public boolean wantsPerson() {
        return person == null && step.per() == Per.EXPOSED;
    }
}
