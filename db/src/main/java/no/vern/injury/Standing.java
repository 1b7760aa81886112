package no.vern.injury;

/** How far a field of a notice is answered. */
public enum Standing {
    KNOWN,
    /** The case can hold it, and does not yet. */
    MISSING,
    /** The register does not hold it on purpose: it is written in by hand. */
    BY_HAND,
    /** It may stay empty. */
    OPTIONAL,
    /** It is not asked for in this case. */
    NOT_ASKED
}
