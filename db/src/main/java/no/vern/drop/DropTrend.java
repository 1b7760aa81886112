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
import org.jspecify.annotations.Nullable;

/**
 * Small strains quarter by quarter in each unit, as somebody may see it who must not learn who feels them
 * ({@code rules-and-rates} 4.2): counts below the threshold are hidden, with those that would give them away, and a
 * unit with fewer people than that has no line of its own: all such units have one together, or none when they are too
 * few people even so. Everything else here follows from what is shown.
 *
 * <p>Quarters, because months of one unit hold so little that nearly all of them would have to be hidden.
 *
 * @param quarters as 2026-Q3, oldest first; the last one is still running
 * @param lines units in which something is counted by name, then the small ones together, the sum of the lines last
 */
public record DropTrend(List<String> quarters, List<Line> lines) {
    private static final UUID POOL = new UUID(0, 0);
    private static final int QUARTER = 3;

    /** How many quarters before the last whole one have to be shown before it is held against them. */
    private static final int FEWEST_BEFORE = 3;

    /** Chance alone gives more than so many standard deviations in one of twenty. */
    private static final double BEYOND_CHANCE = 1.96;

    /** What the shown counts say of the last whole quarter against those before. */
    public enum Change {
        MORE,
        FEWER,
        NO_SIGN,
        /** Too little is shown to say. */
        TOO_FEW
    }

    /** What a line counts. */
    public enum Kind {
        UNIT,
        /** All units with fewer people than the threshold. */
        SMALL_UNITS,
        ALL
    }

    /**
     * One line.
     *
     * @param unitId null unless it is of one unit
     * @param name of the unit, with those above it where several share it; empty unless it is of one unit
     * @param counts by quarter; empty where hidden
     * @param sum of all quarters; empty when hidden
     */
    public record Line(
            Kind kind,
            @Nullable UUID unitId,
            String name,
            List<OptionalLong> counts,
            OptionalLong sum,
            Change change) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    public DropTrend {
        quarters = List.copyOf(quarters);
        lines = List.copyOf(lines);
    }

    /**
     * Counts and hides.
     *
     * @param drops all of the quarters; others are left out
     * @param today a day of the last quarter
     * @param count how many quarters
     * @param threshold 3 to 10
     */
    public static DropTrend of(List<Drop> drops, UnitTree units, LocalDate today, int count, int threshold) {
        var first = firstDay(today, count);
        var quarters = Stream.iterate(first, day -> day.plusMonths(QUARTER)).limit(count).map(DropTrend::quarter).toList();
        var placed = new Placing(units, threshold);
        var tallies = drops.stream()
                .filter(drop -> quarters.contains(quarter(drop.day())))
                .flatMap(placed::tally)
                .toList();
        var last = YearMonth.from(first).plusMonths((long) QUARTER * count - 1);
        var table = IncidentTables.of(placed.nodes(), quarters, YearMonth.from(first), last, tallies).units();
        var hidden = new Suppression(threshold).apply(table.publication());
        return new DropTrend(
                quarters, table.rows().stream().map(row -> line(table, row, hidden)).toList());
    }

    /** The first day of so many quarters, of which the day's is the last. */
    public static LocalDate firstDay(LocalDate day, int quarters) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths((long) QUARTER * (quarters - 1));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static Line line(Crosstab table, Crosstab.Row row, Map<CellId, Cause> hidden) {
        var all = table.columns().stream()
                .map(column -> hidden.containsKey(table.cell(row, column))
                        ? OptionalLong.empty()
                        : OptionalLong.of(table.count(row, column)))
                .toList();
        var counts = all.subList(0, all.size() - 1);
        var kind = kind(row);
        return new Line(
                kind,
                kind == Kind.UNIT ? UUID.fromString(row.key()) : null,
                kind == Kind.UNIT ? row.label() : "",
                counts,
                all.getLast(),
                change(counts));
    }

    private static Kind kind(Crosstab.Row row) {
        if (row.kind() == Crosstab.Kind.SUM) {
            return Kind.ALL;
        }
        return row.key().equals(POOL.toString()) ? Kind.SMALL_UNITS : Kind.UNIT;
    }

    /**
     * Given their sum, and if nothing changed, the count of one of n quarters is binomial with a share of 1/n; a
     * difference beyond two standard deviations is called one.
     */
    private static Change change(List<OptionalLong> counts) {
        if (counts.size() < 2) {
            return Change.TOO_FEW;
        }
        var whole = counts.subList(0, counts.size() - 1);
        var before = whole.subList(0, whole.size() - 1).stream().filter(OptionalLong::isPresent).toList();
        var latest = whole.getLast();
        if (latest.isEmpty() || before.size() < FEWEST_BEFORE) {
            return Change.TOO_FEW;
        }
        long all = latest.getAsLong() + before.stream().mapToLong(OptionalLong::getAsLong).sum();
        if (all == 0) {
            return Change.TOO_FEW;
        }
        double share = 1.0 / (before.size() + 1);
        double away = (latest.getAsLong() - all * share) / Math.sqrt(Math.max(1, all * share * (1 - share)));
        if (Math.abs(away) <= BEYOND_CHANCE) {
            return Change.NO_SIGN;
        }
        return away > 0 ? Change.MORE : Change.FEWER;
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

        /** The lines in which something is counted. */
        List<UnitNode> nodes() {
            var nodes = units.all().stream()
                    .filter(unit -> counted.contains(unit.id()))
                    .map(unit -> new UnitNode(unit.id(), unit.name(), null));
            var pool = Stream.of(new UnitNode(POOL, "", null)).filter(_ -> counted.contains(POOL));
            return Stream.concat(nodes, pool).toList();
        }
    }
}
