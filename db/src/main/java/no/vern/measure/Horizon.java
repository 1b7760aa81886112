package no.vern.measure;

/** How soon: the guideline wants these kept apart ({@code violence-and-strain} R17). */
public enum Horizon {
    AT_ONCE,
    SHORT,
    LONG
}
