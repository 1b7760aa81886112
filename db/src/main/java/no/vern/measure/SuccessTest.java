package no.vern.measure;

import java.time.LocalDate;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is to show that it works, chosen before it is done.
 *
 * @param criterion what will be seen then; empty when none is chosen
 * @param evaluateOn the day to look; null when none is chosen
 */
public record SuccessTest(String criterion, @Nullable LocalDate evaluateOn) {
    /** Nothing chosen. */
    public static final SuccessTest NONE = new SuccessTest("", null);

    /** Whether both are chosen. */
    public boolean chosen() {
        return !criterion.isEmpty() && evaluateOn != null;
    }

    SuccessTest cleaned() {
        return new SuccessTest(Words.clean(criterion), evaluateOn);
    }
}
