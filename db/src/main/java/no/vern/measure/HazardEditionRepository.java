package no.vern.measure;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.workspace.Problem;
import org.jooq.DSLContext;

/** The same hazard in the versions of its assessment: what is done against it is told of in the latest. */
public final class HazardEditionRepository {
    private HazardEditionRepository() {}

    /** The hazard and those that it goes on from, itself first. */
    public static List<UUID> of(DSLContext sql, UUID hazard) {
        var before = sql.select(HAZARD.ID, HAZARD.CARRIED_FROM)
                .from(HAZARD)
                .where(HAZARD.CARRIED_FROM.isNotNull())
                .fetchMap(HAZARD.ID, HAZARD.CARRIED_FROM);
        return Stream.iterate(hazard, Objects::nonNull, before::get).toList();
    }

    /**
     * What is in the way when a later version goes on from the assessment of one of the hazards.
     *
     * @param field where it is told
     */
    static List<Problem> followed(DSLContext sql, List<UUID> hazards, String field) {
        var problems = new ArrayList<Problem>();
        var later = HAZARD.join(RISK_ASSESSMENT).on(RISK_ASSESSMENT.FOLLOWS_ID.eq(HAZARD.ASSESSMENT_ID));
        if (sql.fetchExists(later, HAZARD.ID.in(hazards))) {
            problems.add(Problem.of(field, "rules.risk.followed"));
        }
        return problems;
    }
}
