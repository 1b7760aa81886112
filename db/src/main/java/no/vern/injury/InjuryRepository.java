package no.vern.injury;

import static no.vern.schema.register.Tables.INJURY_FACTS;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.schema.register.tables.records.InjuryFactsRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of injuries beyond the reports. A closed case is only read, but for the consent: it can be given and
 * withdrawn at any time.
 */
public final class InjuryRepository {
    private static final String RECORD = "injury_facts";

    private final Vault vault;
    private final IncidentRepository incidents;
    private final InjuryRules rules;

    /** @param incidents those of this vault */
    public InjuryRepository(Vault vault, IncidentRepository incidents, InjuryRules rules) {
        this.vault = vault;
        this.incidents = incidents;
        this.rules = rules;
    }

    /** What is known of the person's injury; {@link StoredInjury#NONE} when nothing was told. */
    public StoredInjury find(UUID incident, UUID person) {
        return vault.read(sql -> {
            var row = row(sql, incident, person);
            return row == null ? StoredInjury.NONE : stored(row);
        });
    }

    /** What is known of the injured of one case, by the person's id. */
    public Map<UUID, InjuryFacts> of(UUID incident) {
        return vault.read(sql -> sql.selectFrom(INJURY_FACTS)
                .where(INJURY_FACTS.INCIDENT_ID.eq(incident))
                .fetchMap(INJURY_FACTS.PERSON_ID, row -> stored(row).facts()));
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
     * @return invalid when the case is referred, or is closed and something else than the consent would change; a conflict
     *     when somebody else has stored other facts meanwhile
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<StoredInjury> store(UUID incident, UUID person, int version, InjuryFacts given) {
        var facts = given.harmed(given.own().cleaned());
        var problems = rules.problems(facts);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(List.copyOf(problems));
        }
        var result = incidents.follow(incident, (write, found) -> {
            var before = row(write.sql(), incident, person);
            var known = before == null ? StoredInjury.NONE : stored(before);
            if (known.version() != version) {
                return new SaveResult.Conflict<>(found.status());
            }
            var locked = found.status().locked();
            if (!locked.isEmpty() && !(found.status() == IncidentStatus.CLOSED && onlyConsent(known.facts(), facts))) {
                return new SaveResult.Invalid<>(locked);
            }
            store(write, incident, person, before, new StoredInjury(version + 1, facts));
            return new SaveResult.Saved<>(found.status());
        });
        return switch (result) {
            case SaveResult.Saved<Incident> _ -> new SaveResult.Saved<>(new StoredInjury(version + 1, facts));
            case SaveResult.Conflict<Incident> _ -> new SaveResult.Conflict<>(find(incident, person));
            case SaveResult.Invalid<Incident>(var locked) -> new SaveResult.Invalid<>(locked);
        };
    }

    private static boolean onlyConsent(InjuryFacts known, InjuryFacts facts) {
        return known.consented(null).equals(facts.consented(null));
    }

    private static void store(
            Write write, UUID incident, UUID person, @Nullable InjuryFactsRecord before, StoredInjury next) {
        if (before == null) {
            insert(write, incident, person, next);
        } else {
            update(write, before.getId(), stored(before), next);
        }
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
                        row.getConsentOn(),
                        new Harm(
                                row.getInjuryType(),
                                row.getBodyPart(),
                                row.getAbsenceDays(),
                                row.getWorkDone(),
                                row.getTasks(),
                                row.getFactors(),
                                row.getIllOn())));
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
                .setConsentOn(facts.consentOn())
                .setInjuryType(facts.own().injuryType())
                .setBodyPart(facts.own().bodyPart())
                .setAbsenceDays(facts.own().absenceDays())
                .setWorkDone(facts.own().workDone())
                .setTasks(facts.own().tasks())
                .setFactors(facts.own().factors())
                .setIllOn(facts.own().illOn());
    }

    private static Map<String, @Nullable Object> fields(InjuryFacts facts) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("jobTitle", facts.jobTitle());
        fields.put("timeOfDay", facts.timeOfDay());
        fields.put("location", facts.location());
        fields.put("workplace", facts.workplace());
        fields.put("sameAddress", facts.sameAddress());
        fields.put("consentOn", facts.consentOn());
        fields.put("injuryType", facts.own().injuryType());
        fields.put("bodyPart", facts.own().bodyPart());
        fields.put("absenceDays", facts.own().absenceDays());
        fields.put("workDone", facts.own().workDone());
        fields.put("tasks", facts.own().tasks());
        fields.put("factors", facts.own().factors());
        fields.put("illOn", facts.own().illOn());
        return fields;
    }
}
