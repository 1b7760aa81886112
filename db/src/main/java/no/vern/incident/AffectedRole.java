package no.vern.incident;

/** In what way somebody is affected ({@code violence-and-strain} 3.10). */
public enum AffectedRole {
    EXPOSED,
    INJURED,
    WITNESS,
    INVOLVED,
    FAMILY,
    NEXT_OF_KIN,
    BEREAVED
}
