package no.vern.routine;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can differ between two versions of a step; all but its id. */
public enum StepField {
    TEXT(Step::text),
    HELP(Step::help),
    KIND(Step::kind),
    FORCE(Step::force),
    LANE(Step::lane),
    RESPONSIBLE(Step::responsible),
    RECIPIENTS(Step::recipients),
    DEADLINE(Step::deadline),
    CONDITION(Step::condition),
    PER(Step::per),
    ACUTE(Step::acute),
    DECLINABLE(Step::declinable),
    GUARD(Step::guard),
    BASIS(Step::basis),
    SOURCE(Step::source);

    private final Function<Step, @Nullable Object> value;

    StepField(Function<Step, @Nullable Object> value) {
        this.value = value;
    }

    /** The fields in which the two steps differ. */
    static Set<StepField> differing(Step one, Step other) {
        return Stream.of(values())
                .filter(field -> !Objects.equals(field.value.apply(one), field.value.apply(other)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepField.class)));
    }
}
