package no.vern.risk;

import java.util.Set;
import java.util.UUID;

/**
 * Which assessments: everything that is set must hold; an empty set or text holds for all.
 *
 * @param units units, each with all its sub-units
 * @param text words that all must occur in the title, what it is of, the unit's name, or one of its hazards
 */
public record AssessmentFilter(
        Set<UUID> units, Set<RiskTopic> topics, Set<AssessmentState> states, String text) {
    public static final AssessmentFilter ALL = new AssessmentFilter(Set.of(), Set.of(), Set.of(), "");
    /** All that holds or is to hold: what was replaced is history. */
    public static final Set<AssessmentState> CURRENT =
            Set.of(AssessmentState.DRAFT, AssessmentState.VALID, AssessmentState.OVERDUE);

    public AssessmentFilter {
        units = Set.copyOf(units);
        topics = Set.copyOf(topics);
        states = Set.copyOf(states);
    }

    public AssessmentFilter withUnits(Set<UUID> chosen) {
        return new AssessmentFilter(chosen, topics, states, text);
    }

    public AssessmentFilter withTopics(Set<RiskTopic> chosen) {
        return new AssessmentFilter(units, chosen, states, text);
    }

    public AssessmentFilter withStates(Set<AssessmentState> chosen) {
        return new AssessmentFilter(units, topics, chosen, text);
    }

    public AssessmentFilter withText(String words) {
        return new AssessmentFilter(units, topics, states, words);
    }
}
