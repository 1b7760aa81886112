package no.vern.followup;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a case, as it is stored.
 *
 * @param version counts its changes; 0 when nothing was ever told
 * @param judged who said last whether the injury is serious; null when nobody has, or before this was kept
 */
public record StoredFacts(int version, CaseFacts facts, @Nullable Judgement judged) {
    static final StoredFacts NONE = new StoredFacts(0, CaseFacts.UNKNOWN, null);
}
