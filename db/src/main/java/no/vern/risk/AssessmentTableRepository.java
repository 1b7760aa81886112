package no.vern.risk;

import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.schema.register.tables.records.RiskAssessmentRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How an assessment stands in its table and in the trail. */
final class AssessmentTableRepository {
    static final String RECORD = "risk_assessment";

    private AssessmentTableRepository() {}

    static Assessment insert(Write write, Assessment assessment) {
        write.sql().insertInto(RISK_ASSESSMENT).set(row(assessment)).execute();
        write.created(RECORD, assessment.id(), fields(assessment.content()));
        return assessment;
    }

    static Assessment update(Write write, Assessment stored, Assessment assessment) {
        write.sql()
                .update(RISK_ASSESSMENT)
                .set(row(assessment))
                .where(RISK_ASSESSMENT.ID.eq(assessment.id()))
                .execute();
        if (!stored.content().equals(assessment.content())) {
            write.changed(RECORD, assessment.id(), fields(stored.content()), fields(assessment.content()));
        }
        return assessment;
    }

    static Optional<Assessment> find(DSLContext sql, UUID id) {
        return sql.selectFrom(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.ID.eq(id))
                .fetchOptional(AssessmentTableRepository::assessment);
    }

    /** What is in the way when a later version goes on from the assessment; told at the field. */
    static List<Problem> followed(DSLContext sql, UUID id, String field) {
        return sql.fetchExists(RISK_ASSESSMENT, RISK_ASSESSMENT.FOLLOWS_ID.eq(id))
                ? List.of(Problem.of(field, "rules.risk.followed"))
                : List.of();
    }

    static Assessment assessment(RiskAssessmentRecord row) {
        return new Assessment(
                row.getId(),
                row.getVersion(),
                row.getFollowsId(),
                row.getTemplateEdition(),
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
                                row.getBht()),
                        new Mapping(
                                Scope.valueOf(row.getScope()),
                                row.getSubject(),
                                row.getPeriodFrom(),
                                row.getPeriodTo(),
                                codes(MappingMethod.class, row.getMethods()),
                                codes(Arena.class, row.getArenas())),
                        new MatrixEdition(row.getMatrix(), row.getMatrixVersion())),
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
                .setBht(content.participants().bht())
                .setScope(content.mapping().scope().name())
                .setSubject(content.mapping().subject())
                .setPeriodFrom(content.mapping().from())
                .setPeriodTo(content.mapping().to())
                .setMethods(text(content.mapping().methods()))
                .setArenas(text(content.mapping().arenas()))
                .setMatrix(Objects.requireNonNull(content.matrix()).matrix())
                .setMatrixVersion(content.matrix().version())
                .setTemplateEdition(assessment.edition())
                .setFollowsId(assessment.follows());
    }

    static Map<String, @Nullable Object> fields(AssessmentContent content) {
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
        fields.put("scope", content.mapping().scope().name());
        fields.put("subject", content.mapping().subject());
        fields.put("periodFrom", content.mapping().from());
        fields.put("periodTo", content.mapping().to());
        fields.put("methods", text(content.mapping().methods()));
        fields.put("arenas", text(content.mapping().arenas()));
        fields.put("matrix", Objects.requireNonNull(content.matrix()).matrix());
        fields.put("matrixVersion", content.matrix().version());
        return fields;
    }

    private static String text(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String text) {
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }
}
