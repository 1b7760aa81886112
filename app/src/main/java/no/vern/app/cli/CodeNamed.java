package no.vern.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the code of a closed list that an option names; case does not matter, nor whether words have - or _ between. */
final class CodeNamed {
    private CodeNamed() {}

    /** Throws {@link Refusal} with all there are when there is none of that name. */
    static <E extends Enum<E>> E of(Class<E> list, String name) {
        var code = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(list.getEnumConstants())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("cli.code.unknown", name, all(list)));
    }

    private static <E extends Enum<E>> String all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
