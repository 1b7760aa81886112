package no.vern.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;

/** Writes the demo's units; their ids stand in the order of the plan. */
final class DemoUnits {
    private final UnitRepository units;
    private final List<UUID> ids = new ArrayList<>();
    private final Map<String, UUID> byName = new HashMap<>();

    DemoUnits(UnitRepository units) {
        this.units = units;
    }

    List<UUID> write(List<PlannedUnit> planned) {
        for (var unit : planned) {
            var parent = unit.parent() < 0 ? null : ids.get(unit.parent());
            var successor = unit.successor() == null ? null : byName.get(unit.successor());
            var employees = unit.employees() == 0 ? null : unit.employees();
            var content = new UnitContent(
                    unit.name(), parent, unit.validFrom(), unit.validTo(), successor, employees, unit.kind().type());
            Unit stored = Stored.of(units.add(content));
            ids.add(stored.id());
            byName.put(stored.name(), stored.id());
        }
        return List.copyOf(ids);
    }
}
