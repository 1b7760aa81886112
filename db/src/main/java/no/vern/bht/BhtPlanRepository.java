package no.vern.bht;

import static no.vern.schema.register.Tables.BHT_PLAN;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.BhtPlanRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The plans for BHT's assistance that are stored. */
public final class BhtPlanRepository {
    private static final String RECORD = "bht_plan";

    private final Vault vault;

    public BhtPlanRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them, those that end last first. */
    public List<BhtPlan> all() {
        return vault.read(BhtPlanRepository::all);
    }

    private static List<BhtPlan> all(DSLContext sql) {
        return sql.selectFrom(BHT_PLAN)
                .orderBy(BHT_PLAN.VALID_TO.desc(), BHT_PLAN.ID)
                .fetch(BhtPlanRepository::plan);
    }

    /** @return never a conflict */
    public SaveResult<BhtPlan> add(BhtPlanContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var plan = new BhtPlan(UuidCreator.getTimeOrderedEpoch(), 1, content, write.at(), write.at());
            var problems = problems(write, plan);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            write.sql().insertInto(BHT_PLAN).set(row(plan)).execute();
            write.created(RECORD, plan.id(), fields(content));
            return new Saved<>(plan);
        });
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such plan
     */
    public SaveResult<BhtPlan> update(UUID id, int version, BhtPlanContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = find(write.sql(), id);
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var plan = new BhtPlan(id, version + 1, content, stored.createdAt(), write.at());
            var problems = problems(write, plan);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            write.sql().update(BHT_PLAN).set(row(plan)).where(BHT_PLAN.ID.eq(id)).execute();
            write.changed(RECORD, id, fields(stored.content()), fields(content));
            return new Saved<>(plan);
        });
    }

    /**
     * Takes away a draft that came to nothing; the audit trail keeps it. What both parties agreed on stays.
     *
     * @return what was removed
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<BhtPlan> remove(UUID id, int version) {
        return vault.write(write -> {
            var stored = find(write.sql(), id);
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            if (stored.agreed()) {
                return new Invalid<>(List.of(Problem.of("status", "rules.bhtPlan.agreed")));
            }
            write.sql().deleteFrom(BHT_PLAN).where(BHT_PLAN.ID.eq(id)).execute();
            write.removed(RECORD, id, fields(stored.content()));
            return new Saved<>(stored);
        });
    }

    private static List<Problem> problems(Write write, BhtPlan plan) {
        return BhtPlanRules.problems(
                plan.id(),
                plan.content(),
                all(write.sql()),
                UnitRepository.tree(write.sql()),
                Norway.day(write.at()));
    }

    private static BhtPlan find(DSLContext sql, UUID id) {
        return sql.selectFrom(BHT_PLAN)
                .where(BHT_PLAN.ID.eq(id))
                .fetchOptional(BhtPlanRepository::plan)
                .orElseThrow();
    }

    private static BhtPlan plan(BhtPlanRecord row) {
        return new BhtPlan(
                row.getId(),
                row.getVersion(),
                new BhtPlanContent(
                        row.getUnitId(),
                        row.getValidFrom(),
                        row.getValidTo(),
                        BhtPlanStatus.valueOf(row.getStatus()),
                        row.getOwner(),
                        row.getDocument(),
                        row.getTreatedOn(),
                        row.getReviseOn()),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static BhtPlanRecord row(BhtPlan plan) {
        var content = plan.content();
        return new BhtPlanRecord()
                .setId(plan.id())
                .setVersion(plan.version())
                .setCreatedAt(plan.createdAt())
                .setUpdatedAt(plan.updatedAt())
                .setUnitId(content.unitId())
                .setValidFrom(content.from())
                .setValidTo(content.to())
                .setStatus(content.status().name())
                .setOwner(content.owner())
                .setDocument(content.document())
                .setTreatedOn(content.treatedOn())
                .setReviseOn(content.reviseOn());
    }

    private static Map<String, @Nullable Object> fields(BhtPlanContent content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("unit", content.unitId());
        fields.put("validFrom", content.from());
        fields.put("validTo", content.to());
        fields.put("planStatus", content.status().name());
        fields.put("owner", content.owner());
        fields.put("document", content.document());
        fields.put("treatedOn", content.treatedOn());
        fields.put("reviseOn", content.reviseOn());
        return fields;
    }
}
