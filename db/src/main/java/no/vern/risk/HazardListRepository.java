package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;
import static no.vern.schema.register.Tables.UNIT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.measure.HazardMeasureRepository;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Hazards by themselves, each with where it is assessed; of one that a later version goes on from, the later. */
public final class HazardListRepository {
    private final Vault vault;
    private final HazardMeasureRepository measures;

    public HazardListRepository(Vault vault) {
        this.vault = vault;
        measures = new HazardMeasureRepository(vault);
    }

    /** Those that the measure is taken against. */
    public List<HazardRow> against(UUID measure) {
        var hazards = measures.hazards(measure);
        return hazards.isEmpty() ? List.of() : vault.read(sql -> rows(sql, HAZARD.ID.in(hazards)));
    }

    /** Those that something in the unit can be taken against: of the unit, of those above it and of those under it. */
    public List<HazardRow> around(UUID unit) {
        return vault.read(sql -> {
            var tree = UnitRepository.tree(sql);
            var places = new HashSet<>(tree.withDescendants(Set.of(unit)));
            tree.pathTo(unit).forEach(above -> places.add(above.id()));
            return rows(sql, RISK_ASSESSMENT.UNIT_ID.in(places));
        });
    }

    private static List<HazardRow> rows(DSLContext sql, Condition which) {
        var later = HAZARD.as("later");
        return sql.select(HAZARD.fields())
                .select(RISK_ASSESSMENT.TITLE, UNIT.NAME)
                .from(HAZARD)
                .join(RISK_ASSESSMENT)
                .on(RISK_ASSESSMENT.ID.eq(HAZARD.ASSESSMENT_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(RISK_ASSESSMENT.UNIT_ID))
                .where(which)
                .andNotExists(DSL.selectOne().from(later).where(later.CARRIED_FROM.eq(HAZARD.ID)))
                .orderBy(UNIT.NAME, RISK_ASSESSMENT.TITLE, HAZARD.ID)
                .fetch(row -> new HazardRow(
                        HazardRepository.hazard(row.into(HAZARD)),
                        row.get(RISK_ASSESSMENT.TITLE),
                        row.get(UNIT.NAME)));
    }
}
