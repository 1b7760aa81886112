package no.vern.app.incident;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.vern.app.ui.Choice;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;

/** The units as something to choose from, each with its path where the name alone does not tell. */
public final class UnitChoices {
    private final UnitTree tree;
    private final Map<String, Long> named;

    public UnitChoices(UnitTree tree) {
        this.tree = tree;
        this.named = tree.all().stream().collect(Collectors.groupingBy(Unit::name, Collectors.counting()));
    }

    /** Those that fit, by name; the path to a unit stands as its definition. */
    public List<Choice<UUID>> where(Predicate<Unit> fits) {
        return tree.all().stream()
                .filter(fits)
                .map(unit -> new Choice<>(unit.id(), name(unit), path(unit), ""))
                .toList();
    }

    /** The unit's name, with the unit above where several share it. */
    public String name(Unit unit) {
        return named.get(unit.name()) == 1 || unit.parentId() == null
                ? unit.name()
                : tree.byId(unit.parentId()).map(above -> unit.name() + " (" + above.name() + ")").orElse(unit.name());
    }

    /** The units above it, from the top down. */
    public String path(Unit unit) {
        return tree.pathTo(unit.id()).stream().map(Unit::name).collect(Collectors.joining(" › "));
    }
}
