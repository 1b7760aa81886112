package no.vern.injury;

/**
 * What is known of one person's injury, as it is stored.
 *
 * @param version counts its changes; 0 when nothing was ever told
 */
public record StoredInjury(int version, InjuryFacts facts) {
    /** Nothing was ever told. */
    public static final StoredInjury NONE = new StoredInjury(0, InjuryFacts.UNKNOWN);
}
