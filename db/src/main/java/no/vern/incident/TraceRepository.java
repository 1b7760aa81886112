package no.vern.incident;

import static no.vern.schema.register.Tables.ATTACHMENT;
import static no.vern.schema.register.Tables.BHT_REPORT;
import static no.vern.schema.register.Tables.CASE_FACTS;
import static no.vern.schema.register.Tables.CASE_TURN;
import static no.vern.schema.register.Tables.CONCERN;
import static no.vern.schema.register.Tables.DRAFT;
import static no.vern.schema.register.Tables.HAZARD_INCIDENT;
import static no.vern.schema.register.Tables.HAZARD_MEASURE;
import static no.vern.schema.register.Tables.INJURY_FACTS;
import static no.vern.schema.register.Tables.INVESTIGATION;
import static no.vern.schema.register.Tables.INVESTIGATION_BARRIER;
import static no.vern.schema.register.Tables.INVESTIGATION_CAUSE;
import static no.vern.schema.register.Tables.INVESTIGATION_EVENT;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.MEASURE_EARLIER;
import static no.vern.schema.register.Tables.STEP_MARK;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.vern.exchange.ImportOriginRepository;
import no.vern.workspace.SealedFiles;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what was gathered about a case that is referred, so that only its trace is left ({@code violence-and-strain}
 * 2A.0 S02). The rows are other areas'; they are removed here all the same, since a case must not be able to be referred
 * without it, by whatever way.
 */
final class TraceRepository {
    /**
     * Whatever belongs to a case, what hangs on another row first; also what anybody has typed about it and not saved. A
     * small strain that became one names nobody and stays.
     */
    private static final List<TableField<?, UUID>> GATHERED = List.of(
            STEP_MARK.INCIDENT_ID,
            CASE_FACTS.INCIDENT_ID,
            CASE_TURN.INCIDENT_ID,
            BHT_REPORT.INCIDENT_ID,
            INJURY_FACTS.INCIDENT_ID,
            HAZARD_INCIDENT.INCIDENT_ID,
            DRAFT.RECORD_ID,
            MEASURE.INCIDENT_ID,
            INVESTIGATION_EVENT.INCIDENT_ID,
            INVESTIGATION_CAUSE.INCIDENT_ID,
            INVESTIGATION_BARRIER.INCIDENT_ID,
            INVESTIGATION.INCIDENT_ID,
            ATTACHMENT.INCIDENT_ID);

    private final Write write;
    private final SealedFiles files;

    /** @param files the ones of the vault that is written to */
    TraceRepository(Write write, SealedFiles files) {
        this.write = write;
        this.files = files;
    }

    /**
     * Removes it, and the keys of what was attached, and leaves in the trail what the case became and how much was removed;
     * of the texts, nothing. What the trail was told while the case was worked on stays there: it cannot be changed.
     *
     * @return the files to {@link SealedFiles#discard} once this is on disk
     */
    List<UUID> leave(Incident before, Incident trace) {
        var attached = write.sql()
                .select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.INCIDENT_ID.eq(before.id()))
                .fetch(ATTACHMENT.ID);
        unlink(before.id());
        var removed = removed(before.id());
        attached.forEach(id -> files.forget(write, id));
        var fields = new LinkedHashMap<>(IncidentTrail.fields(trace));
        if (!removed.isEmpty()) {
            fields.put("removed", String.join(", ", removed));
        }
        write.changed(IncidentTrail.RECORD, trace.id(), withoutTexts(before), fields);
        return attached;
    }

    /**
     * A measure that is taken against a hazard goes all the same: what it says, it says of this case. That it was there
     * is told in the trail of the hazard.
     */
    private void unlink(UUID incident) {
        var measures = measures(incident);
        write.sql()
                .select(HAZARD_MEASURE.HAZARD_ID, HAZARD_MEASURE.MEASURE_ID)
                .from(HAZARD_MEASURE)
                .where(HAZARD_MEASURE.MEASURE_ID.in(measures))
                .fetch()
                .forEach(link -> write.changed("hazard", link.value1(), Map.of("measure", link.value2()), Map.of()));
        write.sql()
                .select(HAZARD_INCIDENT.HAZARD_ID)
                .from(HAZARD_INCIDENT)
                .where(HAZARD_INCIDENT.INCIDENT_ID.eq(incident))
                .fetch()
                .forEach(link -> write.changed("hazard", link.value1(), Map.of("incident", incident), Map.of()));
        ImportOriginRepository.forget(write, measures);
        write.sql().deleteFrom(HAZARD_MEASURE).where(HAZARD_MEASURE.MEASURE_ID.in(measures)).execute();
        write.sql()
                .deleteFrom(MEASURE_EARLIER)
                .where(MEASURE_EARLIER.MEASURE_ID.in(measures).or(MEASURE_EARLIER.EARLIER_ID.in(measures)))
                .execute();
        write.sql()
                .update(CONCERN)
                .setNull(CONCERN.MEASURE_ID)
                .where(CONCERN.MEASURE_ID.in(measures))
                .execute();
    }

    /** How many rows of which table. */
    private List<String> removed(UUID incident) {
        var removed = new ArrayList<String>();
        for (var owner : GATHERED) {
            var table = Objects.requireNonNull(owner.getTable());
            var rows = write.sql().deleteFrom(table).where(of(owner, incident)).execute();
            if (rows > 0) {
                removed.add(table.getName().toLowerCase(Locale.ROOT) + " " + rows);
            }
        }
        return removed;
    }

    /** What is typed of a measure is kept under the measure. */
    private static Condition of(TableField<?, UUID> owner, UUID incident) {
        var its = owner.eq(incident);
        return owner == DRAFT.RECORD_ID ? its.or(owner.in(measures(incident))) : its;
    }

    private static Select<Record1<UUID>> measures(UUID incident) {
        return DSL.select(MEASURE.ID).from(MEASURE).where(MEASURE.INCIDENT_ID.eq(incident));
    }

    private static Map<String, @Nullable Object> withoutTexts(Incident before) {
        return IncidentTrail.fields(new Incident(
                before.id(),
                before.version(),
                before.number(),
                before.status(),
                before.content().trace(),
                before.followed(),
                before.followedFrom(),
                before.sourceId(),
                before.createdAt(),
                before.updatedAt()));
    }
}
