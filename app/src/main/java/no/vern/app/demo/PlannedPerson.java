package no.vern.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An employee of the demo before it is written.
 *
 * @param unit index of the unit that the person works at
 */
record PlannedPerson(String name, int unit) {

    /** Every unit's employees, in the order of the units; no name twice. */
    static List<PlannedPerson> all(List<PlannedUnit> units, Chance chance) {
        var names = new Names(chance);
        var people = new ArrayList<PlannedPerson>();
        for (var unit = 0; unit < units.size(); unit++) {
            for (var employee = 0; employee < units.get(unit).employees(); employee++) {
                people.add(new PlannedPerson(names.unused(), unit));
            }
        }
        return List.copyOf(people);
    }

    /** Nobody's address: {@code .example} never leads anywhere (RFC 2606). */
    String email() {
        return name.toLowerCase(Locale.ROOT)
                        .replace(".", "")
                        .replace(' ', '.')
                        .replace('æ', 'e')
                        .replace('ø', 'o')
                        .replace('å', 'a')
                + "@bjorkver.example";
    }
}
