package no.vern.app.cli;

import java.util.Set;
import no.vern.incident.IncidentFilter;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which incidents an export is about: from a day to a day, in a unit and all under it. */
final class PeriodOptions {
    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable String to;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    /** The days alone, which are read before a passphrase is asked for. */
    IncidentFilter days() {
        var first = from == null ? null : Day.of(from);
        var last = to == null ? null : Day.of(to);
        if (first != null && last != null && first.isAfter(last)) {
            throw Refusal.usage("cli.period.reversed", first.toString(), last.toString());
        }
        return IncidentFilter.ALL.withPeriod(first, last);
    }

    /** The same, narrowed to the unit that was named. */
    IncidentFilter inUnit(IncidentFilter days, Vault register) {
        return unit == null
                ? days
                : days.withUnits(Set.of(UnitNamed.find(new UnitRepository(register), unit).id()));
    }
}
