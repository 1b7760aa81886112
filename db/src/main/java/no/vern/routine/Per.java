package no.vern.routine;

/** Whether a step is there once, or once for each person of a kind. */
public enum Per {
    INCIDENT,
    /** Each person that was exposed or injured. */
    EXPOSED,
    /** Each that an injury or illness is reported for. */
    INJURED,
    WITNESS,
    FAMILY,
    NEXT_OF_KIN
}
