package no.vern.measure;

import static no.vern.schema.register.Tables.MEASURE;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.schema.register.tables.records.MeasureRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The measures that are stored. A measure outlives its case: it can be told of after the case was closed (9.2), but no
 * new one is made and none is removed then. A referred case has none.
 */
public final class MeasureRepository {
    private static final String RECORD = "measure";

    private final Vault vault;
    private final IncidentRepository incidents;
    private final MeasureRules rules;

    /** @param incidents the one for this vault */
    public MeasureRepository(Vault vault, IncidentRepository incidents, MeasureRules rules) {
        this.vault = vault;
        this.incidents = incidents;
        this.rules = rules;
    }

    /** Of one case, in the order that they were made. */
    public List<Measure> of(UUID incident) {
        return vault.read(sql -> sql.selectFrom(MEASURE)
                .where(MEASURE.INCIDENT_ID.eq(incident))
                .orderBy(MEASURE.ID)
                .fetch(MeasureRepository::measure));
    }

    /**
     * Adds a measure to the case.
     *
     * @return never a conflict
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Measure> add(UUID incident, MeasureContent given) {
        var content = given.cleaned();
        var id = UuidCreator.getTimeOrderedEpoch();
        var result = incidents.follow(incident, (write, found) -> {
            var problems = rules.problems(content);
            problems.addAll(found.status().locked());
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            store(write, null, new Measure(id, 1, incident, content, write.at(), write.at()));
            return new Saved<>(found.status());
        });
        return switch (result) {
            case Saved<Incident> _ -> new Saved<>(vault.read(sql -> find(sql, id)).orElseThrow());
            case Conflict<Incident> _ -> throw new IllegalStateException("A new measure " + id);
            case Invalid<Incident>(var problems) -> new Invalid<>(problems);
        };
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such measure
     */
    public SaveResult<Measure> update(UUID id, int version, MeasureContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = rules.problems(content);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var measure = new Measure(
                    id, version + 1, stored.incident(), content, stored.createdAt(), write.at());
            store(write, stored, measure);
            return new Saved<>(measure);
        });
    }

    /**
     * Removes one that was a mistake; the audit trail keeps it. Not while it is taken against a hazard. A conflict when
     * somebody has changed it meanwhile.
     */
    public SaveResult<Incident> remove(Measure measure) {
        return incidents.follow(measure.incident(), (write, found) -> {
            var problems = new ArrayList<>(found.status().locked());
            if (HazardMeasureRepository.linked(write.sql(), measure.id())) {
                problems.add(Problem.of("hazard", "rules.measure.hazard"));
            }
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var removed = write.sql()
                    .deleteFrom(MEASURE)
                    .where(MEASURE.ID.eq(measure.id()).and(MEASURE.VERSION.eq(measure.version())))
                    .execute();
            if (removed == 0) {
                return new Conflict<>(found.status());
            }
            write.removed(RECORD, measure.id(), fields(measure));
            return new Saved<>(found.status());
        });
    }

    private static void store(Write write, @Nullable Measure stored, Measure measure) {
        if (stored == null) {
            write.sql().insertInto(MEASURE).set(row(measure)).execute();
            write.created(RECORD, measure.id(), fields(measure));
        } else {
            write.sql().update(MEASURE).set(row(measure)).where(MEASURE.ID.eq(measure.id())).execute();
            write.changed(RECORD, measure.id(), fields(stored), fields(measure));
        }
    }

    private static Optional<Measure> find(DSLContext sql, UUID id) {
        return sql.selectFrom(MEASURE).where(MEASURE.ID.eq(id)).fetchOptional(MeasureRepository::measure);
    }

    private static Measure measure(MeasureRecord row) {
        return new Measure(
                row.getId(),
                row.getVersion(),
                row.getIncidentId(),
                new MeasureContent(
                        row.getTitle(), row.getResponsible(), row.getDueOn(), row.getDoneOn(), row.getEffect()),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static MeasureRecord row(Measure measure) {
        return new MeasureRecord()
                .setId(measure.id())
                .setVersion(measure.version())
                .setCreatedAt(measure.createdAt())
                .setUpdatedAt(measure.updatedAt())
                .setIncidentId(measure.incident())
                .setTitle(measure.content().title())
                .setResponsible(measure.content().responsible())
                .setDueOn(measure.content().dueOn())
                .setDoneOn(measure.content().doneOn())
                .setEffect(measure.content().effect());
    }

    private static Map<String, @Nullable Object> fields(Measure measure) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("incident", measure.incident());
        fields.put("title", measure.content().title());
        fields.put("responsible", measure.content().responsible());
        fields.put("dueOn", measure.content().dueOn());
        fields.put("doneOn", measure.content().doneOn());
        fields.put("effect", measure.content().effect());
        return fields;
    }
}
