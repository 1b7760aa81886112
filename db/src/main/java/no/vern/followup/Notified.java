package no.vern.followup;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.incident.AffectedPerson;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's notification log: somebody was told, when, how and by whom ({@code violence-and-strain} 7.4, 9;
 * {@code rules-and-rates} 3.1).
 *
 * @param about the affected person that the step is for; null when it is for the whole case
 */
public record Notified(Step step, @Nullable AffectedPerson about, StepMark mark) {
    /**
     * Everybody who was told, the first first; also what was told before the report was changed and has no step any more,
     * as far as it is a step that Vern comes with. What was set aside or declined was told to nobody.
     */
    public static List<Notified> of(CasePlan plan, RoutineLibrary library) {
        var placed = plan.steps().stream()
                .filter(planned -> planned.mark() != null)
                .map(planned -> new Notified(planned.step(), planned.person(), planned.mark()));
        var before = plan.unplaced().stream().flatMap(mark -> library.find(mark.content().step())
                .map(step -> new Notified(step, null, mark))
                .stream());
        return Stream.concat(placed, before)
                .filter(Notified::told)
                .sorted(Comparator.comparing(notified -> notified.mark().content().doneAt()))
                .toList();
    }

    private boolean told() {
        return step.kind() == StepKind.NOTIFY && mark.content().state() == StepState.DONE;
    }

    /** The time of day in Europe/Oslo; empty when only the day was told, which is stored as midnight. */
    public Optional<LocalTime> time() {
        return Optional.of(mark.content().doneAt().toLocalTime()).filter(time -> !time.equals(LocalTime.MIDNIGHT));
    }

    /** Who told it: whom the mark names, else the user who wrote it down. */
    public String by() {
        return mark.content().doneBy().isBlank() ? mark.registeredBy() : mark.content().doneBy();
    }

    /** How it was told, in whatever words; empty when nobody said. */
    public String channel() {
        return Objects.requireNonNullElse(mark.content().channel(), "");
    }
}
