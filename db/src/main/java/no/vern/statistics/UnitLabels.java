package no.vern.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names for units that no two share: the name alone, or with the units above it, or numbered when even those agree. */
final class UnitLabels {
    private UnitLabels() {}

    static Map<UUID, String> of(Map<UUID, UnitNode> units) {
        Map<String, Long> uses =
                units.values().stream().collect(Collectors.groupingBy(UnitNode::name, Collectors.counting()));
        Map<UUID, String> labels = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of(Crosstab.SUM));
        uses.forEach((name, count) -> {
            if (count == 1) {
                taken.add(name);
            }
        });
        units.values().forEach(unit -> {
            boolean unique = uses.get(unit.name()) == 1 && !unit.name().equals(Crosstab.SUM);
            labels.put(unit.id(), unique ? unit.name() : free(path(unit, units::get), taken));
        });
        return labels;
    }

    private static String path(UnitNode unit, Function<UUID, UnitNode> units) {
        StringBuilder path = new StringBuilder(unit.name());
        UnitNode above = unit.parent() == null ? null : units.apply(unit.parent());
        while (above != null) {
            path.insert(0, above.name() + " / ");
            above = above.parent() == null ? null : units.apply(above.parent());
        }
        return path.toString();
    }

    private static String free(String label, Set<String> taken) {
        String free = label;
        for (int number = 2; !taken.add(free); number++) {
            free = "%s (%d)".formatted(label, number);
        }
        return free;
    }
}
