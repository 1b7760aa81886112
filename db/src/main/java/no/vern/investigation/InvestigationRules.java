package no.vern.investigation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vern.calendar.Norway;
import no.vern.followup.CaseFacts;
import no.vern.incident.IncidentContent;
import no.vern.incident.Severity;
import no.vern.workspace.Problem;

/** When an investigation is called for, and what has to hold for one. */
public final class InvestigationRules {
    /** Deeper than five whys, and still a page wide. */
    public static final int DEEPEST = 9;

    private static final int ROWS = 200;
    private static final int TEXT_LENGTH = 2_000;
    private static final int BARRIER_LENGTH = 500;

    private final Clock clock;

    public InvestigationRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether the case is one to look into: serious by the published table, as assessed or as experienced (the higher
     * one governs), able to have led to severe injury or death, or serious by a criterion of aml § 5-2.
     */
    public static boolean suggested(IncidentContent content, CaseFacts facts) {
        var serious = Stream.of(content.severityAssessed(), content.severityExperienced())
                .filter(Objects::nonNull)
                .anyMatch(grade -> grade.compareTo(Severity.SERIOUS) >= 0);
        return serious
                || content.severityPotential() == Severity.VERY_SERIOUS
                || !facts.criteria().isEmpty();
    }

    /** What is wrong; a field is {@code events.3}: the list and the row, from 0. */
    List<Problem> problems(InvestigationContent content) {
        var problems = new ArrayList<Problem>();
        var now = Norway.moment(clock.instant());
        for (int row = 0; row < content.events().size(); row++) {
            var event = content.events().get(row);
            if (event.at() != null && event.at().isAfter(now)) {
                problems.add(Problem.of("events." + row, "rules.step.future"));
            }
            length("events." + row, event.what(), TEXT_LENGTH, problems);
        }
        for (int row = 0; row < content.causes().size(); row++) {
            length("causes." + row, content.causes().get(row).text(), TEXT_LENGTH, problems);
            if (content.causes().get(row).depth() > DEEPEST) {
                problems.add(Problem.of("causes." + row, "rules.investigation.deep", DEEPEST + 1));
            }
        }
        for (int row = 0; row < content.barriers().size(); row++) {
            var barrier = content.barriers().get(row);
            if (barrier.barrier().isEmpty()) {
                problems.add(Problem.of("barriers." + row, "rules.investigation.barrier"));
            }
            length("barriers." + row, barrier.barrier(), BARRIER_LENGTH, problems);
            length("barriers." + row, barrier.failure(), TEXT_LENGTH, problems);
        }
        if (Math.max(content.events().size(), Math.max(content.causes().size(), content.barriers().size())) > ROWS) {
            problems.add(Problem.of("rows", "rules.investigation.rows", ROWS));
        }
        return problems;
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
