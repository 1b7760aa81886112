package no.vern.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.vern.routine.Step;

/**
 * The talks that a routine asks for with each person ({@code violence-and-strain} 9.2, G15 to G17). Whether more is needed
 * is clarified at the last of them: an answer from before it is asked for again.
 */
final class Talks {
    private static final Set<String> HELD = Set.of("G15", "G16");

    private Talks() {}

    /** Whether the step is such a talk: whoever it is for may say no, and need not say why. */
    static boolean one(Step step) {
        return HELD.contains(Objects.requireNonNullElse(step.guard(), ""));
    }

    /** The same steps, with talks from before they count, and what was clarified before the last talk, open again. */
    static List<PlannedStep> inOrder(List<PlannedStep> steps) {
        var counted = steps.stream()
                .map(planned -> planned.mark() != null && planned.tooSoon(planned.mark().content()) ? planned.again() : planned)
                .toList();
        return counted.stream()
                .map(planned -> settled(planned) && early(counted, planned, planned.mark().content()) ? planned.again() : planned)
                .toList();
    }

    private static boolean settled(PlannedStep planned) {
        return planned.step().lastTalk() && planned.mark() != null && !planned.open();
    }

    /** Whether what is told was told before the last talk with that person. */
    static boolean early(Collection<PlannedStep> steps, PlannedStep planned, MarkContent told) {
        return last(steps, planned).filter(day -> told.doneAt().toLocalDate().isBefore(day)).isPresent();
    }

    /** The day of the last talk that was held with whom the step is for; empty when none was. */
    static Optional<LocalDate> last(Collection<PlannedStep> steps, PlannedStep with) {
        return steps.stream()
                .filter(planned -> one(planned.step()))
                .filter(planned -> planned.state() == StepState.DONE && Objects.equals(planned.person(), with.person()))
                .map(PlannedStep::mark)
                .filter(Objects::nonNull)
                .map(mark -> mark.content().doneAt().toLocalDate())
                .max(Comparator.naturalOrder());
    }
}
