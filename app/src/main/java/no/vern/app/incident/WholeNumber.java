package no.vern.app.incident;

import java.util.Optional;

/** A number as it is typed in a form. */
final class WholeNumber {
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** The number, or nothing when the text is none. */
    static Optional<Integer> read(String typed) {
        var digits = typed.strip();
        return digits.matches("-?\\d{1," + MOST_DIGITS + "}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** Whether something is typed that is no number. */
    static boolean unreadable(String typed) {
        return !typed.isBlank() && read(typed).isEmpty();
    }
}
