package no.vern.app.standing;

import java.time.LocalDate;
import java.util.List;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanRepository;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.standing.StandingRepository;
import no.vern.standing.Standings;
import no.vern.workspace.Vault;

/**
 * Where the units stand at one moment.
 *
 * @param plans every plan for BHT's assistance, those that end last first
 */
record StandingBook(UnitTree units, Standings standings, List<BhtPlan> plans, LocalDate today) {
    static final StandingBook EMPTY =
            new StandingBook(new UnitTree(List.of()), new Standings(List.of(), 0, 0), List.of(), LocalDate.EPOCH);

    /** Reads it. Off the window's thread. */
    static StandingBook read(Vault register, LocalDate today) {
        var units = new UnitRepository(register).tree();
        return new StandingBook(
                units,
                new StandingRepository(register).on(today, units),
                new BhtPlanRepository(register).all(),
                today);
    }
}
