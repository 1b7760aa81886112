package no.vern.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a routine, its steps in the order of the source.
 *
 * @param validFrom the first day that this version holds
 * @param source where it was taken from
 * @param steps its own steps, without the inherited ones
 */
public record Routine(
        String id,
        int version,
        LocalDate validFrom,
        Words name,
        String source,
        List<Inherited> inherits,
        List<Step> steps) {
    public Routine {
        inherits = List.copyOf(inherits);
        steps = List.copyOf(steps);
    }

    /** Its own step of that id. */
    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** The same with other steps. */
    public Routine with(List<Step> others) {
        return new Routine(id, version, validFrom, name, source, inherits, others);
    }
}
