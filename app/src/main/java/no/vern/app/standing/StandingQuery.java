package no.vern.app.standing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.organisation.UnitTree;
import no.vern.standing.Duty;
import no.vern.standing.UnitStanding;

/**
 * What the list of units is narrowed to.
 *
 * @param units units, each with all its sub-units; empty for all
 * @param lacking only units that lack one of these; empty for all
 * @param gapsOnly only units that lack something
 */
public record StandingQuery(Set<UUID> units, Set<Duty> lacking, boolean gapsOnly) {
    public static final StandingQuery ALL = new StandingQuery(Set.of(), Set.of(), false);

    public StandingQuery {
        units = Set.copyOf(units);
        lacking = Set.copyOf(lacking);
    }

    public StandingQuery withUnits(Set<UUID> chosen) {
        return new StandingQuery(chosen, lacking, gapsOnly);
    }

    public StandingQuery withLacking(Set<Duty> chosen) {
        return new StandingQuery(units, chosen, gapsOnly);
    }

    StandingQuery withGapsOnly(boolean only) {
        return new StandingQuery(units, lacking, only);
    }

    /** @param within the units asked for with all under them */
    private boolean fits(UnitStanding line, Set<UUID> within) {
        return (units.isEmpty() || within.contains(line.unit().id()))
                && (lacking.isEmpty() || lacking.stream().anyMatch(line::lacks))
                && (!gapsOnly || line.gaps() > 0);
    }

    /** The lines that fit, in their order. */
    List<UnitStanding> of(List<UnitStanding> lines, UnitTree tree) {
        var within = tree.withDescendants(units);
        return lines.stream().filter(line -> fits(line, within)).toList();
    }
}
