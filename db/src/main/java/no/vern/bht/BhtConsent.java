package no.vern.bht;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's consent to being reported to BHT: to this case, for this one purpose. What BHT may tell the manager is another
 * consent, and not kept here.
 *
 * @param givenOn since when; null: there is none
 * @param scope what BHT may be told; null: nobody has said
 * @param withdrawnOn since when nothing more may be reported; what was reported by then was
 */
public record BhtConsent(@Nullable LocalDate givenOn, @Nullable BhtScope scope, @Nullable LocalDate withdrawnOn) {
    /** Nobody has consented. */
    public static final BhtConsent NONE = new BhtConsent(null, null, null);

    /** Given on that day. */
    public static BhtConsent given(@Nullable LocalDate day) {
        return new BhtConsent(day, null, null);
    }

    public BhtConsent covering(@Nullable BhtScope what) {
        return new BhtConsent(givenOn, what, withdrawnOn);
    }

    /** Withdrawn on that day; null: not. */
    public BhtConsent withdrawn(@Nullable LocalDate day) {
        return new BhtConsent(givenOn, scope, day);
    }
}
