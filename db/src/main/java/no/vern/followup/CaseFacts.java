package no.vern.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the routine has to know of a case beyond the report ({@code violence-and-strain} 2A.12). Null is "not known".
 *
 * @param otherTarget whether the threat concerns somebody else than the one who reported it
 * @param managerAvailable whether the line manager could be reached when it was urgent
 * @param damage whether personal clothes or equipment were damaged
 * @param familyDrawnIn whether the family is drawn in, directly or indirectly
 * @param occupationalInjury whether it counts as an occupational injury towards the insurer
 * @param serious what makes the injury serious; empty when it was looked at and nothing does, null until then
 * @param learntOn when one learnt what an illness comes from: NAV's year is counted from this day ({@code rules-and-rates}
 *     3.2)
 * @param nobodyAffected whether nobody was there: of property damage, near misses and other deviations, which need no one to
 *     have happened to ({@code violence-and-strain} 10, point 2)
 */
public record CaseFacts(
        @Nullable Boolean otherTarget,
        @Nullable Boolean managerAvailable,
        @Nullable Boolean childAffected,
        @Nullable Boolean damage,
        @Nullable Boolean familyDrawnIn,
        @Nullable Boolean occupationalInjury,
        @Nullable Set<SeriousCriterion> serious,
        @Nullable LocalDate learntOn,
        @Nullable Boolean nobodyAffected) {
    /** Nothing is known beyond the report. */
    public static final CaseFacts UNKNOWN = new CaseFacts(null, null, null, null, null, null, null, null, null);

    public CaseFacts {
        serious = serious == null ? null : Set.copyOf(serious);
    }

    /** The same with what makes the injury serious; null: nobody has looked. */
    public CaseFacts judged(@Nullable Set<SeriousCriterion> criteria) {
        return new CaseFacts(
                otherTarget,
                managerAvailable,
                childAffected,
                damage,
                familyDrawnIn,
                occupationalInjury,
                criteria,
                learntOn,
                nobodyAffected);
    }

    /** The same with or without one criterion; when none is left, nobody has looked: that none is met is said by itself. */
    public CaseFacts judged(SeriousCriterion criterion, boolean met) {
        var criteria = criteria();
        if (met) {
            criteria.add(criterion);
        } else {
            criteria.remove(criterion);
        }
        return judged(criteria.isEmpty() ? null : criteria);
    }

    /** The same with the day that one learnt what the illness comes from. */
    public CaseFacts learnt(@Nullable LocalDate day) {
        return new CaseFacts(
                otherTarget,
                managerAvailable,
                childAffected,
                damage,
                familyDrawnIn,
                occupationalInjury,
                serious,
                day,
                nobodyAffected);
    }

    /** The criteria in the order of the list; empty also when nobody has looked. */
    public Set<SeriousCriterion> criteria() {
        var criteria = EnumSet.noneOf(SeriousCriterion.class);
        if (serious != null) {
            criteria.addAll(serious);
        }
        return criteria;
    }
}
