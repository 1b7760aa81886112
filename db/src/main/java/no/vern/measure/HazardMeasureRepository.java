package no.vern.measure;

import static no.vern.schema.register.Tables.HAZARD_MEASURE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.workspace.Vault;
import org.jooq.DSLContext;

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

    /** Whether the measure is taken against a hazard. */
    static boolean linked(DSLContext sql, UUID measure) {
        return sql.fetchExists(HAZARD_MEASURE, HAZARD_MEASURE.MEASURE_ID.eq(measure));
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
