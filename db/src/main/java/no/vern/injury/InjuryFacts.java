package no.vern.injury;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the notices of an injury ask for of one injured person beyond the report. Null is "not known".
 *
 * @param jobTitle code of NAV's list {@code stillingstittel}
 * @param timeOfDay code of NAV's list {@code tidsrom}
 * @param location code of NAV's list {@code hvorSkjeddeUlykken}
 * @param workplace code of NAV's list {@code typeArbeidsplass}
 * @param sameAddress whether it happened at the employer's own address
 * @param consentOn since when the person consents to medical detail in the register (aml § 5-1 second paragraph); null
 *     while there is no consent, or when it was withdrawn
 */
public record InjuryFacts(
        @Nullable String jobTitle,
        @Nullable String timeOfDay,
        @Nullable String location,
        @Nullable String workplace,
        @Nullable Boolean sameAddress,
        @Nullable LocalDate consentOn) {
    /** Nothing is known beyond the report. */
    public static final InjuryFacts UNKNOWN = new InjuryFacts(null, null, null, null, null, null);

    /** The same with the consent of that day; null takes it back. */
    public InjuryFacts consented(@Nullable LocalDate day) {
        return new InjuryFacts(jobTitle, timeOfDay, location, workplace, sameAddress, day);
    }
}
