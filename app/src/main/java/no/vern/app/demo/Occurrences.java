package no.vern.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where and when things happen: by kind of unit, by season, weekday and hour, and more in some units than in others. */
final class Occurrences {
    private static final double SPREAD = 0.45;
    private static final double WORSE = 2.5;

    private final DemoSize size;
    private final List<PlannedUnit> units;
    private final Weighted<Integer> byRate;
    private final int troubled;

    /** A day on which something happens in the unit of this index. */
    record Occurrence(int unit, LocalDate day) {}

    Occurrences(DemoSize size, List<PlannedUnit> units, Chance chance) {
        this.size = size;
        this.units = units;
        var factors = units.stream().mapToDouble(unit -> chance.factor(SPREAD)).toArray();
        var indexes = IntStream.range(0, units.size()).boxed().toList();
        byRate = Weighted.of(indexes, index -> rate(units.get(index)) * factors[index]);
        troubled = largestHousing();
    }

    Occurrence next(Chance chance) {
        var days = (int) ChronoUnit.DAYS.between(size.from(), size.until()) + 1;
        while (true) {
            var unit = byRate.one(chance);
            var day = size.from().plusDays(chance.below(days));
            var planned = units.get(unit);
            if (planned.existsOn(day) && planned.kind().rhythm().happensOn(day, chance) && chance.happens(level(unit, day))) {
                return new Occurrence(unit, day);
            }
        }
    }

    /** One unit has a hard autumn, so that the control chart has something to find. */
    private double level(int unit, LocalDate day) {
        var back = ChronoUnit.MONTHS.between(day, size.until());
        var hard = unit == troubled && back >= 6 && back < 9;
        return hard ? 1 : 1 / WORSE;
    }

    private int largestHousing() {
        return IntStream.range(0, units.size())
                .filter(index -> units.get(index).kind() == UnitKind.HOUSING)
                .boxed()
                .max(Comparator.comparingInt(index -> units.get(index).share()))
                .orElse(-1);
    }

    private static double rate(PlannedUnit unit) {
        return unit.share() * unit.kind().incidentsPerEmployee();
    }
}
