package no.vern.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.vern.followup.FollowUpCount.Answer;
import no.vern.routine.DeadlineRule;
import no.vern.routine.Party;
import no.vern.routine.StepKind;

/**
 * Counts how a case was followed up. A step counts once it is answered, or once its day has passed; what was set aside
 * because it did not concern the case counts nowhere, and neither does "as soon as possible" without a limit, nor what no
 * guard asks for and nobody told of before the case was closed. Of a case that was taken up out of history nothing is said
 * about time.
 */
final class FollowUpCounting {
    private static final String TALK_AFTER_A_WEEK = "G15";
    private static final String TALK_AFTER_A_MONTH = "G16";
    private static final String DEBRIEF = "G13";
    private static final String SAFETY_REPRESENTATIVES = "G3";

    private final LocalDate today;

    FollowUpCounting(LocalDate today) {
        this.today = today;
    }

    FollowUpCount of(CasePlan plan) {
        var answers = new ArrayList<Answer>();
        plan.steps().stream()
                .filter(planned -> asked(planned) && !plan.leftBe(planned))
                .forEach(planned -> count(plan, planned, answers));
        if (plan.incident().takenUpLater()) {
            answers.removeIf(answer -> answer.measure().timed());
        }
        var content = plan.incident().content();
        return new FollowUpCount(
                Objects.requireNonNull(content.unitId()), Objects.requireNonNull(content.type()), answers);
    }

    private static boolean asked(PlannedStep planned) {
        return planned.step().kind() != StepKind.INFORMATION
                && !planned.step().answeredByCheck()
                && (planned.mark() != null || planned.open() && planned.applies() == Truth.YES);
    }

    private void count(CasePlan plan, PlannedStep planned, List<Answer> answers) {
        inTime(plan, planned).ifPresent(met -> answers.add(new Answer(lane(planned), met)));
        var guard = planned.step().guard();
        if (TALK_AFTER_A_WEEK.equals(guard)) {
            done(planned).ifPresent(met -> answers.add(new Answer(FollowUpMeasure.TALK_AFTER_A_WEEK, met)));
        } else if (TALK_AFTER_A_MONTH.equals(guard)) {
            done(planned).ifPresent(met -> answers.add(new Answer(FollowUpMeasure.TALK_AFTER_A_MONTH, met)));
        } else if (DEBRIEF.equals(guard)) {
            debrief(planned, answers);
        } else if (SAFETY_REPRESENTATIVES.equals(guard)
                && planned.step().recipients().contains(Party.CHIEF_SAFETY_REPRESENTATIVE)) {
            inTime(plan, planned).ifPresent(met -> answers.add(new Answer(FollowUpMeasure.SAFETY_REPRESENTATIVE, met)));
        }
    }

    /** Whether it was answered by its day, of several last talks by the first that holds; empty while that cannot be told. */
    private Optional<Boolean> inTime(CasePlan plan, PlannedStep planned) {
        var deadline = planned.original();
        var limitless = planned.step().deadline().base() == DeadlineRule.Base.AS_SOON_AS_POSSIBLE
                && planned.step().deadline().limit() == null;
        if (deadline == null || limitless || planned.state() == StepState.NOT_RELEVANT) {
            return Optional.empty();
        }
        var mark = planned.mark();
        if (mark == null || planned.open() && mark.content().nextOn() == null) {
            return deadline.due().isBefore(today) ? Optional.of(false) : Optional.empty();
        }
        var told = mark.content();
        var day = planned.step().lastTalk()
                ? EarlierTalks.first(told, Talks.last(plan.steps(), planned))
                : told.doneAt().toLocalDate();
        return Optional.of(!day.isAfter(deadline.due()));
    }

    /** Whether it took place; empty while there is still time, or when it did not concern the case. */
    private Optional<Boolean> done(PlannedStep planned) {
        return switch (planned.state()) {
            case DONE, DECIDED -> Optional.of(true);
            case DECLINED -> Optional.of(false);
            case NOT_RELEVANT -> Optional.empty();
            case OPEN -> late(planned) ? Optional.of(false) : Optional.empty();
        };
    }

    /** Offered is what was held or declined; what was set aside, for whatever reason, nobody was offered. */
    private void debrief(PlannedStep planned, List<Answer> answers) {
        switch (planned.state()) {
            case DONE, DECIDED, DECLINED -> {
                answers.add(new Answer(FollowUpMeasure.DEBRIEF_OFFERED, true));
                answers.add(new Answer(FollowUpMeasure.DEBRIEF_HELD, planned.state() != StepState.DECLINED));
            }
            case NOT_RELEVANT -> answers.add(new Answer(FollowUpMeasure.DEBRIEF_OFFERED, false));
            case OPEN -> {
                if (late(planned)) {
                    answers.add(new Answer(FollowUpMeasure.DEBRIEF_OFFERED, false));
                }
            }
        }
    }

    private boolean late(PlannedStep planned) {
        return planned.deadline() != null && planned.deadline().due().isBefore(today);
    }

    private static FollowUpMeasure lane(PlannedStep planned) {
        return switch (planned.step().lane()) {
            case NOTIFY -> FollowUpMeasure.NOTIFY;
            case CARE -> FollowUpMeasure.CARE;
            case EXTERNAL -> FollowUpMeasure.EXTERNAL;
            case PREVENT -> FollowUpMeasure.PREVENT;
        };
    }
}
