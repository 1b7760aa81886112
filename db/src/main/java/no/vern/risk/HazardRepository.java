package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_INCIDENT;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import no.vern.exchange.ImportOriginRepository;
import no.vern.measure.HazardMeasureRepository;
import no.vern.schema.register.tables.records.HazardRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The hazards that are stored. */
public final class HazardRepository {
    static final String RECORD = "hazard";

    private final Vault vault;

    public HazardRepository(Vault vault) {
        this.vault = vault;
    }

    /** Of one assessment, in the order that they were made. */
    public List<Hazard> of(UUID assessment) {
        return vault.read(sql -> of(sql, assessment));
    }

    /** The one of that id, if there is one. */
    public Optional<Hazard> find(UUID id) {
        return vault.read(sql -> find(sql, id));
    }

    static List<Hazard> of(DSLContext sql, UUID assessment) {
        return sql.selectFrom(HAZARD)
                .where(HAZARD.ASSESSMENT_ID.eq(assessment))
                .orderBy(HAZARD.ID)
                .fetch(HazardRepository::hazard);
    }

    /**
     * Adds a hazard to the assessment. Not once a later version goes on from it: the hazard would not be in that one.
     *
     * @return never a conflict
     * @throws NoSuchElementException when there is no such assessment
     */
    public SaveResult<Hazard> add(UUID assessment, HazardContent given) {
        return vault.write(write -> add(write, assessment, given));
    }

    /** The same, in the transaction of what led to it. */
    public static SaveResult<Hazard> add(Write write, UUID assessment, HazardContent given) {
        var content = given.cleaned();
        if (!write.sql().fetchExists(RISK_ASSESSMENT, RISK_ASSESSMENT.ID.eq(assessment))) {
            throw new NoSuchElementException("No assessment " + assessment);
        }
        var problems = RiskRules.problems(content);
        problems.addAll(AssessmentTableRepository.followed(write.sql(), assessment, "title"));
        if (!problems.isEmpty()) {
            return new Invalid<>(problems);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        return new Saved<>(insert(write, new Hazard(id, 1, assessment, null, content, write.at(), write.at())));
    }

    /** A hazard that is there from now on, in the transaction of what made it. */
    static Hazard insert(Write write, Hazard hazard) {
        write.sql().insertInto(HAZARD).set(row(hazard)).execute();
        write.created(RECORD, hazard.id(), fields(hazard));
        return hazard;
    }

    /**
     * @param version the version that the change started from
     * @throws NoSuchElementException when there is no such hazard
     */
    public SaveResult<Hazard> update(UUID id, int version, HazardContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = RiskRules.problems(content);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            return new Saved<>(changed(write, stored, content));
        });
    }

    /**
     * Removes one that was a mistake, with its scores; the audit trail keeps them. Not while a measure or an incident
     * points to it, a finding of a round became it, or a later version of the assessment goes on from it.
     *
     * @return what was removed
     * @throws NoSuchElementException when it is not there any more
     */
    public SaveResult<Hazard> remove(UUID id, int version) {
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var measures = HazardMeasureRepository.against(write.sql(), id).size();
            var incidents = write.sql().fetchCount(HAZARD_INCIDENT, HAZARD_INCIDENT.HAZARD_ID.eq(id));
            if (measures + incidents > 0) {
                return new Invalid<>(List.of(Problem.of("hazard", "rules.risk.linked", measures, incidents)));
            }
            if (write.sql().fetchExists(HAZARD, HAZARD.CARRIED_FROM.eq(id))) {
                return new Invalid<>(List.of(Problem.of("hazard", "rules.risk.carried")));
            }
            if (RoundHazardRepository.linked(write.sql(), id)) {
                return new Invalid<>(List.of(Problem.of("hazard", "rules.risk.fromRound")));
            }
            HazardScoreRepository.removeAll(write, id);
            ImportOriginRepository.forget(write, write.sql().select(HAZARD.ID).from(HAZARD).where(HAZARD.ID.eq(id)));
            write.sql().deleteFrom(HAZARD).where(HAZARD.ID.eq(id)).execute();
            write.removed(RECORD, id, fields(stored));
            return new Saved<>(stored);
        });
    }

    /** The next version of a hazard, in the transaction of what made it. */
    static Hazard changed(Write write, Hazard stored, HazardContent content) {
        var hazard = new Hazard(
                stored.id(),
                stored.version() + 1,
                stored.assessment(),
                stored.carriedFrom(),
                content,
                stored.createdAt(),
                write.at());
        write.sql().update(HAZARD).set(row(hazard)).where(HAZARD.ID.eq(hazard.id())).execute();
        if (!stored.content().equals(content)) {
            write.changed(RECORD, hazard.id(), fields(stored), fields(hazard));
        }
        return hazard;
    }

    static Optional<Hazard> find(DSLContext sql, UUID id) {
        return sql.selectFrom(HAZARD).where(HAZARD.ID.eq(id)).fetchOptional(HazardRepository::hazard);
    }

    static Hazard hazard(HazardRecord row) {
        return new Hazard(
                row.getId(),
                row.getVersion(),
                row.getAssessmentId(),
                row.getCarriedFrom(),
                new HazardContent(
                        row.getTitle(),
                        row.getPlace(),
                        row.getMoment(),
                        row.getSituation(),
                        row.getExposed(),
                        row.getExisting(),
                        row.getNeeded(),
                        row.getOrigin() == null ? null : Origin.valueOf(row.getOrigin())),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    static HazardRecord row(Hazard hazard) {
        return new HazardRecord()
                .setId(hazard.id())
                .setVersion(hazard.version())
                .setCreatedAt(hazard.createdAt())
                .setUpdatedAt(hazard.updatedAt())
                .setAssessmentId(hazard.assessment())
                .setTitle(hazard.content().title())
                .setPlace(hazard.content().place())
                .setMoment(hazard.content().moment())
                .setSituation(hazard.content().situation())
                .setExposed(hazard.content().exposed())
                .setExisting(hazard.content().existing())
                .setNeeded(hazard.content().needed())
                .setOrigin(hazard.content().origin() == null ? null : hazard.content().origin().name())
                .setCarriedFrom(hazard.carriedFrom());
    }

    static Map<String, @Nullable Object> fields(Hazard hazard) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("assessment", hazard.assessment());
        fields.put("follows", hazard.carriedFrom());
        fields.put("title", hazard.content().title());
        fields.put("place", hazard.content().place());
        fields.put("moment", hazard.content().moment());
        fields.put("situation", hazard.content().situation());
        fields.put("exposed", hazard.content().exposed());
        fields.put("existing", hazard.content().existing());
        fields.put("needed", hazard.content().needed());
        fields.put("origin", hazard.content().origin() == null ? null : hazard.content().origin().name());
        return fields;
    }
}
