package no.vern.app.cli;

import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;

/** Finds the unit that an option names. */
final class UnitNamed {
    private UnitNamed() {}

    static Unit find(UnitRepository units, String name) {
        return units.byName(name).orElseThrow(() -> Refusal.of("cli.unit.unknown", name));
    }
}
