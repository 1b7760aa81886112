package no.vern.routine;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is different in the steps of two versions of a routine; steps are the same when their ids are.
 *
 * @param added steps that only the later version has, in its order
 * @param removed steps that only the earlier version has, in its order
 * @param changed steps that both have, but not alike, in the later version's order
 * @param reordered whether the steps that both have stand in another order
 */
public record RoutineDifference(List<Step> added, List<Step> removed, List<Changed> changed, boolean reordered) {
    /** One step as it was and as it became. */
    public record Changed(Step before, Step after, Set<StepField> fields) {
        public Changed {
            fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        }
    }

    public RoutineDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static RoutineDifference between(Routine before, Routine after) {
        var changed = common(after, before).stream()
                .map(step -> change(before.step(step.id()).orElseThrow(), step))
                .filter(change -> !change.fields().isEmpty())
                .toList();
        var reordered = !ids(common(before, after)).equals(ids(common(after, before)));
        return new RoutineDifference(only(after, before), only(before, after), changed, reordered);
    }

    /** Whether no step differs. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !reordered;
    }

    private static Changed change(Step before, Step after) {
        return new Changed(before, after, StepField.differing(before, after));
    }

    private static List<Step> common(Routine one, Routine other) {
        return one.steps().stream()
                .filter(step -> other.step(step.id()).isPresent())
                .toList();
    }

    private static List<Step> only(Routine one, Routine other) {
        return one.steps().stream()
                .filter(step -> other.step(step.id()).isEmpty())
                .toList();
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }
}
