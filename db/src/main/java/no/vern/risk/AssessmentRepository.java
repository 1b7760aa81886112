package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.incident.IncidentRules;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.RiskAssessmentRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The risk assessments that are stored. */
public final class AssessmentRepository {
    private static final String RECORD = "risk_assessment";

    private final Vault vault;

    public AssessmentRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them, the one to be revised first at the top. */
    public List<Assessment> all() {
        return vault.read(sql -> sql.selectFrom(RISK_ASSESSMENT)
                .orderBy(RISK_ASSESSMENT.REVISE_ON, RISK_ASSESSMENT.ID)
                .fetch(AssessmentRepository::assessment));
    }

    /** The one of that id, if there is one. */
    public Optional<Assessment> find(UUID id) {
        return vault.read(sql -> find(sql, id));
    }

    /** @return never a conflict */
    public SaveResult<Assessment> add(AssessmentContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var problems = problems(write, content);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var id = UuidCreator.getTimeOrderedEpoch();
            return new Saved<>(store(write, null, new Assessment(id, 1, content, write.at(), write.at())));
        });
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such assessment
     */
    public SaveResult<Assessment> update(UUID id, int version, AssessmentContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = problems(write, content);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            return new Saved<>(store(
                    write, stored, new Assessment(id, version + 1, content, stored.createdAt(), write.at())));
        });
    }

    /**
     * Removes one that was a mistake; the audit trail keeps it. Not while it holds a hazard.
     *
     * @return what was removed
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<Assessment> remove(UUID id, int version) {
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var hazards = write.sql().fetchCount(HAZARD, HAZARD.ASSESSMENT_ID.eq(id));
            if (hazards > 0) {
                return new Invalid<>(List.of(Problem.of("hazards", "rules.risk.hazards", hazards)));
            }
            write.sql().deleteFrom(RISK_ASSESSMENT).where(RISK_ASSESSMENT.ID.eq(id)).execute();
            write.removed(RECORD, id, fields(stored.content()));
            return new Saved<>(stored);
        });
    }

    private static List<Problem> problems(Write write, AssessmentContent content) {
        return RiskRules.problems(
                content, UnitRepository.tree(write.sql()), LocalDate.ofInstant(write.at(), IncidentRules.OSLO));
    }

    private static Assessment store(Write write, @Nullable Assessment stored, Assessment assessment) {
        if (stored == null) {
            write.sql().insertInto(RISK_ASSESSMENT).set(row(assessment)).execute();
            write.created(RECORD, assessment.id(), fields(assessment.content()));
        } else {
            write.sql()
                    .update(RISK_ASSESSMENT)
                    .set(row(assessment))
                    .where(RISK_ASSESSMENT.ID.eq(assessment.id()))
                    .execute();
            write.changed(RECORD, assessment.id(), fields(stored.content()), fields(assessment.content()));
        }
        return assessment;
    }

    private static Optional<Assessment> find(DSLContext sql, UUID id) {
        return sql.selectFrom(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.ID.eq(id))
                .fetchOptional(AssessmentRepository::assessment);
    }

    private static Assessment assessment(RiskAssessmentRecord row) {
        return new Assessment(
                row.getId(),
                row.getVersion(),
                new AssessmentContent(
                        row.getUnitId(),
                        row.getTitle(),
                        RiskTopic.valueOf(row.getTopic()),
                        Occasion.valueOf(row.getOccasion()),
                        row.getAssessedOn(),
                        row.getReviseOn(),
                        row.getFinished(),
                        new Participants(
                                row.getEmployer(),
                                row.getEmployees(),
                                row.getUnions(),
                                row.getSafetyRepresentative(),
                                row.getBht())),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static RiskAssessmentRecord row(Assessment assessment) {
        var content = assessment.content();
        return new RiskAssessmentRecord()
                .setId(assessment.id())
                .setVersion(assessment.version())
                .setCreatedAt(assessment.createdAt())
                .setUpdatedAt(assessment.updatedAt())
                .setUnitId(content.unitId())
                .setTitle(content.title())
                .setTopic(content.topic().name())
                .setOccasion(content.occasion().name())
                .setAssessedOn(content.assessedOn())
                .setReviseOn(content.reviseOn())
                .setFinished(content.finished())
                .setEmployer(content.participants().employer())
                .setEmployees(content.participants().employees())
                .setUnions(content.participants().unions())
                .setSafetyRepresentative(content.participants().safetyRepresentative())
                .setBht(content.participants().bht());
    }

    private static Map<String, @Nullable Object> fields(AssessmentContent content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("unit", content.unitId());
        fields.put("title", content.title());
        fields.put("topic", content.topic().name());
        fields.put("occasion", content.occasion().name());
        fields.put("assessedOn", content.assessedOn());
        fields.put("reviseOn", content.reviseOn());
        fields.put("finished", content.finished());
        fields.put("employer", content.participants().employer());
        fields.put("employees", content.participants().employees());
        fields.put("unions", content.participants().unions());
        fields.put("safetyRepresentative", content.participants().safetyRepresentative());
        fields.put("bht", content.participants().bht());
        return fields;
    }
}
