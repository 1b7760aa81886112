package no.vern.measure;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.MEASURE_EARLIER;
import static no.vern.schema.register.Tables.UNIT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vern.incident.CaseNumber;
import no.vern.incident.IncidentType;
import no.vern.schema.register.tables.records.MeasureRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A measure as rows of the register's tables, there and back. */
final class MeasureTableRepository {
    private MeasureTableRepository() {}

    static Optional<MeasureRow> find(DSLContext sql, UUID id) {
        return rows(sql, List.of(id)).stream().findFirst();
    }

    static List<Measure> where(DSLContext sql, Condition condition) {
        var ids = sql.select(MEASURE.ID).from(MEASURE).where(condition).orderBy(MEASURE.NUMBER).fetch(MEASURE.ID);
        return rows(sql, ids).stream().map(MeasureRow::measure).toList();
    }

    /** The rows of these ids, in their order. */
    static List<MeasureRow> rows(DSLContext sql, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = DSL.unnest(ids.toArray(UUID[]::new)).as("wanted", "measure_id");
        var key = Objects.requireNonNull(wanted.field(0, UUID.class));
        var earlier = sql.select(MEASURE_EARLIER.fields())
                .from(wanted)
                .join(MEASURE_EARLIER)
                .on(MEASURE_EARLIER.MEASURE_ID.eq(key))
                .fetchGroups(MEASURE_EARLIER.MEASURE_ID, MEASURE_EARLIER.EARLIER_ID);
        Map<UUID, MeasureRow> byId = sql.select(MEASURE.fields())
                .select(UNIT.NAME, INCIDENT.CASE_YEAR, INCIDENT.CASE_NUMBER)
                .from(wanted)
                .join(MEASURE)
                .on(MEASURE.ID.eq(key))
                .join(UNIT)
                .on(UNIT.ID.eq(MEASURE.UNIT_ID))
                .leftJoin(INCIDENT)
                .on(INCIDENT.ID.eq(MEASURE.INCIDENT_ID))
                .fetchMap(row -> row.get(MEASURE.ID), row -> row(row, earlier));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    static int nextNumber(DSLContext sql) {
        var last = sql.select(DSL.max(MEASURE.NUMBER)).from(MEASURE).fetchSingle().value1();
        return last == null ? 1 : last + 1;
    }

    static void insert(DSLContext sql, Measure measure) {
        sql.insertInto(MEASURE).set(record(measure)).execute();
        link(sql, measure);
    }

    static void update(DSLContext sql, Measure measure) {
        sql.update(MEASURE).set(record(measure)).where(MEASURE.ID.eq(measure.id())).execute();
        sql.deleteFrom(MEASURE_EARLIER).where(MEASURE_EARLIER.MEASURE_ID.eq(measure.id())).execute();
        link(sql, measure);
    }

    private static void link(DSLContext sql, Measure measure) {
        if (!measure.content().earlier().isEmpty()) {
            var insert = sql.insertInto(MEASURE_EARLIER, MEASURE_EARLIER.MEASURE_ID, MEASURE_EARLIER.EARLIER_ID);
            for (var earlier : measure.content().earlier()) {
                insert = insert.values(measure.id(), earlier);
            }
            insert.execute();
        }
    }

    private static MeasureRow row(Record row, Map<UUID, List<UUID>> earlier) {
        var record = row.into(MEASURE);
        var caseYear = row.get(INCIDENT.CASE_YEAR);
        return new MeasureRow(
                measure(record, earlier.getOrDefault(record.getId(), List.of())),
                row.get(UNIT.NAME),
                caseYear == null ? "" : new CaseNumber(caseYear, row.get(INCIDENT.CASE_NUMBER)).toString());
    }

    private static Measure measure(MeasureRecord row, List<UUID> earlier) {
        return new Measure(
                row.getId(),
                row.getVersion(),
                row.getNumber(),
                row.getIncidentId(),
                MeasureStatus.valueOf(row.getStatus()),
                new MeasureContent(
                        row.getUnitId(),
                        row.getTitle(),
                        row.getChallenge(),
                        kind(row),
                        plan(row),
                        weighing(row),
                        new SuccessTest(row.getCriterion(), row.getEvaluateOn()),
                        earlier),
                outcome(row),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static MeasureKind kind(MeasureRecord row) {
        return new MeasureKind(
                code(MeasureSource.class, row.getSource()),
                code(RoutineArea.class, row.getArea()),
                code(Horizon.class, row.getHorizon()),
                code(MeasureType.class, row.getType()),
                code(MeasureLevel.class, row.getLevel()),
                code(ControlLevel.class, row.getControl()),
                code(Aim.class, row.getAim()),
                code(Purpose.class, row.getPurpose()),
                code(IncidentType.class, row.getAgainst()));
    }

    private static MeasurePlan plan(MeasureRecord row) {
        return new MeasurePlan(
                row.getResponsible(), row.getDoer(), row.getDueOn(), row.getInterim(), row.getCost(), row.getBlockedBy());
    }

    private static MeasureWeighing weighing(MeasureRecord row) {
        return new MeasureWeighing(
                row.getPractical(),
                row.getEconomic(),
                row.getFeasibility(),
                row.getConsultedPlanningOn(),
                row.getConsultedDoingOn(),
                row.getOthers(),
                row.getKnowledgeBased(),
                row.getNeedDriven(),
                row.getSystematic(),
                row.getGrounds());
    }

    private static MeasureOutcome outcome(MeasureRecord row) {
        var evaluation = row.getEvaluatedOn() == null
                ? null
                : new Evaluation(
                        row.getEvaluatedOn(), row.getEvaluatedBy(), row.getDesired(), row.getSufficient(), row.getMore());
        return new MeasureOutcome(row.getDoneOn(), row.getDoneBy(), evaluation, row.getEffect(), row.getReason());
    }

    static MeasureRecord record(Measure measure) {
        var content = measure.content();
        var record = new MeasureRecord()
                .setId(measure.id())
                .setVersion(measure.version())
                .setCreatedAt(measure.createdAt())
                .setUpdatedAt(measure.updatedAt())
                .setNumber(measure.number())
                .setIncidentId(measure.incident())
                .setStatus(measure.status().name())
                .setUnitId(content.unitId())
                .setTitle(content.title())
                .setChallenge(content.challenge())
                .setCriterion(content.test().criterion())
                .setEvaluateOn(content.test().evaluateOn());
        put(record, content.kind());
        put(record, content.plan());
        put(record, content.weighing());
        put(record, measure.outcome());
        return record;
    }

    private static void put(MeasureRecord record, MeasureKind kind) {
        record.setSource(name(kind.source()))
                .setArea(name(kind.area()))
                .setHorizon(name(kind.horizon()))
                .setType(name(kind.type()))
                .setLevel(name(kind.level()))
                .setControl(name(kind.control()))
                .setAim(name(kind.aim()))
                .setPurpose(name(kind.purpose()))
                .setAgainst(name(kind.against()));
    }

    private static void put(MeasureRecord record, MeasurePlan plan) {
        record.setResponsible(plan.responsible())
                .setDoer(plan.doer())
                .setDueOn(plan.dueOn())
                .setInterim(plan.interim())
                .setCost(plan.cost())
                .setBlockedBy(plan.blockedBy());
    }

    private static void put(MeasureRecord record, MeasureWeighing weighing) {
        record.setPractical(weighing.practical())
                .setEconomic(weighing.economic())
                .setFeasibility(weighing.feasibility())
                .setConsultedPlanningOn(weighing.consultedPlanning())
                .setConsultedDoingOn(weighing.consultedDoing())
                .setOthers(weighing.others())
                .setKnowledgeBased(weighing.knowledgeBased())
                .setNeedDriven(weighing.needDriven())
                .setSystematic(weighing.systematic())
                .setGrounds(weighing.grounds());
    }

    private static void put(MeasureRecord record, MeasureOutcome outcome) {
        var evaluation = outcome.evaluation();
        record.setDoneOn(outcome.doneOn())
                .setDoneBy(outcome.doneBy())
                .setEvaluatedOn(evaluation == null ? null : evaluation.on())
                .setEvaluatedBy(evaluation == null ? "" : evaluation.by())
                .setDesired(evaluation == null ? null : evaluation.desired())
                .setSufficient(evaluation == null ? null : evaluation.sufficient())
                .setMore(evaluation == null ? null : evaluation.more())
                .setEffect(outcome.effect())
                .setReason(outcome.reason());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
