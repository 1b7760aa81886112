package no.vern.app.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * An employee of the demo before it is written.
 *
 * @param unit index of the unit that the person works at
 */
record PlannedPerson(String name, int unit) {

    /** Every unit's employees, in the order of the units; no name twice. */
    static List<PlannedPerson> all(List<PlannedUnit> units, Chance chance) {
        var lists = DemoFile.read("names.txt").pairs(" = ");
        var taken = new HashSet<String>();
        var people = new ArrayList<PlannedPerson>();
        for (var unit = 0; unit < units.size(); unit++) {
            for (var employee = 0; employee < units.get(unit).employees(); employee++) {
                people.add(new PlannedPerson(unused(lists, taken, chance), unit));
            }
        }
        return List.copyOf(people);
    }

    /** Nobody's address: {@code .example} never leads anywhere (RFC 2606). */
    String email() {
        return name.toLowerCase()
                        .replace(".", "")
                        .replace(' ', '.')
                        .replace('æ', 'e')
                        .replace('ø', 'o')
                        .replace('å', 'a')
                + "@bjorkver.example";
    }

    private static String unused(Map<String, String> lists, HashSet<String> taken, Chance chance) {
        var name = chance.one(list(lists, "given")) + " " + chance.one(list(lists, "family"));
        for (var again = 1; !taken.add(name); again++) {
            var middle = chance.one(list(lists, "middle"));
            var number = again < 10 ? "" : " " + taken.size();
            name = chance.one(list(lists, "given")) + " " + middle + " " + chance.one(list(lists, "family")) + number;
        }
        return name;
    }

    private static List<String> list(Map<String, String> lists, String name) {
        return DemoFile.alternatives(lists.getOrDefault(name, ""));
    }
}
