package no.vern.round;

/** What was seen of an item. */
public enum Seen {
    FINE,
    /** Something is to be done about it. */
    FINDING,
    /** There is no such thing here. */
    NOT_HERE
}
