package no.vern.risk;

import static no.vern.schema.register.Tables.RISK_ANSWER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.schema.register.tables.records.RiskAnswerRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What was said of the items of a template. */
public final class AnswerRepository {
    private static final String RECORD = "risk_answer";

    private final Vault vault;

    public AnswerRepository(Vault vault) {
        this.vault = vault;
    }

    /** By the code of the item; what is not there was not answered. */
    public Map<String, Answer> of(UUID assessment) {
        return vault.read(sql -> of(sql, assessment));
    }

    static Map<String, Answer> of(DSLContext sql, UUID assessment) {
        return sql.selectFrom(RISK_ANSWER)
                .where(RISK_ANSWER.ASSESSMENT_ID.eq(assessment))
                .fetchMap(RiskAnswerRecord::getItem, AnswerRepository::answer);
    }

    /**
     * Stores all answers of an assessment, which gets a new version by it. One that is finished cannot lose an answer
     * that it has to have.
     *
     * @param version the version of the assessment that was answered
     * @param given by the code of the item; one that is not given is forgotten
     * @return the assessment; a conflict when somebody changed or answered it meanwhile
     * @throws java.util.NoSuchElementException when there is no such assessment
     */
    public SaveResult<Assessment> save(UUID assessment, int version, Map<String, Answer> given) {
        var answers = given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().cleaned()));
        answers.values().removeIf(Answer.NONE::equals);
        return vault.write(write -> {
            var stored = AssessmentTableRepository.find(write.sql(), assessment).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = RiskRules.problems(answers);
            if (stored.content().finished()) {
                problems.addAll(RiskRules.unanswered(
                        RiskTemplates.of(stored.content().topic(), stored.edition()), answers));
            }
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            replace(write, assessment, answers);
            return new Saved<>(AssessmentTableRepository.update(
                    write, stored, stored.changed(stored.content(), write.at())));
        });
    }

    private static void replace(Write write, UUID assessment, Map<String, Answer> answers) {
        var before = of(write.sql(), assessment);
        write.sql()
                .deleteFrom(RISK_ANSWER)
                .where(RISK_ANSWER.ASSESSMENT_ID.eq(assessment))
                .execute();
        insert(write, assessment, answers);
        if (!before.equals(answers)) {
            write.changed(RECORD, assessment, fields(before), fields(answers));
        }
    }

    static void insert(Write write, UUID assessment, Map<String, Answer> answers) {
        write.sql()
                .batchInsert(answers.entrySet().stream()
                        .map(entry -> row(assessment, entry.getKey(), entry.getValue()))
                        .toList())
                .execute();
    }

    static void removeAll(Write write, UUID assessment) {
        var before = of(write.sql(), assessment);
        if (!before.isEmpty()) {
            write.sql()
                    .deleteFrom(RISK_ANSWER)
                    .where(RISK_ANSWER.ASSESSMENT_ID.eq(assessment))
                    .execute();
            write.removed(RECORD, assessment, fields(before));
        }
    }

    private static Answer answer(RiskAnswerRecord row) {
        return new Answer(
                row.getAnswer(),
                row.getInside(),
                row.getSurroundings(),
                row.getDegree() == null ? null : Degree.valueOf(row.getDegree()));
    }

    private static RiskAnswerRecord row(UUID assessment, String item, Answer answer) {
        return new RiskAnswerRecord()
                .setAssessmentId(assessment)
                .setItem(item)
                .setAnswer(answer.text())
                .setInside(answer.inside())
                .setSurroundings(answer.surroundings())
                .setDegree(answer.degree() == null ? null : answer.degree().name());
    }

    /** All of them as one field: the items have names of their own in each template. */
    private static Map<String, @Nullable Object> fields(Map<String, Answer> answers) {
        var said = new TreeMap<String, String>();
        answers.forEach((item, answer) -> said.put(item, said(answer)));
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("answers", said.isEmpty() ? null : said.toString());
        return fields;
    }

    private static String said(Answer answer) {
        return "%s%s%s%s"
                .formatted(
                        answer.degree() == null ? "" : answer.degree() + " ",
                        answer.inside() ? "INSIDE " : "",
                        answer.surroundings() ? "SURROUNDINGS " : "",
                        answer.text());
    }
}
