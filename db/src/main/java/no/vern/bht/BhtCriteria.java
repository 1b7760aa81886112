package no.vern.bht;

import java.util.ArrayList;
import java.util.List;
import no.vern.incident.IncidentContent;
import no.vern.incident.Severity;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * When a case is to be reported to BHT: as soon as one of these is met.
 *
 * @param assessed from which judged grade on; null: whatever the grade
 * @param experienced from which grade on, as it was felt; null: however it was felt
 * @param repeats the how manyth time that the same person is exposed; 0: however often
 * @param months the span, up to the day of the case, in which those times are counted
 * @param wish whether the wish of the one concerned is enough
 */
public record BhtCriteria(
        @Nullable Severity assessed, @Nullable Severity experienced, int repeats, int months, boolean wish) {
    /**
     * What holds until somebody sets something else. The source names which criteria there are to be and gives none of
     * their numbers ({@code bht-and-employer} S04); three times in six months is our proposal.
     */
    public static final BhtCriteria PROPOSAL =
            new BhtCriteria(Severity.SERIOUS, Severity.VERY_SERIOUS, 3, 6, true);

    private static final int MOST_REPEATS = 20;
    private static final int MOST_MONTHS = 36;

    /**
     * Which of them are met for one of the affected.
     *
     * @param times how often this person was exposed in the span, this case counted in
     * @param wished null when nobody has asked
     */
    public List<BhtCriterion> met(IncidentContent content, long times, @Nullable Boolean wished) {
        var met = new ArrayList<BhtCriterion>();
        if (reaches(content.severityAssessed(), assessed)) {
            met.add(BhtCriterion.ASSESSED);
        }
        if (reaches(content.severityExperienced(), experienced)) {
            met.add(BhtCriterion.EXPERIENCED);
        }
        if (repeats > 0 && times >= repeats) {
            met.add(BhtCriterion.REPEATED);
        }
        if (wish && Boolean.TRUE.equals(wished)) {
            met.add(BhtCriterion.WISH);
        }
        return List.copyOf(met);
    }

    private static boolean reaches(@Nullable Severity grade, @Nullable Severity lowest) {
        return grade != null && lowest != null && grade.compareTo(lowest) >= 0;
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (repeats < 0 || repeats > MOST_REPEATS) {
            problems.add(Problem.of("repeats", "rules.setting.range", 0, MOST_REPEATS));
        }
        if (months < 1 || months > MOST_MONTHS) {
            problems.add(Problem.of("months", "rules.setting.range", 1, MOST_MONTHS));
        }
        return problems;
    }
}
