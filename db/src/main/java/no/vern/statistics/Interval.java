package no.vern.statistics;

/**
 * The values that a hidden count can still have for an outsider, both ends included.
 *
 * @param high {@link #UNBOUNDED} when nothing limits it
 */
public record Interval(long low, long high) {
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /** Whether the outsider knows the count. */
    public boolean determined() {
        return low == high;
    }

    /** Distance of the ends; {@link #UNBOUNDED} when there is no upper end. */
    public long width() {
        return high == UNBOUNDED ? UNBOUNDED : high - low;
    }
}
