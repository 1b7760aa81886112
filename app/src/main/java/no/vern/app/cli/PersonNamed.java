package no.vern.app.cli;

import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;

/** Finds the one person that an option names; people share names, and then nobody is guessed. */
final class PersonNamed {
    private PersonNamed() {}

    static Person find(PersonRepository persons, String name) {
        var named = persons.byName(name);
        return switch (named.size()) {
            case 0 -> throw Refusal.of("cli.person.nobody", name);
            case 1 -> named.getFirst();
            default -> throw Refusal.of("cli.person.several", name, named.size());
        };
    }
}
