package no.vern.measure;

import static no.vern.schema.register.Tables.CONCERN;
import static no.vern.schema.register.Tables.MEASURE;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.ConcernRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What has been raised, and what was answered. Nothing that was raised is removed. */
public final class ConcernRepository {
    private static final String RECORD = "concern";

    private final Vault vault;

    public ConcernRepository(Vault vault) {
        this.vault = vault;
    }

    /** What still waits for an answer, what should be answered first at the top. */
    public List<Concern> unanswered() {
        return where(CONCERN.DECIDED_ON.isNull());
    }

    /** All of them, those that wait first. */
    public List<Concern> all() {
        return where(DSL.noCondition());
    }

    /** The one of that id, if there is one. */
    public Optional<Concern> find(UUID id) {
        return vault.read(sql -> find(sql, id));
    }

    /** Those about one measure. */
    public List<Concern> of(UUID measure) {
        return where(CONCERN.MEASURE_ID.eq(measure));
    }

    private List<Concern> where(Condition condition) {
        return vault.read(sql -> sql.selectFrom(CONCERN)
                .where(condition)
                .orderBy(CONCERN.DECIDED_ON.desc().nullsFirst(), CONCERN.ANSWER_BY, CONCERN.ID)
                .fetch(ConcernRepository::concern));
    }

    /** @return never a conflict */
    public SaveResult<Concern> add(ConcernContent given) {
        var content = given.cleaned();
        return vault.write(write -> save(
                write,
                null,
                new Concern(UuidCreator.getTimeOrderedEpoch(), 1, content, write.at(), write.at())));
    }

    /**
     * Changes or answers it.
     *
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such concern
     */
    public SaveResult<Concern> update(UUID id, int version, ConcernContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            return stored.version() == version
                    ? save(write, stored, new Concern(id, version + 1, content, stored.createdAt(), write.at()))
                    : new Conflict<>(stored);
        });
    }

    private static SaveResult<Concern> save(Write write, @Nullable Concern stored, Concern concern) {
        var problems = ConcernRules.problems(
                concern.content(),
                UnitRepository.tree(write.sql()),
                Norway.day(write.at()));
        var measure = concern.content().measure();
        if (measure != null && !write.sql().fetchExists(MEASURE, MEASURE.ID.eq(measure))) {
            problems.add(Problem.of("measure", "rules.concern.measure"));
        }
        if (!problems.isEmpty()) {
            return new Invalid<>(problems);
        }
        if (stored == null) {
            write.sql().insertInto(CONCERN).set(row(concern)).execute();
            write.created(RECORD, concern.id(), fields(concern.content()));
        } else {
            write.sql().update(CONCERN).set(row(concern)).where(CONCERN.ID.eq(concern.id())).execute();
            write.changed(RECORD, concern.id(), fields(stored.content()), fields(concern.content()));
        }
        return new Saved<>(concern);
    }

    private static Optional<Concern> find(DSLContext sql, UUID id) {
        return sql.selectFrom(CONCERN).where(CONCERN.ID.eq(id)).fetchOptional(ConcernRepository::concern);
    }

    private static Concern concern(ConcernRecord row) {
        return new Concern(
                row.getId(),
                row.getVersion(),
                new ConcernContent(
                        row.getUnitId(),
                        row.getMeasureId(),
                        row.getRaisedOn(),
                        row.getMatter(),
                        row.getAddressee(),
                        row.getAnswerBy(),
                        row.getDecidedOn(),
                        row.getDecision(),
                        row.getReason(),
                        row.getTold()),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static ConcernRecord row(Concern concern) {
        var content = concern.content();
        return new ConcernRecord()
                .setId(concern.id())
                .setVersion(concern.version())
                .setCreatedAt(concern.createdAt())
                .setUpdatedAt(concern.updatedAt())
                .setUnitId(content.unitId())
                .setMeasureId(content.measure())
                .setRaisedOn(content.raisedOn())
                .setMatter(content.matter())
                .setAddressee(content.addressee())
                .setAnswerBy(content.answerBy())
                .setDecidedOn(content.decidedOn())
                .setDecision(content.decision())
                .setReason(content.reason())
                .setTold(content.told());
    }

    private static Map<String, @Nullable Object> fields(ConcernContent content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("unit", content.unitId());
        fields.put("measure", content.measure());
        fields.put("raisedOn", content.raisedOn());
        fields.put("matter", content.matter());
        fields.put("addressee", content.addressee());
        fields.put("answerBy", content.answerBy());
        fields.put("decidedOn", content.decidedOn());
        fields.put("decision", content.decision());
        fields.put("reason", content.reason());
        fields.put("told", content.told());
        return fields;
    }
}
