package no.vern.risk;

import static no.vern.schema.register.Tables.ROUND_HAZARD;

import java.util.Map;
import java.util.UUID;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** Which hazards findings of rounds became. */
public final class RoundHazardRepository {
    private RoundHazardRepository() {}

    /** Of one round, by the code of the item. */
    public static Map<String, UUID> of(DSLContext sql, UUID round) {
        return sql.selectFrom(ROUND_HAZARD)
                .where(ROUND_HAZARD.ROUND_ID.eq(round))
                .fetchMap(ROUND_HAZARD.ITEM, ROUND_HAZARD.HAZARD_ID);
    }

    /** Ties the hazard to the finding, in the transaction of what made it. */
    public static void link(Write write, UUID round, String item, UUID hazard) {
        write.sql()
                .insertInto(ROUND_HAZARD)
                .set(ROUND_HAZARD.ROUND_ID, round)
                .set(ROUND_HAZARD.ITEM, item)
                .set(ROUND_HAZARD.HAZARD_ID, hazard)
                .execute();
        write.changed("safety_round", round, Map.of(), Map.of("hazard", hazard));
    }

    /** Whether the hazard came of a finding. */
    static boolean linked(DSLContext sql, UUID hazard) {
        return sql.fetchExists(ROUND_HAZARD, ROUND_HAZARD.HAZARD_ID.eq(hazard));
    }
}
