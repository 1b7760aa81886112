package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_MEASURE;
import static no.vern.schema.register.Tables.HAZARD_SCORE;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import java.util.HashMap;
import java.util.HashSet;
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

    private record Against(UUID hazard, UUID measure, boolean weak) {}

    /** Ids of those measures; a measure of which nobody has said what sort of control it is, is not held against it. */
    public Set<UUID> measures() {
        return vault.read(sql -> {
            var plans = plans(sql);
            var weak = new HashSet<UUID>();
            gravest(sql, plans.keySet()).forEach(hazard -> {
                if (plans.get(hazard).stream().allMatch(Against::weak)) {
                    plans.get(hazard).forEach(each -> weak.add(each.measure()));
                }
            });
            return weak;
        });
    }

    /** By hazard; not of one that a later version goes on from, nor of an assessment that is replaced. */
    private static Map<UUID, List<Against>> plans(DSLContext sql) {
        var later = HAZARD.as("later");
        return sql.select(HAZARD_MEASURE.HAZARD_ID, MEASURE.ID, MEASURE.CONTROL)
                .from(HAZARD_MEASURE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(HAZARD_MEASURE.MEASURE_ID))
                .join(HAZARD)
                .on(HAZARD.ID.eq(HAZARD_MEASURE.HAZARD_ID))
                .where(MEASURE.STATUS.notIn(GIVEN_UP))
                .andNotExists(DSL.selectOne().from(later).where(later.CARRIED_FROM.eq(HAZARD.ID)))
                .andNotExists(DSL.selectOne()
                        .from(RISK_ASSESSMENT)
                        .where(RISK_ASSESSMENT.FOLLOWS_ID.eq(HAZARD.ASSESSMENT_ID))
                        .and(RISK_ASSESSMENT.FINISHED))
                .fetchGroups(HAZARD_MEASURE.HAZARD_ID, row -> new Against(
                        row.value1(),
                        row.value2(),
                        row.value3() != null && ControlLevel.valueOf(row.value3()).weak()));
    }

    /** Those of the hazards that are assessed to be of the gravest class now. */
    private static Set<UUID> gravest(DSLContext sql, Set<UUID> hazards) {
        var book = MatrixRepository.book(sql);
        var now = new HashMap<UUID, Boolean>();
        sql.selectFrom(HAZARD_SCORE)
                .where(HAZARD_SCORE.STAGE.eq(ScoreStage.NOW.name()).and(HAZARD_SCORE.OUTLOOK.eq(Outlook.ASSESSED.name())))
                .orderBy(HAZARD_SCORE.SCORED_ON, HAZARD_SCORE.ID)
                .fetch(row -> HazardScoreRepository.score(row, book))
                .forEach(score -> now.put(
                        score.hazard(), score.riskClass().equals(score.in().classes().getLast())));
        now.values().removeIf(grave -> !grave);
        now.keySet().retainAll(hazards);
        return now.keySet();
    }
}
