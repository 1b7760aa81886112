package no.vern.measure;

import static no.vern.schema.register.Tables.HAZARD_MEASURE;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.MEASURE_EARLIER;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.HazardMeasureRecord;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which measures are taken against which hazard. */
public final class HazardMeasureRepository {
    private static final String RECORD = "hazard";

    private final Vault vault;

    public HazardMeasureRepository(Vault vault) {
        this.vault = vault;
    }

    /** The measures against the hazard, oldest first. */
    public List<UUID> of(UUID hazard) {
        return vault.read(sql -> against(sql, hazard));
    }

    /** The same, in the transaction of somebody who asks before the hazard goes. */
    public static List<UUID> against(DSLContext sql, UUID hazard) {
        return sql.select(HAZARD_MEASURE.MEASURE_ID)
                .from(HAZARD_MEASURE)
                .where(HAZARD_MEASURE.HAZARD_ID.eq(hazard))
                .orderBy(HAZARD_MEASURE.MEASURE_ID)
                .fetch(HAZARD_MEASURE.MEASURE_ID);
    }

    /**
     * How far the measures against each of the hazards have come; one without any is left out. What was dropped, and what
     * did not work once another against the same hazard builds on it, is no longer counted upon.
     */
    public Map<UUID, MeasureStanding> standing(Collection<UUID> hazards) {
        var done = DSL.count(MEASURE.DONE_ON);
        var working = DSL.count(DSL.when(MEASURE.STATUS.eq(MeasureStatus.WORKS.name()), 1));
        var next = HAZARD_MEASURE.as("next");
        var followed = DSL.exists(DSL.selectOne()
                .from(MEASURE_EARLIER)
                .join(next)
                .on(next.MEASURE_ID.eq(MEASURE_EARLIER.MEASURE_ID))
                .where(MEASURE_EARLIER.EARLIER_ID.eq(MEASURE.ID))
                .and(next.HAZARD_ID.eq(HAZARD_MEASURE.HAZARD_ID)));
        return vault.read(sql -> sql.select(HAZARD_MEASURE.HAZARD_ID, DSL.count(), done, working)
                .from(HAZARD_MEASURE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(HAZARD_MEASURE.MEASURE_ID))
                .where(HAZARD_MEASURE.HAZARD_ID.in(hazards))
                .and(MEASURE.STATUS.ne(MeasureStatus.DROPPED.name()))
                .andNot(MEASURE.STATUS.eq(MeasureStatus.NOT_WORKING.name()).and(followed))
                .groupBy(HAZARD_MEASURE.HAZARD_ID)
                .fetchMap(
                        HAZARD_MEASURE.HAZARD_ID,
                        row -> new MeasureStanding(row.value2(), row.value3(), row.value4())));
    }

    /** Whether the measure is taken against a hazard. */
    static boolean linked(DSLContext sql, UUID measure) {
        return sql.fetchExists(HAZARD_MEASURE, HAZARD_MEASURE.MEASURE_ID.eq(measure));
    }

    /** The measures against hazards are against those that go on from them, too; {@code carried} has each by the one before. */
    public static void carry(Write write, Map<UUID, UUID> carried) {
        var links = write.sql()
                .selectFrom(HAZARD_MEASURE)
                .where(HAZARD_MEASURE.HAZARD_ID.in(carried.keySet()))
                .fetch(link -> new HazardMeasureRecord()
                        .setHazardId(carried.get(link.getHazardId()))
                        .setMeasureId(link.getMeasureId()));
        write.sql().batchInsert(links).execute();
    }

    /** Links the two; nothing happens when they are. */
    public void link(UUID hazard, UUID measure) {
        vault.write(write -> {
            var added = write.sql()
                    .insertInto(HAZARD_MEASURE)
                    .set(HAZARD_MEASURE.HAZARD_ID, hazard)
                    .set(HAZARD_MEASURE.MEASURE_ID, measure)
                    .onConflictDoNothing()
                    .execute();
            if (added > 0) {
                write.changed(RECORD, hazard, Map.of(), Map.of("measure", measure));
            }
            return added;
        });
    }

    /** Takes the link away; nothing happens when there is none. */
    public void unlink(UUID hazard, UUID measure) {
        vault.write(write -> {
            var removed = write.sql()
                    .deleteFrom(HAZARD_MEASURE)
                    .where(HAZARD_MEASURE.HAZARD_ID.eq(hazard).and(HAZARD_MEASURE.MEASURE_ID.eq(measure)))
                    .execute();
            if (removed > 0) {
                write.changed(RECORD, hazard, Map.of("measure", measure), Map.of());
            }
            return removed;
        });
    }
}
