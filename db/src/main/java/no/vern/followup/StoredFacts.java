package no.vern.followup;

/**
 * What is known of a case, as it is stored.
 *
 * @param version counts its changes; 0 when nothing was ever told
 */
public record StoredFacts(int version, CaseFacts facts) {
    static final StoredFacts NONE = new StoredFacts(0, CaseFacts.UNKNOWN);
}
