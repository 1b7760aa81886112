package no.vern.statistics;

/**
 * So many incidents of one type that reached people in one way at one time of day; all three are codes.
 *
 * @param channel a code of its own where it is not known
 * @param band time of day; a code of its own where it is not known
 */
public record ViolenceCount(String type, String channel, String band, long count) {
    public ViolenceCount {
        if (count < 0) {
            throw new IllegalArgumentException("A count is negative");
        }
    }
}
