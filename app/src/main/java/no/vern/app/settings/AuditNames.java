package no.vern.app.settings;

import java.util.HashMap;
import java.util.Map;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.UnitRepository;

/** What the units and persons that the audit trail points at are called today. */
public final class AuditNames {
    private final UnitRepository units;
    private final PersonRepository persons;
    private volatile Map<String, String> known = Map.of();

    public AuditNames(UnitRepository units, PersonRepository persons) {
        this.units = units;
        this.persons = persons;
    }

    /** Reads them anew; not on the window's thread. */
    void read() {
        var names = new HashMap<String, String>();
        units.all().forEach(unit -> names.put(unit.id().toString(), unit.name()));
        persons.all().forEach(person -> names.put(person.id().toString(), person.name()));
        known = names;
    }

    /** The name, or the id itself when it is neither a unit's nor a person's. */
    String of(String id) {
        return known.getOrDefault(id, id);
    }
}
