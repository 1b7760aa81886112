package no.vern.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the demo before it is written.
 *
 * @param parent index of the unit above in the same list; -1 at the top
 * @param share its part of the employees, in the same measure for all units
 * @param successor name of the unit that took over
 */
record PlannedUnit(
        String name,
        int parent,
        UnitKind kind,
        int share,
        int employees,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    /** The units of {@code units.txt}, each after the one above it, with the employees shared among them. */
    static List<PlannedUnit> all(DemoSize size) {
        var lines = DemoFile.read("units.txt").lines();
        var shares = lines.stream().mapToInt(line -> Integer.parseInt(parts(line)[2])).sum();
        var units = new ArrayList<PlannedUnit>();
        var path = new ArrayList<Integer>();
        for (var line : lines) {
            var depth = (line.length() - line.stripLeading().length()) / 2;
            while (path.size() > depth) {
                path.removeLast();
            }
            units.add(read(parts(line), path.isEmpty() ? -1 : path.getLast(), size, shares));
            path.add(units.size() - 1);
        }
        return List.copyOf(units);
    }

    boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private static PlannedUnit read(String[] parts, int parent, DemoSize size, int shares) {
        var years = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
        var share = Integer.parseInt(parts[2]);
        var turn = size.until().minusYears(Math.abs(years)).withDayOfYear(1);
        return new PlannedUnit(
                parts[0],
                parent,
                UnitKind.valueOf(parts[1]),
                share,
                Math.round((float) share * size.employees() / shares),
                years > 0 ? turn : null,
                years < 0 ? turn.minusDays(1) : null,
                parts.length > 4 ? parts[4] : null);
    }

    private static String[] parts(String line) {
        return DemoFile.alternatives(line).toArray(String[]::new);
    }
}
