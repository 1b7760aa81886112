package no.vern.incident;

/** What the severity table tells of each grade. */
public enum SeverityColumn {
    NAME,
    LED_TO,
    REACTIONS,
    FOLLOW_UP
}
