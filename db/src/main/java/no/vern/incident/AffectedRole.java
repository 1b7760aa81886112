package no.vern.incident;

import java.util.Set;

/** In what way somebody is affected ({@code violence-and-strain} 3.10). */
public enum AffectedRole {
    EXPOSED,
    INJURED,
    WITNESS,
    INVOLVED,
    FAMILY,
    NEXT_OF_KIN,
    BEREAVED;

    /** To whom it happened, not only around whom. */
    public static final Set<AffectedRole> HARMED = Set.of(EXPOSED, INJURED, INVOLVED);
}
