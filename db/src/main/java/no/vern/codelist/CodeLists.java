package no.vern.codelist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All lists of codes that Vern comes with. */
public final class CodeLists {
    /** Every version of NAV's lists that Vern knows, oldest first; each is a folder. */
    private static final List<String> NAV_VERSIONS = List.of("2022-10");

    private final Map<NavList, List<CodeList>> versions = new EnumMap<>(NavList.class);

    private CodeLists() {}

    /** NAV's lists, read off the class path once in the life of the process. */
    public static CodeLists nav() {
        return Nav.LISTS;
    }

    /** Read when they are first asked for. */
    private static final class Nav {
        private static final CodeLists LISTS = read();

        private static CodeLists read() {
            var lists = new CodeLists();
            for (var list : NavList.values()) {
                var name = list.navName();
                lists.versions.put(
                        list,
                        NAV_VERSIONS.stream()
                                .map(version -> new CodeListFile("nav/" + version + "/" + name + ".csv").read(name))
                                .toList());
            }
            return lists;
        }
    }

    /** The grades of an incident's severity, a code {@code GRADE.COLUMN} for each cell of the published table. */
    public static CodeList severity() {
        return new CodeListFile("severity/2014.csv").read("severity");
    }

    /** The newest version of the list. */
    public CodeList list(NavList list) {
        return versions.get(list).getLast();
    }

    /** The version of the list that held on the day; before the first version, the first. */
    public CodeList list(NavList list, LocalDate day) {
        var known = versions.get(list);
        return known.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(known::getFirst);
    }
}
