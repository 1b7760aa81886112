package no.vern.drop;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import no.vern.organisation.UnitTree;
import no.vern.statistics.Crosstab;
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
        var table = DropTable.of(drops, units, today, count, threshold);
        return new DropTrend(
                table.quarters(),
                table.counts().rows().stream().map(row -> line(table, row)).toList());
    }

    /** The first day of so many quarters, of which the day's is the last. */
    public static LocalDate firstDay(LocalDate day, int quarters) {
        return DropTable.firstDay(day, quarters);
    }

    private static Line line(DropTable table, Crosstab.Row row) {
        var all = table.shown(row);
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
        return row.key().equals(DropTable.SMALL_UNITS) ? Kind.SMALL_UNITS : Kind.UNIT;
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
}
