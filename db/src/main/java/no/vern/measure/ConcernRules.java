package no.vern.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What has to hold for a concern: somebody is to answer by a day, and an answer says what, why and to whom. */
final class ConcernRules {
    private static final int NAME_LENGTH = 200;
    private static final int LINE_LENGTH = 500;
    private static final int TEXT_LENGTH = 10_000;

    private ConcernRules() {}

    static List<Problem> problems(ConcernContent concern, UnitTree units, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (concern.unitId() == null) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        } else if (units.byId(concern.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        text("matter", concern.matter(), "rules.concern.matter", TEXT_LENGTH, problems);
        text("addressee", concern.addressee(), "rules.concern.addressee", NAME_LENGTH, problems);
        past("raisedOn", concern.raisedOn(), today, problems);
        if (concern.answerBy() == null
                || concern.raisedOn() != null && concern.answerBy().isBefore(concern.raisedOn())) {
            problems.add(Problem.of("answerBy", "rules.concern.answerBy"));
        }
        if (!concern.unanswered()) {
            past("decidedOn", concern.decidedOn(), today, problems);
            if (concern.raisedOn() != null && concern.decidedOn().isBefore(concern.raisedOn())) {
                problems.add(Problem.of("decidedOn", "rules.concern.beforeRaised"));
            }
            text("decision", concern.decision(), "rules.concern.decision", TEXT_LENGTH, problems);
            text("reason", concern.reason(), "rules.concern.reason", TEXT_LENGTH, problems);
            text("told", concern.told(), "rules.concern.told", LINE_LENGTH, problems);
        } else if (!concern.decision().isEmpty()) {
            problems.add(Problem.of("decidedOn", "rules.concern.decidedOn"));
        }
        return problems;
    }

    private static void past(String field, @Nullable LocalDate day, LocalDate today, List<Problem> problems) {
        if (day == null || day.isAfter(today)) {
            problems.add(Problem.of(field, "rules.concern.past"));
        }
    }

    private static void text(String field, String text, String key, int longest, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of(field, key));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
