package no.vern.routine;

import java.util.List;

/**
 * What one routine takes over from another.
 *
 * @param routine the other routine's id
 * @param steps ids of the steps that hold here, too
 * @param notRelevant ids of steps that would hold, but make no sense here: shown as not relevant
 * @param reason why those are not relevant
 */
public record Inherited(String routine, List<String> steps, List<String> notRelevant, Words reason) {
    public Inherited {
        steps = List.copyOf(steps);
        notRelevant = List.copyOf(notRelevant);
    }
}
