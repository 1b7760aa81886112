package no.vern.risk;

import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one item of a template.
 *
 * @param inside whether it is so inside the organisation
 * @param surroundings whether it is so around it
 * @param degree how much there is of it; null when it is not graded
 */
public record Answer(String text, boolean inside, boolean surroundings, @Nullable Degree degree) {
    /** Nothing said. */
    public static final Answer NONE = new Answer("", false, false, null);

    /** Whether it says all that the item asks for. */
    public boolean complete(TemplateItem item) {
        return switch (item.direction()) {
            case FACTOR -> !text.isBlank() && (inside || surroundings);
            case DEMAND, RESOURCE -> degree != null;
            case QUESTION -> !text.isBlank();
        };
    }

    Answer cleaned() {
        return new Answer(Words.clean(text), inside, surroundings, degree);
    }
}
