package no.vern.measure;

import static no.vern.schema.register.Tables.ROUND_MEASURE;

import java.util.Map;
import java.util.UUID;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** Which measures findings of rounds became. */
public final class RoundMeasureRepository {
    private RoundMeasureRepository() {}

    /** Of one round, by the code of the item. */
    public static Map<String, UUID> of(DSLContext sql, UUID round) {
        return sql.selectFrom(ROUND_MEASURE)
                .where(ROUND_MEASURE.ROUND_ID.eq(round))
                .fetchMap(ROUND_MEASURE.ITEM, ROUND_MEASURE.MEASURE_ID);
    }

    /** Ties the measure to the finding, in the transaction of what made it. */
    public static void link(Write write, UUID round, String item, UUID measure) {
        write.sql()
                .insertInto(ROUND_MEASURE)
                .set(ROUND_MEASURE.ROUND_ID, round)
                .set(ROUND_MEASURE.ITEM, item)
                .set(ROUND_MEASURE.MEASURE_ID, measure)
                .execute();
        write.changed("safety_round", round, Map.of(), Map.of("measure", measure));
    }

    /** Whether the measure came of a finding. */
    static boolean linked(DSLContext sql, UUID measure) {
        return sql.fetchExists(ROUND_MEASURE, ROUND_MEASURE.MEASURE_ID.eq(measure));
    }
}
