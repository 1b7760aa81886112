package no.vern.app.ui;

import java.util.Arrays;
import java.util.List;
import no.vern.app.language.Texts;

/**
 * Something to choose from a list.
 *
 * @param definition what it means, shown beside the list; empty when the name says it all
 * @param group heading that it stands under; empty for none
 */
public record Choice<T>(T value, String name, String definition, String group) {
    public static <T> Choice<T> of(T value, String name) {
        return new Choice<>(value, name, "", "");
    }

    /** All constants of an enum by their names. */
    public static <E extends Enum<E>> List<Choice<E>> of(Class<E> codes, Texts texts) {
        return Arrays.stream(codes.getEnumConstants())
                .map(code -> of(code, texts.of(code)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
