package no.vern.app.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.vern.app.shell.Navigator;
import no.vern.app.shell.SearchSource;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.UnitRepository;
import org.kordamp.ikonli.feather.Feather;

/** Finds units and people by name. */
public final class OrganisationSearch implements SearchSource {
    private final UnitRepository units;
    private final PersonRepository persons;
    private final OrganisationViewModel model;
    private final Navigator navigator;

    public OrganisationSearch(
            UnitRepository units, PersonRepository persons, OrganisationViewModel model, Navigator navigator) {
        this.units = units;
        this.persons = persons;
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        var words = typed.toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = units.all().stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(words))
                .limit(limit)
                .map(unit -> new Hit(Feather.GIT_BRANCH, unit.name(), "", () -> {
                    navigator.goTo("organisation");
                    model.openUnit(unit.id());
                }));
        var people = persons.all().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(words))
                .limit(limit)
                .map(person -> new Hit(Feather.USER, person.name(), person.email(), () -> {
                    navigator.goTo("organisation");
                    model.openPerson(person.id());
                }));
        return Stream.concat(found, people).toList();
    }
}
