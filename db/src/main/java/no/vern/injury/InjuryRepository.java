package no.vern.injury;

import static no.vern.schema.register.Tables.INJURY_FACTS;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.InjuryFactsRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of injuries beyond the reports. It may also change after a case was closed: the notice can be sent for
 * a year, and a consent can be withdrawn at any time.
 */
public final class InjuryRepository {
    private static final String RECORD = "injury_facts";

    private final Vault vault;
    private final InjuryRules rules;

    public InjuryRepository(Vault vault, InjuryRules rules) {
        this.vault = vault;
        this.rules = rules;
    }

    /** What is known of the person's injury; {@link StoredInjury#NONE} when nothing was told. */
    public StoredInjury find(UUID incident, UUID person) {
        return vault.read(sql -> {
            var row = row(sql, incident, person);
            return row == null ? StoredInjury.NONE : stored(row);
        });
    }

    /** What is known of the injured of all cases, by the person's id: there are as many as there are injuries. */
    public Map<UUID, InjuryFacts> all() {
        return vault.read(sql -> sql.selectFrom(INJURY_FACTS)
                .fetchMap(INJURY_FACTS.PERSON_ID, row -> stored(row).facts()));
    }

    /**
     * Stores what is known of the person's injury.
     *
     * @param person the id that the affected person has in the case
     * @param version of the facts that the change started from; 0 when nothing was known
     * @return a conflict when somebody else has stored other facts meanwhile
     */
    public SaveResult<StoredInjury> store(UUID incident, UUID person, int version, InjuryFacts facts) {
        var problems = rules.problems(facts);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(List.copyOf(problems));
        }
        return vault.write(write -> {
            var before = row(write.sql(), incident, person);
            var known = before == null ? StoredInjury.NONE : stored(before);
            if (known.version() != version) {
                return new SaveResult.Conflict<>(known);
            }
            var next = new StoredInjury(version + 1, facts);
            if (before == null) {
                insert(write, incident, person, next);
            } else {
                update(write, before.getId(), known, next);
            }
            return new SaveResult.Saved<>(next);
        });
    }

    private static void insert(Write write, UUID incident, UUID person, StoredInjury next) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var row = row(next)
                .setId(id)
                .setIncidentId(incident)
                .setPersonId(person)
                .setCreatedAt(write.at())
                .setUpdatedAt(write.at());
        write.sql().insertInto(INJURY_FACTS).set(row).execute();
        var fields = fields(next.facts());
        fields.put("incident", incident);
        fields.put("person", person);
        write.created(RECORD, id, fields);
    }

    private static void update(Write write, UUID id, StoredInjury before, StoredInjury next) {
        var row = row(next).setUpdatedAt(write.at());
        write.sql().update(INJURY_FACTS).set(row).where(INJURY_FACTS.ID.eq(id)).execute();
        write.changed(RECORD, id, fields(before.facts()), fields(next.facts()));
    }

    private static @Nullable InjuryFactsRecord row(DSLContext sql, UUID incident, UUID person) {
        return sql.selectFrom(INJURY_FACTS)
                .where(INJURY_FACTS.INCIDENT_ID.eq(incident).and(INJURY_FACTS.PERSON_ID.eq(person)))
                .fetchOne();
    }

    private static StoredInjury stored(InjuryFactsRecord row) {
        return new StoredInjury(
                row.getVersion(),
                new InjuryFacts(
                        row.getJobTitle(),
                        row.getTimeOfDay(),
                        row.getLocation(),
                        row.getWorkplace(),
                        row.getSameAddress(),
                        row.getConsentOn()));
    }

    private static InjuryFactsRecord row(StoredInjury stored) {
        var facts = stored.facts();
        return new InjuryFactsRecord()
                .setVersion(stored.version())
                .setJobTitle(facts.jobTitle())
                .setTimeOfDay(facts.timeOfDay())
                .setLocation(facts.location())
                .setWorkplace(facts.workplace())
                .setSameAddress(facts.sameAddress())
                .setConsentOn(facts.consentOn());
    }

    private static Map<String, @Nullable Object> fields(InjuryFacts facts) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("jobTitle", facts.jobTitle());
        fields.put("timeOfDay", facts.timeOfDay());
        fields.put("location", facts.location());
        fields.put("workplace", facts.workplace());
        fields.put("sameAddress", facts.sameAddress());
        fields.put("consentOn", facts.consentOn());
        return fields;
    }
}
