package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_SCORE;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureStanding;
import no.vern.workspace.Vault;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Every hazard of the assessments that hold, for counting: those that are finished and that nothing has replaced. */
public final class HazardFigureRepository {
    private final Vault vault;
    private final HazardMeasureRepository measures;

    public HazardFigureRepository(Vault vault) {
        this.vault = vault;
        measures = new HazardMeasureRepository(vault);
    }

    /** All of them, in four questions whatever their number. */
    public List<HazardFigure> all() {
        Map<UUID, UUID> units = vault.read(HazardFigureRepository::units);
        var now = vault.read(sql -> classes(sql, ScoreStage.NOW));
        var target = vault.read(sql -> classes(sql, ScoreStage.TARGET));
        var standing = measures.standing(units.keySet());
        return units.entrySet().stream()
                .map(hazard -> new HazardFigure(
                        hazard.getValue(),
                        Optional.ofNullable(now.get(hazard.getKey())),
                        Optional.ofNullable(target.get(hazard.getKey())),
                        standing.getOrDefault(hazard.getKey(), MeasureStanding.NONE)))
                .toList();
    }

    private static Map<UUID, UUID> units(DSLContext sql) {
        var later = RISK_ASSESSMENT.as("later");
        return sql.select(HAZARD.ID, RISK_ASSESSMENT.UNIT_ID)
                .from(HAZARD)
                .join(RISK_ASSESSMENT)
                .on(RISK_ASSESSMENT.ID.eq(HAZARD.ASSESSMENT_ID))
                .where(RISK_ASSESSMENT.FINISHED)
                .andNotExists(DSL.selectOne()
                        .from(later)
                        .where(later.FOLLOWS_ID.eq(RISK_ASSESSMENT.ID))
                        .and(later.FINISHED))
                .fetchMap(HAZARD.ID, RISK_ASSESSMENT.UNIT_ID);
    }

    /** As assessed, by hazard; the latest score of each counts. */
    private static Map<UUID, RiskClass> classes(DSLContext sql, ScoreStage stage) {
        var classes = new HashMap<UUID, RiskClass>();
        var book = MatrixRepository.book(sql);
        sql.selectFrom(HAZARD_SCORE)
                .where(HAZARD_SCORE.STAGE.eq(stage.name()))
                .and(HAZARD_SCORE.OUTLOOK.eq(Outlook.ASSESSED.name()))
                .orderBy(HAZARD_SCORE.SCORED_ON, HAZARD_SCORE.ID)
                .forEach(row -> classes.put(
                        row.getHazardId(), HazardScoreRepository.score(row, book).riskClass()));
        return classes;
    }
}
