package no.vern.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the code of a closed list that an option names; case does not matter, nor whether words have - or _ between. */
final class CodeNamed {
    private CodeNamed() {}

    /** Throws {@link Refusal} with all there are when there is none of that name. */
    static <E extends Enum<E>> E of(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(known -> same(known, name))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("cli.code.unknown", name, all(list)));
    }

    static boolean same(Enum<?> code, String name) {
        return code.name().equals(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> String all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
