package no.vern.app.quickentry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;

/** The units and persons that a line can name. */
public final class Directory {
    private final UnitRepository units;
    private final PersonRepository persons;
    private volatile List<Meaning.Unit> current = List.of();

    public Directory(UnitRepository units, PersonRepository persons) {
        this.units = units;
        this.persons = persons;
    }

    /** A parser that knows the units of the day and the persons. Off the window's thread. */
    QuickEntryParser parser(LocalDate today) {
        var tree = units.tree();
        current = tree.all().stream()
                .filter(unit -> unit.validOn(today))
                .map(unit -> new Meaning.Unit(
                        unit.id(),
                        unit.name(),
                        tree.pathTo(unit.id()).stream().map(Unit::name).collect(Collectors.joining(" › "))))
                .toList();
        var known = persons.all().stream()
                .map(person -> new Meaning.Somebody(person.name(), person.id()))
                .toList();
        return new QuickEntryParser(current, known);
    }

    /** The units as the last parser knows them. */
    List<Meaning.Unit> units() {
        return current;
    }
}
