package no.vern.followup;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.vern.calendar.Norway;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.routine.Condition;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.workspace.Problem;

/** What has to hold for what is told about a step. A decision is never a bare tick. */
public final class StepRules {
    static final int TEXT_LENGTH = 10_000;
    static final int NAME_LENGTH = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final Clock clock;

    public StepRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong, field by field; empty when it can be saved. */
    public List<Problem> problems(CasePlan plan, PlannedStep planned, MarkContent mark) {
        var problems = new ArrayList<Problem>();
        if (plan.incident().status() == IncidentStatus.CLOSED) {
            problems.add(Problem.of("state", "rules.step.closed"));
            return problems;
        }
        if (planned.step().answeredByCheck()) {
            problems.add(Problem.of("state", "rules.step.answeredByCheck"));
            return problems;
        }
        state(plan, planned, mark, problems);
        dates(plan, planned, mark, problems);
        lengths(mark, problems);
        return problems;
    }

    private static void state(CasePlan plan, PlannedStep planned, MarkContent mark, List<Problem> problems) {
        var step = planned.step();
        var decision = step.kind() == StepKind.DECISION;
        switch (mark.state()) {
            case OPEN -> problems.add(Problem.of("state", "rules.step.open"));
            case DONE -> {
                if (decision) {
                    problems.add(Problem.of("state", "rules.step.isDecision", step.id()));
                }
            }
            case DECIDED -> {
                if (!decision) {
                    problems.add(Problem.of("state", "rules.step.noDecision", step.id()));
                }
                reason(mark, problems);
                again(planned, mark, problems);
            }
            case NOT_RELEVANT -> {
                if (plan.demands(planned)) {
                    problems.add(Problem.of("state", required(step)));
                } else {
                    reason(mark, problems);
                }
            }
            case DECLINED -> {
                if (!step.declinable()) {
                    problems.add(Problem.of("state", "rules.step.notDeclinable"));
                } else if (step.guard() != null && !Talks.one(step)) {
                    // A duty that was not done, and a debrief that was not held, need their reason (9.2).
                    reason(mark, problems);
                }
            }
        }
    }

    /** Where the duty follows from what the case says, that is what to correct when it is wrong. */
    private static String required(Step step) {
        return step.condition() == Condition.ALWAYS ? "rules.step.required" : "rules.step.requiredHere";
    }

    private static void reason(MarkContent mark, List<Problem> problems) {
        if (mark.reason().isBlank()) {
            problems.add(Problem.of("reason", "rules.step.reason"));
        }
    }

    /** The last talk asks whether more is needed: when it is, the day of the next talk belongs to the answer. */
    private static void again(PlannedStep planned, MarkContent mark, List<Problem> problems) {
        if (planned.step().lastTalk() && Boolean.TRUE.equals(mark.answer()) && mark.nextOn() == null) {
            problems.add(Problem.of("nextOn", "rules.step.nextOn"));
        }
    }

    private void dates(CasePlan plan, PlannedStep planned, MarkContent mark, List<Problem> problems) {
        var now = Norway.moment(clock.instant());
        var occurred = plan.incident().content().occurredOn();
        if (!IncidentRules.exists(mark.doneAt())) {
            problems.add(Problem.of("at", "rules.clock.skipped", IncidentRules.clock(mark.doneAt())));
        } else if (mark.doneAt().isAfter(now)) {
            problems.add(Problem.of("at", "rules.step.future"));
        } else if (occurred != null && mark.doneAt().toLocalDate().isBefore(occurred)) {
            problems.add(Problem.of("at", "rules.step.beforeIncident"));
        } else if (planned.tooSoon(mark)) {
            problems.add(Problem.of("at", "rules.step.tooSoon", DAY.format(planned.countsFrom())));
        } else if (planned.step().lastTalk() && Talks.early(plan.steps(), planned, mark)) {
            problems.add(Problem.of("at", "rules.step.beforeTalk"));
        }
        if (mark.nextOn() != null && !planned.step().lastTalk()) {
            problems.add(Problem.of("nextOn", "rules.step.nextOnOnly"));
        } else if (mark.nextOn() != null && mark.nextOn().isBefore(mark.doneAt().toLocalDate())) {
            problems.add(Problem.of("nextOn", "rules.step.nextOnPast"));
        }
    }

    private static void lengths(MarkContent mark, List<Problem> problems) {
        length("reason", mark.reason(), TEXT_LENGTH, problems);
        length("note", mark.note(), TEXT_LENGTH, problems);
        length("by", mark.doneBy(), NAME_LENGTH, problems);
        length("recipient", mark.recipient(), NAME_LENGTH, problems);
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
