package no.vern.injury;

import java.time.LocalDate;
import no.vern.incident.IncidentContent;
import no.vern.incident.Injured;
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
 * @param own what was told of this person's injury or illness
 */
public record InjuryFacts(
        @Nullable String jobTitle,
        @Nullable String timeOfDay,
        @Nullable String location,
        @Nullable String workplace,
        @Nullable Boolean sameAddress,
        @Nullable LocalDate consentOn,
        Harm own) {
    /** Nothing is known beyond the report. */
    public static final InjuryFacts UNKNOWN = new InjuryFacts(null, null, null, null, null, null, Harm.UNKNOWN);

    /** The same with the consent of that day; null takes it back. */
    public InjuryFacts consented(@Nullable LocalDate day) {
        return new InjuryFacts(jobTitle, timeOfDay, location, workplace, sameAddress, day, own);
    }

    /** The same with what was told of this person's injury or illness. */
    public InjuryFacts harmed(Harm told) {
        return new InjuryFacts(jobTitle, timeOfDay, location, workplace, sameAddress, consentOn, told);
    }

    /**
     * What is known of this person's injury or illness. Where only one was hurt the report tells of this one; where several
     * were, what it tells may be anybody's, and counts for nobody.
     */
    public Harm harm(IncidentContent report) {
        return Injured.of(report).size() > 1
                ? own
                : new Harm(
                        own.injuryType() == null ? report.injuryType() : own.injuryType(),
                        own.bodyPart() == null ? report.bodyPart() : own.bodyPart(),
                        own.absenceDays() == null ? report.absenceDays() : own.absenceDays(),
                        own.workDone(),
                        own.tasks(),
                        own.factors(),
                        own.illOn());
    }
}
