package no.vern.app.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;

/** What each unit's row is called: the unit's exact name, with the unit above it only where two would be the same. */
final class UnitLabels {
    private final UnitTree tree;
    private final Texts texts;

    UnitLabels(UnitTree tree, Texts texts) {
        this.tree = tree;
        this.texts = texts;
    }

    /** One label a line, all different, none that could be taken for the total. */
    List<String> of(List<UnitLine> lines) {
        var plain = lines.stream().map(line -> label(line, "")).toList();
        var single = Stream.concat(plain.stream(), Stream.of(AmuSheets.SUM))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        single.values().removeIf(count -> count > 1);
        var taken = new HashSet<>(single.keySet());
        taken.add(AmuSheets.SUM);
        return lines.stream()
                .map(line -> single.containsKey(label(line, "")) ? label(line, "") : distinct(line, taken))
                .toList();
    }

    private String label(UnitLine line, String addition) {
        var called = line.unit().name() + addition;
        return line.kind() == TableRow.Kind.OWN ? texts.get("amu.unit.own", called) : called;
    }

    /** With as many of the units above as it takes; with a number where even all of them do not tell two apart. */
    private String distinct(UnitLine line, Set<String> taken) {
        var names = above(line.unit());
        var ways = Stream.concat(
                Stream.iterate(1, count -> count <= names.size(), count -> count + 1)
                        .map(count -> " (" + String.join(" / ", names.subList(0, count)) + ")"),
                Stream.iterate(2, number -> number + 1)
                        .map(number -> " (" + String.join(" / ", names) + (names.isEmpty() ? "" : ", ") + number + ")"));
        return ways.map(way -> label(line, way)).filter(taken::add).findFirst().orElseThrow();
    }

    /** Names of the units above, the nearest first. */
    private List<String> above(Unit unit) {
        var path = tree.pathTo(unit.id()).stream().map(Unit::name).collect(Collectors.toList());
        path.removeLast();
        Collections.reverse(path);
        return path;
    }
}
