package no.vern.app.routine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.routine.Condition;
import no.vern.routine.DeadlineRule;
import no.vern.routine.Force;
import no.vern.routine.Lane;
import no.vern.routine.Party;
import no.vern.routine.Per;
import no.vern.routine.Routine;
import no.vern.routine.RoutineBook;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.routine.Words;

/** A step of an organisation's own before anything is written of it. */
final class NewStep {
    private static final int MOST = 100;
    private static final Words NOTHING = new Words("", "", "");

    private NewStep() {}

    /**
     * Its id is the first of {@code E01} … that no version of any routine has, so that what was told of one step is
     * never taken for another's.
     */
    static Step in(RoutineBook book, Collection<Routine> drafts, String source) {
        var taken = Stream.concat(
                        book.library().all().stream().flatMap(routine -> book.versions(routine.id()).stream()),
                        drafts.stream())
                .flatMap(routine -> routine.steps().stream())
                .map(Step::id)
                .collect(Collectors.toSet());
        var id = IntStream.range(1, taken.size() + MOST)
                .mapToObj("E%02d"::formatted)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        return new Step(
                id,
                NOTHING,
                NOTHING,
                StepKind.ACT,
                Force.SHOULD,
                Lane.CARE,
                Party.LINE_MANAGER,
                List.of(),
                DeadlineRule.NONE,
                Condition.ALWAYS,
                Per.INCIDENT,
                false,
                false,
                null,
                null,
                source);
    }
}
