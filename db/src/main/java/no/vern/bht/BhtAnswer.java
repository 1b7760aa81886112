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
 * @param consent of the one concerned to being reported; without it nothing is (S05, S09)
 * @param toldAt when it was reported, by Norwegian time
 * @param toldBy who reported it; empty: whoever registers it
 * @param channel how BHT was reached
 */
public record BhtAnswer(
        @Nullable Boolean wish,
        @Nullable BhtDecision decision,
        @Nullable BhtReason reason,
        String explanation,
        BhtConsent consent,
        @Nullable LocalDateTime toldAt,
        String toldBy,
        @Nullable BhtChannel channel) {
    /** Nobody has told anything. */
    public static final BhtAnswer NONE = new BhtAnswer(null, null, null, "", BhtConsent.NONE, null, "", null);

    /** The same with the wish; null: nobody has asked. */
    public BhtAnswer wished(@Nullable Boolean told) {
        return new BhtAnswer(told, decision, reason, explanation, consent, toldAt, toldBy, channel);
    }

    /** It was reported, with the consent of that day. */
    public BhtAnswer reported(
            @Nullable LocalDate consented, @Nullable LocalDateTime at, String by, @Nullable BhtChannel through) {
        return new BhtAnswer(wish, BhtDecision.REPORTED, null, "", BhtConsent.given(consented), at, by, through);
    }

    /** The same with that consent. */
    public BhtAnswer with(BhtConsent given) {
        return new BhtAnswer(wish, decision, reason, explanation, given, toldAt, toldBy, channel);
    }

    /** Since when the one concerned consents; null: there is no consent. */
    public @Nullable LocalDate consentOn() {
        return consent.givenOn();
    }

    /** It was not reported. */
    public BhtAnswer notReported(@Nullable BhtReason why, String words) {
        return new BhtAnswer(wish, BhtDecision.NOT_REPORTED, why, words, BhtConsent.NONE, null, "", null);
    }

    /** The person said no. */
    public BhtAnswer declined(String words) {
        return new BhtAnswer(wish, BhtDecision.DECLINED, null, words, BhtConsent.NONE, null, "", null);
    }

    /** Nothing is decided any more. */
    public BhtAnswer undecided() {
        return BhtAnswer.NONE.wished(wish);
    }

    BhtAnswer cleaned() {
        return new BhtAnswer(wish, decision, reason, explanation.strip(), consent, toldAt, toldBy.strip(), channel);
    }
}
