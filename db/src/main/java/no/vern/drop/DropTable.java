package no.vern.drop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.statistics.CellId;
import no.vern.statistics.Cause;
import no.vern.statistics.Crosstab;
import no.vern.statistics.IncidentTables;
import no.vern.statistics.Suppression;
import no.vern.statistics.Tally;
import no.vern.statistics.UnitNode;

/**
 * Small strains counted by unit, each without its sub-units, and quarter, with what has to be hidden of them and why
 * ({@code rules-and-rates} 4.2). A unit with fewer people than the threshold has no row of its own: all such units have
 * one together, or none when they are too few people even so.
 *
 * @param counts a row for each unit in which something is counted, columns as 2026-Q3, oldest first
 * @param hidden what to hide in it
 */
public record DropTable(Crosstab counts, Map<CellId, Cause> hidden) {
    /** Name of the table in its cells. */
    public static final String NAME = "drops";

    private static final UUID POOL = new UUID(0, 0);
    private static final int QUARTER = 3;

    /** Key of the row of all units with fewer people than the threshold. */
    public static final String SMALL_UNITS = POOL.toString();

    public DropTable {
        hidden = Map.copyOf(hidden);
    }

    /**
     * Counts and hides.
     *
     * @param drops all of the quarters; others, and those of units that are not among these, are left out
     * @param last a day of the last quarter
     * @param count how many quarters
     * @param threshold 3 to 10
     */
    public static DropTable of(List<Drop> drops, UnitTree units, LocalDate last, int count, int threshold) {
        var first = firstDay(last, count);
        var quarters = Stream.iterate(first, day -> day.plusMonths(QUARTER))
                .limit(count)
                .map(DropTable::quarter)
                .toList();
        var placed = new Placing(units, threshold);
        var tallies = drops.stream()
                .filter(drop -> quarters.contains(quarter(drop.day())))
                .flatMap(placed::tally)
                .toList();
        var end = YearMonth.from(first).plusMonths((long) QUARTER * count - 1);
        var table = IncidentTables.of(placed.nodes(), quarters, YearMonth.from(first), end, tallies)
                .units()
                .named(NAME);
        return new DropTable(table, new Suppression(threshold).apply(table.publication()));
    }

    /** The first day of so many quarters, of which the day's is the last. */
    static LocalDate firstDay(LocalDate day, int quarters) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths((long) QUARTER * (quarters - 1));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The columns without the sum. */
    List<String> quarters() {
        return counts.columns().subList(0, counts.columns().size() - 1);
    }

    /** The counts of the row as they may be seen, the sum last; empty where hidden. */
    List<OptionalLong> shown(Crosstab.Row row) {
        return counts.columns().stream()
                .map(column -> hidden.containsKey(counts.cell(row, column))
                        ? OptionalLong.empty()
                        : OptionalLong.of(counts.count(row, column)))
                .toList();
    }

    /** Whether something is counted in any row, were it hidden. */
    public boolean tells() {
        return counts.rows().size() > 1;
    }

    /** Which line each strain is counted in. */
    private static final class Placing {
        private final UnitTree units;
        private final int threshold;
        private final boolean pooled;
        private final Set<UUID> counted = new HashSet<>();

        Placing(UnitTree units, int threshold) {
            this.units = units;
            this.threshold = threshold;
            pooled = units.all().stream().filter(this::small).mapToInt(Unit::employees).sum() >= threshold;
        }

        /** None when all small units together are too small, too. */
        Stream<Tally> tally(Drop drop) {
            return units.byId(drop.unitId())
                    .filter(unit -> pooled || !small(unit))
                    .map(unit -> small(unit) ? POOL : unit.id())
                    .stream()
                    .peek(counted::add)
                    .map(place -> new Tally(place, quarter(drop.day()), YearMonth.from(drop.day()), 1));
        }

        /** A unit whose people nobody has counted is taken for large enough. */
        private boolean small(Unit unit) {
            return unit.employees() != null && unit.employees() < threshold;
        }

        /** By name, with those above where several share it. */
        private String told(Unit unit) {
            boolean single = units.all().stream()
                            .filter(other -> other.name().equals(unit.name()))
                            .count()
                    == 1;
            return single
                    ? unit.name()
                    : units.pathTo(unit.id()).stream().map(Unit::name).collect(Collectors.joining(" / "));
        }

        /** The lines in which something is counted. */
        List<UnitNode> nodes() {
            var nodes = units.all().stream()
                    .filter(unit -> counted.contains(unit.id()))
                    .map(unit -> new UnitNode(unit.id(), told(unit), null));
            var pool = Stream.of(new UnitNode(POOL, "", null)).filter(_ -> counted.contains(POOL));
            return Stream.concat(nodes, pool).toList();
        }
    }
}
