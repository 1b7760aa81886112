package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutineDifferenceTest {
    private final Routine before = RoutineLibrary.shipped().routine("notification");
    private final List<Step> steps = before.steps();

    @Test
    void aRoutineDoesNotDifferFromItself() {
        assertThat(RoutineDifference.between(before, with(steps)).isEmpty()).isTrue();
    }

    @Test
    void addedAndRemovedStepsAreTold() {
        var other = RoutineLibrary.shipped().step("A10");
        var after = with(Stream.concat(steps.stream().skip(2), Stream.of(other)).toList());
        var difference = RoutineDifference.between(before, after);
        assertThat(difference.added()).containsExactly(other);
        assertThat(difference.removed()).containsExactly(steps.get(0), steps.get(1));
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.reordered()).isFalse();
    }

    @Test
    void aChangedStepIsToldWithItsFields() {
        var step = before.step("N03").orElseThrow();
        var changed = new Step(
                "N03",
                step.text(),
                new Words("Ring.", "Ring.", "Ring."),
                step.kind(),
                Force.SHOULD,
                step.lane(),
                step.responsible(),
                List.of(Party.CHIEF_SAFETY_REPRESENTATIVE, Party.HR),
                DeadlineRule.AT_ONCE,
                step.condition(),
                step.per(),
                step.acute(),
                step.declinable(),
                null,
                step.basis(),
                step.source());
        var after = with(steps.stream()
                .map(one -> one.id().equals("N03") ? changed : one)
                .toList());
        assertThat(RoutineDifference.between(before, after).changed())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo(step);
                    assertThat(change.after()).isEqualTo(changed);
                    assertThat(change.fields())
                            .containsExactly(
                                    StepField.HELP,
                                    StepField.FORCE,
                                    StepField.RECIPIENTS,
                                    StepField.DEADLINE,
                                    StepField.GUARD);
                });
    }

    @Test
    void anotherOrderIsTold() {
        var difference = RoutineDifference.between(before, with(steps.reversed()));
        assertThat(difference.reordered()).isTrue();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void everyPartOfAStepIsCompared() {
        assertThat(StepField.values()).hasSize(Step.class.getRecordComponents().length - 1);
    }

    private Routine with(List<Step> others) {
        return new Routine(
                before.id(), 2, before.validFrom(), before.name(), before.source(), before.inherits(), others);
    }
}
