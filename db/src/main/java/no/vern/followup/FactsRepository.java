package no.vern.followup;

import static no.vern.schema.register.Tables.CASE_FACTS;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.calendar.Norway;
import no.vern.schema.register.tables.records.CaseFactsRecord;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What is known of cases beyond their reports, as rows. */
final class FactsRepository {
    private static final String RECORD = "case_facts";

    private final Write write;

    FactsRepository(Write write) {
        this.write = write;
    }

    static StoredFacts find(DSLContext sql, UUID incident) {
        return sql.selectFrom(CASE_FACTS)
                .where(CASE_FACTS.INCIDENT_ID.eq(incident))
                .fetchOptional(FactsRepository::facts)
                .orElse(StoredFacts.NONE);
    }

    static Map<UUID, StoredFacts> of(DSLContext sql, Collection<UUID> incidents) {
        return sql.selectFrom(CASE_FACTS)
                .where(CASE_FACTS.INCIDENT_ID.in(incidents))
                .fetchMap(CASE_FACTS.INCIDENT_ID, FactsRepository::facts);
    }

    /** False when somebody else has stored other facts meanwhile. */
    boolean store(UUID incident, int version, CaseFacts facts) {
        var sql = write.sql();
        var stored = sql.selectFrom(CASE_FACTS).where(CASE_FACTS.INCIDENT_ID.eq(incident)).fetchOne();
        if (version != (stored == null ? 0 : stored.getVersion())) {
            return false;
        }
        var row = row(facts)
                .setIncidentId(incident)
                .setVersion(version + 1)
                .setCreatedAt(stored == null ? write.at() : stored.getCreatedAt())
                .setUpdatedAt(write.at());
        if (!Objects.equals(row.getSeriousCriteria(), stored == null ? null : stored.getSeriousCriteria())) {
            var told = facts.serious() != null;
            row.setSeriousBy(told ? write.user().name() : null).setSeriousAt(told ? write.at() : null);
        }
        if (stored == null) {
            sql.insertInto(CASE_FACTS).set(row).execute();
            write.created(RECORD, incident, fields(facts));
        } else {
            sql.update(CASE_FACTS).set(row).where(CASE_FACTS.INCIDENT_ID.eq(incident)).execute();
            write.changed(RECORD, incident, fields(facts(stored).facts()), fields(facts));
        }
        return true;
    }

    private static StoredFacts facts(CaseFactsRecord row) {
        return new StoredFacts(
                row.getVersion(),
                new CaseFacts(
                        row.getOtherTarget(),
                        row.getManagerAvailable(),
                        row.getChildAffected(),
                        row.getDamage(),
                        row.getFamilyDrawnIn(),
                        row.getOccupationalInjury(),
                        criteria(row.getSeriousCriteria()),
                        row.getLearntOn(),
                        row.getNobodyAffected()),
                judged(row));
    }

    private static @Nullable Judgement judged(CaseFactsRecord row) {
        var at = row.getSeriousAt();
        return at == null ? null : new Judgement(row.getSeriousBy(), Norway.moment(at));
    }

    private static CaseFactsRecord row(CaseFacts facts) {
        return new CaseFactsRecord()
                .setOtherTarget(facts.otherTarget())
                .setManagerAvailable(facts.managerAvailable())
                .setChildAffected(facts.childAffected())
                .setDamage(facts.damage())
                .setFamilyDrawnIn(facts.familyDrawnIn())
                .setOccupationalInjury(facts.occupationalInjury())
                .setSeriousCriteria(criteria(facts))
                .setLearntOn(facts.learntOn())
                .setNobodyAffected(facts.nobodyAffected());
    }

    private static @Nullable Set<SeriousCriterion> criteria(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        return Arrays.stream(stored.split(","))
                .filter(code -> !code.isEmpty())
                .map(SeriousCriterion::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable String criteria(CaseFacts facts) {
        return facts.serious() == null
                ? null
                : facts.criteria().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Map<String, @Nullable Object> fields(CaseFacts facts) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("otherTarget", facts.otherTarget());
        fields.put("managerAvailable", facts.managerAvailable());
        fields.put("childAffected", facts.childAffected());
        fields.put("damage", facts.damage());
        fields.put("familyDrawnIn", facts.familyDrawnIn());
        fields.put("occupationalInjury", facts.occupationalInjury());
        fields.put("seriousCriteria", criteria(facts));
        fields.put("learntOn", facts.learntOn());
        fields.put("nobodyAffected", facts.nobodyAffected());
        return fields;
    }
}
