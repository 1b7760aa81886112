package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.impl.DSL;

/** The risk assessments that are stored. */
public final class AssessmentRepository {
    private final Vault vault;

    public AssessmentRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them, the one to be revised first at the top. */
    public List<Assessment> all() {
        return vault.read(sql -> sql.selectFrom(RISK_ASSESSMENT)
                .orderBy(RISK_ASSESSMENT.REVISE_ON, RISK_ASSESSMENT.ID)
                .fetch(AssessmentTableRepository::assessment));
    }

    /** The one of that id, if there is one. */
    public Optional<Assessment> find(UUID id) {
        return vault.read(sql -> AssessmentTableRepository.find(sql, id));
    }

    /** @return never a conflict */
    public SaveResult<Assessment> add(AssessmentContent given) {
        return vault.write(write -> {
            var content = given.cleaned();
            var problems = problems(write, content, RiskTemplates.EDITION, Map.of());
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var id = UuidCreator.getTimeOrderedEpoch();
            return new Saved<>(AssessmentTableRepository.insert(
                    write,
                    new Assessment(
                            id, 1, null, RiskTemplates.EDITION, scored(write, content), write.at(), write.at())));
        });
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such assessment
     */
    public SaveResult<Assessment> update(UUID id, int version, AssessmentContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = AssessmentTableRepository.find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = problems(write, content, stored.edition(), AnswerRepository.of(write.sql(), id));
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var now = content.matrix() == null ? content.withMatrix(stored.content().matrix()) : content;
            return new Saved<>(AssessmentTableRepository.update(write, stored, stored.changed(now, write.at())));
        });
    }

    /**
     * Removes one that was a mistake; the audit trail keeps it. Not while it holds a hazard, or
     * a later version goes on from it.
     *
     * @return what was removed
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<Assessment> remove(UUID id, int version) {
        return vault.write(write -> {
            var stored = AssessmentTableRepository.find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var hazards = write.sql().fetchCount(HAZARD, HAZARD.ASSESSMENT_ID.eq(id));
            if (hazards > 0) {
                return new Invalid<>(List.of(Problem.of("hazards", "rules.risk.hazards", hazards)));
            }
            if (write.sql().fetchExists(RISK_ASSESSMENT, RISK_ASSESSMENT.FOLLOWS_ID.eq(id))) {
                return new Invalid<>(List.of(Problem.of("hazards", "rules.risk.followed")));
            }
            AnswerRepository.removeAll(write, id);
            write.sql().deleteFrom(RISK_ASSESSMENT).where(RISK_ASSESSMENT.ID.eq(id)).execute();
            write.removed(AssessmentTableRepository.RECORD, id, AssessmentTableRepository.fields(stored.content()));
            return new Saved<>(stored);
        });
    }

    /** The unit's assessments that no later version goes on from, the newest first. */
    public List<Assessment> latest(UUID unit) {
        var later = RISK_ASSESSMENT.as("later");
        return vault.read(sql -> sql.selectFrom(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.UNIT_ID.eq(unit))
                .andNotExists(DSL.selectOne().from(later).where(later.FOLLOWS_ID.eq(RISK_ASSESSMENT.ID)))
                .orderBy(RISK_ASSESSMENT.ASSESSED_ON.desc(), RISK_ASSESSMENT.ID.desc())
                .fetch(AssessmentTableRepository::assessment));
    }

    /** With the matrix that is in force on its day, when nobody has chosen one. */
    static AssessmentContent scored(Write write, AssessmentContent content) {
        return content.matrix() != null
                ? content
                : content.withMatrix(MatrixRepository.book(write.sql())
                        .inForce(Objects.requireNonNull(content.assessedOn()))
                        .edition());
    }

    static List<Problem> problems(
            Write write, AssessmentContent content, String edition, Map<String, Answer> answers) {
        var problems = RiskRules.problems(
                content,
                UnitRepository.tree(write.sql()),
                MatrixRepository.book(write.sql()),
                Norway.day(write.at()));
        if (content.finished()) {
            problems.addAll(RiskRules.unanswered(RiskTemplates.of(content.topic(), edition), answers));
        }
        return problems;
    }
}
