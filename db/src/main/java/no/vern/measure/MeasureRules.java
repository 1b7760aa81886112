package no.vern.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.calendar.Norway;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for a measure: a plan is binding when it says what, who and when (R14), and what is said to work was
 * held against something that was chosen beforehand.
 */
public final class MeasureRules {
    private static final int TITLE_LENGTH = 500;
    private static final int NAME_LENGTH = 200;
    private static final int NOTE_LENGTH = 2_000;
    private static final int TEXT_LENGTH = 10_000;

    private final Clock clock;

    public MeasureRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong, field by field; empty when it can be saved. */
    public List<Problem> problems(MeasureContent measure) {
        var problems = new ArrayList<Problem>();
        var plan = measure.plan();
        blank("title", measure.title(), "rules.measure.title", problems);
        blank("responsible", plan.responsible(), "rules.measure.responsible", problems);
        if (plan.dueOn() == null) {
            problems.add(Problem.of("dueOn", "rules.measure.dueOn"));
        }
        if (plan.cost() != null && plan.cost() < 0) {
            problems.add(Problem.of("cost", "rules.measure.cost"));
        }
        past("consultedPlanning", measure.weighing().consultedPlanning(), problems);
        past("consultedDoing", measure.weighing().consultedDoing(), problems);
        test(measure.test(), problems);
        lengths(measure, problems);
        return problems;
    }

    private static void test(SuccessTest test, List<Problem> problems) {
        if (test.criterion().isEmpty() && test.evaluateOn() != null) {
            problems.add(Problem.of("criterion", "rules.measure.criterion"));
        } else if (!test.criterion().isEmpty() && test.evaluateOn() == null) {
            problems.add(Problem.of("evaluateOn", "rules.measure.evaluateOn"));
        }
    }

    private static void lengths(MeasureContent measure, List<Problem> problems) {
        length("title", measure.title(), TITLE_LENGTH, problems);
        length("challenge", measure.challenge(), TEXT_LENGTH, problems);
        length("responsible", measure.plan().responsible(), NAME_LENGTH, problems);
        length("doer", measure.plan().doer(), NAME_LENGTH, problems);
        length("interim", measure.plan().interim(), NOTE_LENGTH, problems);
        length("blockedBy", measure.plan().blockedBy(), NOTE_LENGTH, problems);
        length("feasibility", measure.weighing().feasibility(), NOTE_LENGTH, problems);
        length("others", measure.weighing().others(), NOTE_LENGTH, problems);
        length("grounds", measure.weighing().grounds(), NOTE_LENGTH, problems);
        length("criterion", measure.test().criterion(), NOTE_LENGTH, problems);
    }

    /** What is wrong with saving this on top of what is stored: a criterion is not moved once the measure is done. */
    List<Problem> problems(Measure stored, MeasureContent measure) {
        var problems = problems(measure);
        var before = stored.content().test();
        if (stored.status().carriedOut()
                && !before.criterion().isEmpty()
                && !before.criterion().equals(measure.test().criterion())) {
            problems.add(Problem.of("criterion", "rules.measure.criterionFixed"));
        }
        if (stored.status() == MeasureStatus.BLOCKED && measure.plan().blockedBy().isBlank()) {
            problems.add(Problem.of("blockedBy", "rules.measure.blockedBy"));
        }
        if (measure.earlier().contains(stored.id())) {
            problems.add(Problem.of("earlier", "rules.measure.itself"));
        }
        return problems;
    }

    /** What is in the way of saying that it was carried out on that day. */
    List<Problem> done(@Nullable LocalDate day, String by) {
        var problems = new ArrayList<Problem>();
        if (day == null) {
            problems.add(Problem.of("doneOn", "rules.measure.doneOn"));
        }
        past("doneOn", day, problems);
        blank("doneBy", by, "rules.measure.doneBy", problems);
        length("doneBy", by, NAME_LENGTH, problems);
        return problems;
    }

    /** What is in the way of this evaluation. */
    List<Problem> evaluated(Measure stored, Evaluation evaluation, String note) {
        return evaluated(stored.content().test(), stored.outcome().doneOn(), evaluation, note);
    }

    private List<Problem> evaluated(SuccessTest test, @Nullable LocalDate done, Evaluation evaluation, String note) {
        var problems = new ArrayList<Problem>();
        if (!test.chosen()) {
            problems.add(Problem.of("criterion", "rules.measure.noCriterion"));
        } else if (evaluation.verdict() == MeasureStatus.WORKS && evaluation.on().isBefore(test.evaluateOn())) {
            problems.add(Problem.of("evaluatedOn", "rules.measure.tooEarly", test.evaluateOn()));
        }
        if (done != null && evaluation.on().isBefore(done)) {
            problems.add(Problem.of("evaluatedOn", "rules.measure.beforeDone"));
        }
        past("evaluatedOn", evaluation.on(), problems);
        blank("evaluatedBy", evaluation.by(), "rules.measure.evaluatedBy", problems);
        blank("effect", note, "rules.measure.effect", problems);
        length("evaluatedBy", evaluation.by(), NAME_LENGTH, problems);
        length("effect", note, TEXT_LENGTH, problems);
        return problems;
    }

    /**
     * What is wrong with a measure that comes from a file in the state that it has there. Done may be without its day:
     * many plans tell only that. That it works, or does not, needs the same as in Vern: something chosen beforehand, and
     * an evaluation.
     */
    public List<Problem> imported(MeasureContent given, MeasureStatus status, MeasureOutcome outcome) {
        var content = given.cleaned();
        var problems = problems(content);
        var evaluation = outcome.evaluation();
        if (status == MeasureStatus.BLOCKED) {
            blank("blockedBy", content.plan().blockedBy(), "rules.measure.blockedBy", problems);
        }
        if (status == MeasureStatus.DROPPED) {
            blank("reason", outcome.reason(), "rules.measure.reason", problems);
        }
        if (evaluation != null) {
            problems.addAll(evaluated(content.test(), outcome.doneOn(), evaluation, outcome.effect()));
        }
        past("doneOn", outcome.doneOn(), problems);
        length("doneBy", outcome.doneBy(), NAME_LENGTH, problems);
        length("effect", outcome.effect(), TEXT_LENGTH, problems);
        length("reason", outcome.reason(), NOTE_LENGTH, problems);
        return problems;
    }

    /** What is in the way of going there for that reason. */
    List<Problem> moved(Measure stored, MeasureStatus next, String reason) {
        var problems = new ArrayList<Problem>();
        if (next == MeasureStatus.WORKS || next == MeasureStatus.NOT_WORKING || next == MeasureStatus.DONE
                && stored.status() != MeasureStatus.WORKS || !stored.status().canBecome(next)) {
            problems.add(Problem.of("status", "rules.measure.status"));
        }
        if (next == MeasureStatus.BLOCKED && stored.content().plan().blockedBy().isBlank() && reason.isBlank()) {
            problems.add(Problem.of("reason", "rules.measure.blockedBy"));
        }
        if (next == MeasureStatus.DROPPED || stored.status().carriedOut()) {
            blank("reason", reason, "rules.measure.reason", problems);
        }
        length("reason", reason, NOTE_LENGTH, problems);
        return problems;
    }

    /** Today in Norway. */
    LocalDate today() {
        return Norway.today(clock);
    }

    private void past(String field, @Nullable LocalDate day, List<Problem> problems) {
        if (day != null && day.isAfter(today())) {
            problems.add(Problem.of(field, "rules.measure.future"));
        }
    }

    private static void blank(String field, String text, String key, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of(field, key));
        }
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
