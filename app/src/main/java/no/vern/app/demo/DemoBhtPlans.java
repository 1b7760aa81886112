package no.vern.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlanStatus;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Plans for BHT's assistance in the demo: of the areas right under the top the first has one that ended, the second one for
 * two years with the period before it, the third one that is to be revised, the fourth a draft, and the rest none.
 */
final class DemoBhtPlans {
    private static final int TOP = 0;

    private final BhtPlanRepository plans;
    private final LocalDate until;
    private final LocalDate year;

    DemoBhtPlans(Vault register, LocalDate until) {
        plans = new BhtPlanRepository(register);
        this.until = until;
        year = until.withDayOfYear(1);
    }

    void write(List<PlannedUnit> units, List<UUID> ids) {
        var areas = IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).parent() == TOP && units.get(unit).existsOn(until))
                .boxed()
                .toList();
        for (int at = 0; at < areas.size(); at++) {
            write(at, units.get(areas.get(at)).name(), ids.get(areas.get(at)));
        }
    }

    private void write(int area, String name, UUID id) {
        switch (area) {
            case 0 -> agreed(id, name, year.minusYears(2), year.minusDays(1), null);
            case 1 -> {
                agreed(id, name, year.minusYears(3), year.minusYears(1).minusDays(1), null);
                agreed(id, name, year.minusYears(1), year.plusYears(1).minusDays(1), null);
            }
            case 2 -> agreed(id, name, year.minusYears(1), year.plusYears(2).minusDays(1), until.minusDays(20));
            case 3 -> Stored.of(plans.add(
                    BhtPlanContent.draft(id, year.plusYears(1), year.plusYears(2).minusDays(1))));
            default -> {}
        }
    }

    private void agreed(UUID unit, String name, LocalDate from, LocalDate to, @Nullable LocalDate revised) {
        Stored.of(plans.add(new BhtPlanContent(
                unit,
                from,
                to,
                BhtPlanStatus.AGREED,
                "Kommunalsjefen",
                "Handlingsplan for BHT, " + name,
                from.minusDays(30),
                revised)));
    }
}
