package no.vern.statistics;

/** Why a cell is hidden, as the publication itself tells its readers. */
public enum Cause {
    /** Its count is at least one and below the threshold. */
    SMALL,
    /** Showing it would let somebody compute another hidden cell; it is never a zero. */
    PROTECTS
}
