package no.vern.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Injured;
import no.vern.routine.Condition;
import no.vern.routine.Per;
import no.vern.routine.Step;
import org.jspecify.annotations.Nullable;

/** What is known of a case, asked for what a step's condition wants to know ({@code violence-and-strain} 2A.12). */
final class Circumstances {
    private final IncidentContent content;
    private final CaseFacts facts;
    private final Truth policeReport;

    /** @param policeReport whether it was decided that the employer reports it to the police */
    Circumstances(IncidentContent content, CaseFacts facts, Truth policeReport) {
        this.content = content;
        this.facts = facts;
        this.policeReport = policeReport;
    }

    Truth holds(Condition condition) {
        return switch (condition) {
            case ALWAYS -> Truth.YES;
            case ALONE -> Truth.of(content.alone());
            case ALONE_EVENING -> Truth.of(content.alone()).and(Truth.of(content.eveningOrNight()));
            case CHILD_AFFECTED -> Truth.of(facts.childAffected());
            case OTHER_TARGET -> Truth.of(facts.otherTarget());
            // Nobody records that a manager was there; that one was not is what is told.
            case MANAGER_UNAVAILABLE -> Truth.of(facts.managerAvailable()).not().or(Truth.NO);
            case INJURED -> injured();
            case SERIOUS_INJURY -> serious();
            case INJURY_OR_ILLNESS -> harmed();
            case OCCUPATIONAL_INJURY -> Truth.of(facts.occupationalInjury()).or(harmed());
            // What hurt nobody is reported to nobody outside (9); for the rest no rule is given.
            case REPORTABLE_TO_HEALTH_AUTHORITIES -> harmed() == Truth.NO ? Truth.NO : Truth.UNKNOWN;
            case DAMAGE -> Truth.of(facts.damage()).or(somePropertyDamage());
            case WITNESSES -> any(AffectedRole.WITNESS);
            case FAMILY_DRAWN_IN -> Truth.of(facts.familyDrawnIn()).or(any(AffectedRole.FAMILY));
            case POLICE_REPORT -> policeReport;
            case NAMED_CHANNEL -> Truth.of(content.channel() == null ? null : content.channel() != Channel.IN_PERSON);
        };
    }

    /** The day that a deadline is counted from: of an illness the notice's year begins when one learns its cause. */
    LocalDate counted(Step step, LocalDate occurredOn) {
        var ofIllness = content.type() == IncidentType.ILLNESS && step.condition() == Condition.INJURY_OR_ILLNESS;
        return ofIllness && facts.learntOn() != null ? facts.learntOn() : occurredOn;
    }

    /** Whoever is called injured is, also where a box says that nobody was hurt: a duty too many does no harm. */
    private Truth injured() {
        var injured = content.affected().stream().anyMatch(person -> person.role() == AffectedRole.INJURED);
        return injured ? Truth.YES : Truth.of(content.injury()).or(FactsRules.nobody(content, facts) ? Truth.NO : unlessTold());
    }

    /** Whether the step is for somebody who was exposed or hurt, and nobody was there. */
    boolean towardsNobody(Step step) {
        return (step.per() == Per.EXPOSED || step.per() == Per.INJURED) && FactsRules.nobody(content, facts);
    }

    /** What is reported as a near miss or a mere deviation hurt nobody, unless somebody says that it did. */
    private Truth unlessTold() {
        return content.type() == IncidentType.NEAR_MISS || content.type() == IncidentType.OTHER_DEVIATION
                ? Truth.NO
                : Truth.UNKNOWN;
    }

    /** Whoever is not hurt is not seriously hurt; else somebody has to go through the criteria. */
    private Truth serious() {
        if (facts.serious() != null) {
            return Truth.of(!facts.serious().isEmpty());
        }
        return harmed() == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }

    /**
     * What the check against the criteria makes of the step that asks whether the injury is serious; null until somebody has
     * gone through them. Where nobody was hurt there is nothing to go through.
     */
    @Nullable StepState checked() {
        if (facts.serious() != null) {
            return StepState.DECIDED;
        }
        return serious() == Truth.NO ? StepState.NOT_RELEVANT : null;
    }

    private Truth harmed() {
        return content.type() == IncidentType.ILLNESS ? Truth.YES : injured();
    }

    private Truth somePropertyDamage() {
        return content.type() == IncidentType.PROPERTY_DAMAGE ? Truth.YES : Truth.UNKNOWN;
    }

    private Truth any(AffectedRole role) {
        return Truth.of(content.affected().stream().anyMatch(person -> person.role() == role));
    }

    /** Whom an injury or illness is reported for. */
    List<AffectedPerson> injuredPersons() {
        return Injured.of(content);
    }

    /** Whom of the affected a step is for that is taken once for each. */
    List<AffectedPerson> persons(AffectedRole... roles) {
        return content.affected().stream()
                .filter(person -> Arrays.asList(roles).contains(person.role()))
                .toList();
    }
}
