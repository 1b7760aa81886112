package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_MEASURE;
import static no.vern.schema.register.Tables.HAZARD_SCORE;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vern.measure.ControlLevel;
import no.vern.measure.MeasureStatus;
import no.vern.workspace.Vault;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Which measures stand alone against a hazard of the gravest class although they only rely on what people do
 * ({@code rules-and-rates} 5: a plan of only administrative measures on a red risk gets a remark).
 */
public final class WeakPlanRepository {
    private static final Set<String> GIVEN_UP = Set.of(MeasureStatus.DROPPED.name(), MeasureStatus.NOT_WORKING.name());

    private final Vault vault;

    public WeakPlanRepository(Vault vault) {
        this.vault = vault;
    }

    private record Against(UUID measure, boolean weak) {}

    /**
     * Whether the measure is one of those; one of which nobody has said what sort of control it is, is not held against
     * it.
     */
    public boolean has(UUID measure) {
        return vault.read(sql -> {
            var plans = plans(sql, measure);
            plans.values().removeIf(plan -> !plan.stream().allMatch(Against::weak)
                    || plan.stream().noneMatch(each -> each.measure().equals(measure)));
            return gravest(sql, plans.keySet());
        });
    }

    /**
     * All measures against each of its hazards; not of one that a later version goes on from, nor of an assessment that is
     * replaced.
     */
    private static Map<UUID, List<Against>> plans(DSLContext sql, UUID measure) {
        var later = HAZARD.as("later");
        var own = HAZARD_MEASURE.as("own");
        return sql.select(HAZARD_MEASURE.HAZARD_ID, MEASURE.ID, MEASURE.CONTROL)
                .from(own)
                .join(HAZARD_MEASURE)
                .on(HAZARD_MEASURE.HAZARD_ID.eq(own.HAZARD_ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(HAZARD_MEASURE.MEASURE_ID))
                .join(HAZARD)
                .on(HAZARD.ID.eq(HAZARD_MEASURE.HAZARD_ID))
                .where(own.MEASURE_ID.eq(measure))
                .and(MEASURE.STATUS.notIn(GIVEN_UP))
                .andNotExists(DSL.selectOne().from(later).where(later.CARRIED_FROM.eq(HAZARD.ID)))
                .andNotExists(DSL.selectOne()
                        .from(RISK_ASSESSMENT)
                        .where(RISK_ASSESSMENT.FOLLOWS_ID.eq(HAZARD.ASSESSMENT_ID))
                        .and(RISK_ASSESSMENT.FINISHED))
                .fetchGroups(HAZARD_MEASURE.HAZARD_ID, row -> new Against(
                        row.value2(),
                        row.value3() != null && ControlLevel.valueOf(row.value3()).weak()));
    }

    /** Whether one of the hazards is assessed to be of the gravest class now. */
    private static boolean gravest(DSLContext sql, Set<UUID> hazards) {
        if (hazards.isEmpty()) {
            return false;
        }
        var book = MatrixRepository.book(sql);
        var now = new HashMap<UUID, Boolean>();
        sql.selectFrom(HAZARD_SCORE)
                .where(HAZARD_SCORE.HAZARD_ID.in(hazards))
                .and(HAZARD_SCORE.STAGE.eq(ScoreStage.NOW.name()))
                .and(HAZARD_SCORE.OUTLOOK.eq(Outlook.ASSESSED.name()))
                .orderBy(HAZARD_SCORE.SCORED_ON, HAZARD_SCORE.ID)
                .fetch(row -> HazardScoreRepository.score(row, book))
                .forEach(score -> now.put(
                        score.hazard(), score.riskClass().equals(score.in().classes().getLast())));
        return now.containsValue(true);
    }
}
