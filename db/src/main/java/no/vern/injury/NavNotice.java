package no.vern.injury;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Injured;
import no.vern.incident.Relation;
import no.vern.injury.NavField.Need;
import no.vern.injury.NavField.Source;
import org.jspecify.annotations.Nullable;

/**
 * NAV's notice of injury or illness (folketrygdloven § 13-14) for one person, answered as far as the case knows.
 *
 * @param organisation the employer's name
 * @param person whom it is about
 */
public record NavNotice(String organisation, CasePlan plan, AffectedPerson person, InjuryFacts facts) {
    private static final int FEW_DAYS = 3;

    /** How NAV tells when it happened: an accident at a moment, an illness over a time. */
    public enum TimeKind {
        TIDSPUNKT,
        PERIODE
    }

    /**
     * Whom a notice is for: who was injured; where nobody is called that and there was an injury or illness, who was
     * exposed. Empty when it is told that nobody was hurt: then NAV wants no notice.
     */
    public static List<AffectedPerson> injured(IncidentContent content) {
        return Injured.of(content);
    }

    /** Whether it is an illness that came over a time, not an accident. */
    public boolean illness() {
        return content().type() == IncidentType.ILLNESS;
    }

    /**
     * The last day for the notice: one year after the injury, or after one learnt what the illness comes from
     * ({@code rules-and-rates} 3.2); empty while that day is not known.
     */
    public Optional<LocalDate> deadline() {
        var from = illness() ? plan.facts().learntOn() : Objects.requireNonNull(content().occurredOn());
        return Optional.ofNullable(from).map(day -> day.plusYears(1));
    }

    public Standing standing(NavField field) {
        if (value(field).isPresent()) {
            return Standing.KNOWN;
        }
        if (!asked(field.need())) {
            return Standing.NOT_ASKED;
        }
        if (field.need() == Need.OPTIONAL) {
            return Standing.OPTIONAL;
        }
        return field.source() == Source.HAND ? Standing.BY_HAND : Standing.MISSING;
    }

    private boolean asked(Need need) {
        return switch (need) {
            case ALWAYS, OPTIONAL -> true;
            case ACCIDENT -> !illness();
            case ILLNESS -> illness();
            case OTHER_ADDRESS -> !Boolean.TRUE.equals(facts.sameAddress());
            case MILITARY, BY_NAV -> false;
        };
    }

    /** What the case can hold and does not yet, in NAV's order. */
    public List<NavField> missing() {
        return with(Standing.MISSING);
    }

    /** What has to be written in by hand, in NAV's order. */
    public List<NavField> byHand() {
        return with(Standing.BY_HAND);
    }

    private List<NavField> with(Standing standing) {
        return Stream.of(NavField.values())
                .filter(field -> standing(field) == standing)
                .toList();
    }

    /**
     * What the case answers: a code of the field's list, a text, a LocalDate, a LocalDateTime, a Boolean or a
     * {@link TimeKind}; empty when it is not known or not asked for.
     */
    public Optional<Object> value(NavField field) {
        return asked(field.need()) ? Optional.ofNullable(known(field)) : Optional.empty();
    }

    private @Nullable Object known(NavField field) {
        return switch (field) {
            case REPORTER_ROLE -> "virksomhetsrepresentant";
            case EMPLOYER_NAME -> filled(organisation);
            case ROLE_TYPE -> roleType(person.relation());
            case JOB_TITLE -> facts.jobTitle();
            case INJURY_TYPE -> facts.harm(content()).injuryType();
            case BODY_PART -> facts.harm(content()).bodyPart();
            case ABSENCE -> absence(facts.harm(content()).absenceDays());
            case TIME_KIND -> illness() ? TimeKind.PERIODE : TimeKind.TIDSPUNKT;
            case MOMENT -> moment();
            case TIME_OF_DAY -> facts.timeOfDay();
            case LOCATION -> facts.location();
            case SAME_ADDRESS -> facts.sameAddress();
            case CAUSE -> content().injuryCause();
            case BACKGROUND -> content().injuryBackground();
            case WORKPLACE -> facts.workplace();
            case DESCRIPTION -> filled(content().description());
            default -> null;
        };
    }

    private @Nullable Object moment() {
        var day = Objects.requireNonNull(content().occurredOn());
        var time = content().occurredTime();
        return time == null ? day : day.atTime(time);
    }

    /** Whoever is employed elsewhere is reported by that employer; the code is left open. */
    private static @Nullable String roleType(@Nullable Relation relation) {
        return switch (relation) {
            case EMPLOYEE -> "arbeidstaker";
            case APPRENTICE -> "laerling";
            case PUPIL_OR_STUDENT -> "elevEllerStudent";
            case null, default -> null;
        };
    }

    private static @Nullable String absence(@Nullable Integer days) {
        if (days == null) {
            return null;
        }
        return days <= FEW_DAYS ? "treDagerEllerMindre" : "merEnnTreDager";
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    private IncidentContent content() {
        return plan.incident().content();
    }
}
