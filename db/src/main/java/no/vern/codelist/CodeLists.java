package no.vern.codelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All lists of codes that Vern comes with. */
public final class CodeLists {
    /** Every version of NAV's lists that Vern knows, oldest first; each is a folder. */
    private static final List<String> NAV_VERSIONS = List.of("2022-10");

    private final Map<NavList, List<CodeList>> versions = new EnumMap<>(NavList.class);

    private CodeLists() {}

    /** Reads NAV's lists off the class path. */
    public static CodeLists nav() {
        var lists = new CodeLists();
        for (var list : NavList.values()) {
            lists.versions.put(
                    list, NAV_VERSIONS.stream().map(version -> read(list, version)).toList());
        }
        return lists;
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

    private static CodeList read(NavList list, String version) {
        var file = "nav/" + version + "/" + list.navName() + ".csv";
        try (var stream = CodeLists.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing code list " + file);
            }
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return CodeListFile.parse(list.navName(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a list is written down: {@code # key: value} lines, a heading, then {@code code;nb;nn;en} per line. */
    private static final class CodeListFile {
        private static CodeList parse(String name, List<String> lines) {
            var codes = lines.stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(CodeListFile::code)
                    .toList();
            return new CodeList(name, LocalDate.parse(value(lines, "valid-from")), value(lines, "source"), codes);
        }

        private static Code code(String line) {
            var cells = line.split(";", -1);
            return new Code(cells[0], cells[1], cells[2], cells[3]);
        }

        private static String value(List<String> lines, String key) {
            return lines.stream()
                    .flatMap(line -> line.startsWith("# " + key + ":")
                            ? Stream.of(line.substring(key.length() + 3).strip())
                            : Stream.empty())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
