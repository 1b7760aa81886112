package no.vern.risk;

import static no.vern.schema.register.Tables.HANDLING_PLAN;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.HandlingPlanRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The handling plans that are stored, one a unit. */
public final class HandlingPlanRepository {
    private static final String RECORD = "handling_plan";

    private final Vault vault;

    public HandlingPlanRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them. */
    public List<HandlingPlan> all() {
        return vault.read(sql -> sql.selectFrom(HANDLING_PLAN).fetch(HandlingPlanRepository::plan));
    }

    /** The unit's own, if it has one. */
    public Optional<HandlingPlan> of(UUID unit) {
        return vault.read(sql -> of(sql, unit));
    }

    /**
     * Stores the unit's plan.
     *
     * @param version the version that the change started from; 0 when the unit had none
     */
    public SaveResult<HandlingPlan> save(int version, HandlingPlanContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = of(write.sql(), content.unitId()).orElse(null);
            if (stored != null && stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = RiskRules.problems(
                    content,
                    UnitRepository.tree(write.sql()),
                    Norway.day(write.at()));
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            return new Saved<>(store(write, stored, content));
        });
    }

    private static HandlingPlan store(Write write, @Nullable HandlingPlan stored, HandlingPlanContent content) {
        if (stored == null) {
            var id = UuidCreator.getTimeOrderedEpoch();
            var plan = new HandlingPlan(id, 1, content, write.at(), write.at());
            write.sql().insertInto(HANDLING_PLAN).set(row(plan)).execute();
            write.created(RECORD, id, fields(content));
            return plan;
        }
        var plan = new HandlingPlan(
                stored.id(), stored.version() + 1, content, stored.createdAt(), write.at());
        write.sql()
                .update(HANDLING_PLAN)
                .set(row(plan))
                .where(HANDLING_PLAN.ID.eq(plan.id()))
                .execute();
        write.changed(RECORD, plan.id(), fields(stored.content()), fields(content));
        return plan;
    }

    private static Optional<HandlingPlan> of(DSLContext sql, UUID unit) {
        return sql.selectFrom(HANDLING_PLAN)
                .where(HANDLING_PLAN.UNIT_ID.eq(unit))
                .fetchOptional(HandlingPlanRepository::plan);
    }

    private static HandlingPlan plan(HandlingPlanRecord row) {
        return new HandlingPlan(
                row.getId(),
                row.getVersion(),
                new HandlingPlanContent(row.getUnitId(), row.getDocument(), row.getAdoptedOn(), row.getNextDrill()),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static HandlingPlanRecord row(HandlingPlan plan) {
        return new HandlingPlanRecord()
                .setId(plan.id())
                .setVersion(plan.version())
                .setCreatedAt(plan.createdAt())
                .setUpdatedAt(plan.updatedAt())
                .setUnitId(plan.content().unitId())
                .setDocument(plan.content().document())
                .setAdoptedOn(plan.content().adoptedOn())
                .setNextDrill(plan.content().nextDrill());
    }

    private static Map<String, @Nullable Object> fields(HandlingPlanContent content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("unit", content.unitId());
        fields.put("document", content.document());
        fields.put("adoptedOn", content.adoptedOn());
        fields.put("nextDrill", content.nextDrill());
        return fields;
    }
}
