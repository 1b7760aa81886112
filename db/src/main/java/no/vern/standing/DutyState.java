package no.vern.standing;

/** How it stands with a duty on a day, the most pressing first; worked out, never stored. */
public enum DutyState {
    /** It was there, and its time is over. */
    OVERDUE,
    /** There is nothing, as far as is known. */
    MISSING,
    /** It is being made, or agreed and not begun. */
    UNDER_WAY,
    /** It is there, and something about it wants a look. */
    LOOK,
    IN_PLACE;

    /** Whether the unit lacks it. */
    public boolean gap() {
        return compareTo(LOOK) < 0;
    }
}
