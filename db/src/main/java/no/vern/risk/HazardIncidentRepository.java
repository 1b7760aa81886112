package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_INCIDENT;
import static no.vern.schema.register.Tables.HAZARD_SCORE;
import static no.vern.schema.register.Tables.INCIDENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.incident.CaseNumber;
import no.vern.measure.HazardEditionRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** Which incidents show that a hazard is one. */
public final class HazardIncidentRepository {
    private static final String RECORD = "hazard";

    private final Vault vault;

    public HazardIncidentRepository(Vault vault) {
        this.vault = vault;
    }

    /** The incidents that point to the hazard, oldest first. */
    public List<UUID> of(UUID hazard) {
        return vault.read(sql -> sql.select(HAZARD_INCIDENT.INCIDENT_ID)
                .from(HAZARD_INCIDENT)
                .where(HAZARD_INCIDENT.HAZARD_ID.eq(hazard))
                .orderBy(HAZARD_INCIDENT.INCIDENT_ID)
                .fetch(HAZARD_INCIDENT.INCIDENT_ID));
    }

    /** An incident that points to a hazard, by what people call it. */
    public record Tied(UUID incident, CaseNumber number) {}

    /** The same of several hazards, by hazard; one without any is left out. */
    public Map<UUID, List<Tied>> of(Collection<UUID> hazards) {
        return vault.read(sql -> sql.select(
                        HAZARD_INCIDENT.HAZARD_ID, INCIDENT.ID, INCIDENT.CASE_YEAR, INCIDENT.CASE_NUMBER)
                .from(HAZARD_INCIDENT)
                .join(INCIDENT)
                .on(INCIDENT.ID.eq(HAZARD_INCIDENT.INCIDENT_ID))
                .where(HAZARD_INCIDENT.HAZARD_ID.in(hazards))
                .orderBy(HAZARD_INCIDENT.INCIDENT_ID)
                .fetchGroups(HAZARD_INCIDENT.HAZARD_ID, row -> new Tied(
                        row.get(INCIDENT.ID),
                        new CaseNumber(row.get(INCIDENT.CASE_YEAR), row.get(INCIDENT.CASE_NUMBER)))));
    }

    /** The hazards that the incident points to, with the assessment of each; oldest first. */
    public List<Hazard> hazards(UUID incident) {
        return vault.read(sql -> sql.select(HAZARD.fields())
                .from(HAZARD)
                .join(HAZARD_INCIDENT)
                .on(HAZARD_INCIDENT.HAZARD_ID.eq(HAZARD.ID))
                .where(HAZARD_INCIDENT.INCIDENT_ID.eq(incident))
                .orderBy(HAZARD.ID)
                .fetchInto(HAZARD)
                .map(HazardRepository::hazard));
    }

    /**
     * Links the two; nothing happens when they are. Not once a later version of the assessment goes on from the hazard.
     *
     * @return the hazard; never a conflict
     * @throws java.util.NoSuchElementException when there is no such hazard
     */
    public SaveResult<Hazard> link(UUID hazard, UUID incident) {
        return vault.write(write -> {
            var stored = HazardRepository.find(write.sql(), hazard).orElseThrow();
            var problems = AssessmentTableRepository.followed(write.sql(), stored.assessment(), "hazard");
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var added = write.sql()
                    .insertInto(HAZARD_INCIDENT)
                    .set(HAZARD_INCIDENT.HAZARD_ID, hazard)
                    .set(HAZARD_INCIDENT.INCIDENT_ID, incident)
                    .set(HAZARD_INCIDENT.LINKED_AT, write.at())
                    .onConflictDoNothing()
                    .execute();
            if (added > 0) {
                tied(write, hazard, incident);
            }
            return new Saved<>(stored);
        });
    }

    /** Leaves in the trail that the hazard is tied to the incident from now on. */
    static void tied(Write write, UUID hazard, UUID incident) {
        write.changed(RECORD, hazard, Map.of(), Map.of("incident", incident));
    }

    /**
     * Takes a link away that was a mistake, from the hazards that this one goes on from, too; nothing happens when there is
     * none. Not once a later version of the assessment goes on from the hazard, nor once it was scored anew with the incident
     * in mind: the assessment would not tell any more what it rests on.
     *
     * @return the hazard; never a conflict
     * @throws java.util.NoSuchElementException when there is no such hazard
     */
    public SaveResult<Hazard> unlink(UUID hazard, UUID incident) {
        return vault.write(write -> {
            var stored = HazardRepository.find(write.sql(), hazard).orElseThrow();
            var problems = AssessmentTableRepository.followed(write.sql(), stored.assessment(), "hazard");
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var editions = HazardEditionRepository.of(write.sql(), hazard);
            if (scoredSince(write.sql(), editions, incident)) {
                return new Invalid<>(List.of(Problem.of("hazard", "rules.risk.scoredSince")));
            }
            write.sql()
                    .deleteFrom(HAZARD_INCIDENT)
                    .where(HAZARD_INCIDENT.HAZARD_ID.in(editions))
                    .and(HAZARD_INCIDENT.INCIDENT_ID.eq(incident))
                    .returning()
                    .fetch(HAZARD_INCIDENT.HAZARD_ID)
                    .forEach(from -> write.changed(RECORD, from, Map.of("incident", incident), Map.of()));
            return new Saved<>(stored);
        });
    }

    private static boolean scoredSince(DSLContext sql, Collection<UUID> editions, UUID incident) {
        return sql.fetchExists(sql.selectOne()
                .from(HAZARD_INCIDENT)
                .join(HAZARD_SCORE)
                .on(HAZARD_SCORE.HAZARD_ID.eq(HAZARD_INCIDENT.HAZARD_ID))
                .where(HAZARD_INCIDENT.HAZARD_ID.in(editions))
                .and(HAZARD_INCIDENT.INCIDENT_ID.eq(incident))
                .and(HAZARD_SCORE.CREATED_AT.gt(HAZARD_INCIDENT.LINKED_AT)));
    }
}
