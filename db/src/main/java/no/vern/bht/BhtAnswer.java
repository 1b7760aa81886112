package no.vern.bht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was told of reporting one person's case to BHT.
 *
 * @param wish whether the person wishes contact with BHT; null when nobody has asked
 * @param decision null while nothing is decided
 * @param reason why it was not reported
 * @param explanation the same in words, without anything about somebody's health
 * @param consentOn since when the one concerned consents to being reported; without it nothing is (S05, S09)
 * @param toldAt when it was reported, by Norwegian time
 * @param toldBy who reported it; empty: whoever registers it
 * @param channel how BHT was reached
 */
public record BhtAnswer(
        @Nullable Boolean wish,
        @Nullable BhtDecision decision,
        @Nullable BhtReason reason,
        String explanation,
        @Nullable LocalDate consentOn,
        @Nullable LocalDateTime toldAt,
        String toldBy,
        @Nullable BhtChannel channel) {
    /** Nobody has told anything. */
    public static final BhtAnswer NONE = new BhtAnswer(null, null, null, "", null, null, "", null);

    /** The same with the wish; null: nobody has asked. */
    public BhtAnswer wished(@Nullable Boolean told) {
        return new BhtAnswer(told, decision, reason, explanation, consentOn, toldAt, toldBy, channel);
    }

    /** It was reported, with the consent of that day. */
    public BhtAnswer reported(
            @Nullable LocalDate consent, @Nullable LocalDateTime at, String by, @Nullable BhtChannel through) {
        return new BhtAnswer(wish, BhtDecision.REPORTED, null, "", consent, at, by, through);
    }

    /** It was not reported. */
    public BhtAnswer notReported(@Nullable BhtReason why, String words) {
        return new BhtAnswer(wish, BhtDecision.NOT_REPORTED, why, words, null, null, "", null);
    }

    /** The person said no. */
    public BhtAnswer declined(String words) {
        return new BhtAnswer(wish, BhtDecision.DECLINED, null, words, null, null, "", null);
    }

    /** Nothing is decided any more. */
    public BhtAnswer undecided() {
        return BhtAnswer.NONE.wished(wish);
    }

    BhtAnswer cleaned() {
        return new BhtAnswer(wish, decision, reason, explanation.strip(), consentOn, toldAt, toldBy.strip(), channel);
    }
}
