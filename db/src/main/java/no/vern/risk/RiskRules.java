package no.vern.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.vern.incident.IncidentRules;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What has to hold for an assessment, a hazard and a score. */
final class RiskRules {
    private static final int TITLE_LENGTH = 200;
    private static final int LINE_LENGTH = 500;
    private static final int REASON_LENGTH = 2_000;
    private static final int TEXT_LENGTH = 10_000;

    private RiskRules() {}

    static List<Problem> problems(AssessmentContent content, UnitTree units, MatrixBook book, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (content.unitId() == null) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        } else if (units.byId(content.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        if (content.title().isBlank()) {
            problems.add(Problem.of("title", "rules.risk.title"));
        }
        day("assessedOn", content.assessedOn(), today, problems);
        revision(content, problems);
        if (content.finished() && !content.participants().complete()) {
            problems.add(Problem.of("participants", "rules.risk.participants"));
        }
        mapping(content.mapping(), problems);
        if (content.matrix() != null) {
            matrix(content.matrix(), content.assessedOn(), book, problems);
        }
        length("title", content.title(), TITLE_LENGTH, problems);
        length("employer", content.participants().employer(), LINE_LENGTH, problems);
        length("employees", content.participants().employees(), LINE_LENGTH, problems);
        length("unions", content.participants().unions(), LINE_LENGTH, problems);
        length("safetyRepresentative", content.participants().safetyRepresentative(), LINE_LENGTH, problems);
        length("bht", content.participants().bht(), LINE_LENGTH, problems);
        return problems;
    }

    /** It is there, and was in force by the day. */
    private static void matrix(
            MatrixEdition edition, @Nullable LocalDate day, MatrixBook book, List<Problem> problems) {
        var matrix = book.find(edition.matrix(), edition.version());
        if (matrix.isEmpty()) {
            problems.add(Problem.of("matrix", "rules.risk.matrix"));
        } else if (day != null && MatrixBook.toCome(matrix.get(), day)) {
            problems.add(Problem.of("matrix", "rules.risk.matrixToCome"));
        }
    }

    /** Violence and threats every year (R01), all else at suitable intervals (E04). */
    private static void revision(AssessmentContent content, List<Problem> problems) {
        var assessed = content.assessedOn();
        var revised = content.reviseOn();
        if (revised == null || assessed != null && !revised.isAfter(assessed)) {
            problems.add(Problem.of("reviseOn", "rules.risk.revision"));
        } else if (assessed != null
                && content.topic() == RiskTopic.VIOLENCE
                && revised.isAfter(assessed.plusYears(1))) {
            problems.add(Problem.of("reviseOn", "rules.risk.yearly"));
        }
    }

    /** What is not of the whole unit has a name; a time has its days in their order. */
    private static void mapping(Mapping mapping, List<Problem> problems) {
        if (mapping.scope() != Scope.UNIT && mapping.subject().isBlank()) {
            problems.add(Problem.of("subject", "rules.risk.subject"));
        }
        if (mapping.from() != null && mapping.to() != null && mapping.to().isBefore(mapping.from())) {
            problems.add(Problem.of("periodTo", "rules.risk.period"));
        }
        length("subject", mapping.subject(), TITLE_LENGTH, problems);
    }

    /** An item that has to be answered is answered in words, and where it says of which side ({@code R05}, {@code R11}). */
    static List<Problem> unanswered(RiskTemplate template, Map<String, Answer> answers) {
        var missing = template.items().stream()
                .filter(TemplateItem::mandatory)
                .filter(item -> !answers.getOrDefault(item.code(), Answer.NONE).complete(item))
                .count();
        return missing == 0 ? List.of() : List.of(Problem.of("answers", "rules.risk.answers", missing));
    }

    static List<Problem> problems(Map<String, Answer> answers) {
        var problems = new ArrayList<Problem>();
        answers.forEach((item, answer) -> length(item, answer.text(), TEXT_LENGTH, problems));
        return problems;
    }

    static List<Problem> problems(HazardContent content) {
        var problems = new ArrayList<Problem>();
        if (content.title().isBlank()) {
            problems.add(Problem.of("title", "rules.risk.hazard"));
        }
        length("title", content.title(), LINE_LENGTH, problems);
        length("place", content.place(), LINE_LENGTH, problems);
        length("moment", content.moment(), LINE_LENGTH, problems);
        length("situation", content.situation(), TEXT_LENGTH, problems);
        length("exposed", content.exposed(), LINE_LENGTH, problems);
        length("existing", content.existing(), TEXT_LENGTH, problems);
        length("needed", content.needed(), TEXT_LENGTH, problems);
        return problems;
    }

    static List<Problem> problems(HandlingPlanContent content, UnitTree units, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (units.byId(content.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        if (content.document().isBlank()) {
            problems.add(Problem.of("document", "rules.risk.document"));
        }
        day("adoptedOn", content.adoptedOn(), today, problems);
        length("document", content.document(), LINE_LENGTH, problems);
        return problems;
    }

    static List<Problem> problems(ScoreContent content, MatrixBook book, LocalDate today) {
        var problems = new ArrayList<Problem>();
        day("scoredOn", content.scoredOn(), today, problems);
        var matrix = book.find(content.matrix(), content.matrixVersion());
        if (matrix.flatMap(of -> of.find(content.probability(), content.consequence())).isEmpty()) {
            problems.add(Problem.of("level", "rules.risk.level"));
        } else if (content.scoredOn() != null && MatrixBook.toCome(matrix.get(), content.scoredOn())) {
            problems.add(Problem.of("scoredOn", "rules.risk.matrixToCome"));
        }
        length("reason", content.reason(), REASON_LENGTH, problems);
        return problems;
    }

    private static void day(String field, @Nullable LocalDate day, LocalDate today, List<Problem> problems) {
        if (day == null) {
            problems.add(Problem.of(field, "rules.risk.day"));
        } else if (day.isAfter(today)) {
            problems.add(Problem.of(field, "rules.risk.future"));
        } else if (day.isBefore(IncidentRules.EARLIEST)) {
            problems.add(Problem.of(field, "rules.occurredAt.tooOld", IncidentRules.EARLIEST.getYear()));
        }
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
