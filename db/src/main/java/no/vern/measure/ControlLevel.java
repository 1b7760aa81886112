package no.vern.measure;

/** The hierarchy of controls, the most reliable first ({@code rules-and-rates} 5, NIOSH). */
public enum ControlLevel {
    ELIMINATION,
    SUBSTITUTION,
    ENGINEERING,
    ADMINISTRATIVE,
    PROTECTIVE_EQUIPMENT;

    /** Whether it relies on what people do: a grave risk is not to be met by such measures alone. */
    public boolean weak() {
        return this == ADMINISTRATIVE || this == PROTECTIVE_EQUIPMENT;
    }
}
