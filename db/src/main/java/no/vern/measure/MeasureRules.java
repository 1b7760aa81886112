package no.vern.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;

/** What has to hold for a measure: a plan is binding when it says what, who and when (R14). */
public final class MeasureRules {
    private static final int TITLE_LENGTH = 500;
    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 10_000;

    private final Clock clock;

    public MeasureRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong, field by field; empty when it can be saved. */
    public List<Problem> problems(MeasureContent measure) {
        var problems = new ArrayList<Problem>();
        if (measure.title().isBlank()) {
            problems.add(Problem.of("title", "rules.measure.title"));
        }
        if (measure.responsible().isBlank()) {
            problems.add(Problem.of("responsible", "rules.measure.responsible"));
        }
        if (measure.dueOn() == null) {
            problems.add(Problem.of("dueOn", "rules.measure.dueOn"));
        }
        if (measure.doneOn() != null && measure.doneOn().isAfter(today())) {
            problems.add(Problem.of("doneOn", "rules.measure.future"));
        }
        length("title", measure.title(), TITLE_LENGTH, problems);
        length("responsible", measure.responsible(), NAME_LENGTH, problems);
        length("effect", measure.effect(), TEXT_LENGTH, problems);
        return problems;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), IncidentRules.OSLO);
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
