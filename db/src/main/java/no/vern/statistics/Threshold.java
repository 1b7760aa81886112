package no.vern.statistics;

/**
 * The smallest count, apart from zero, that may be shown.
 *
 * @param value 3 to 10
 */
record Threshold(int value) {
    Threshold {
        if (value < Suppression.LOWEST_THRESHOLD || value > Suppression.HIGHEST_THRESHOLD) {
            throw new IllegalArgumentException("The threshold is %d; it must be from %d to %d"
                    .formatted(value, Suppression.LOWEST_THRESHOLD, Suppression.HIGHEST_THRESHOLD));
        }
    }

    boolean hides(long count) {
        return count > 0 && count < value;
    }
}
