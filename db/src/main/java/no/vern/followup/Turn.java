package no.vern.followup;

/** What turns a case between open and closed. */
public enum Turn {
    CLOSED,
    REOPENED
}
