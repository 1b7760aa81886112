package no.vern.followup;

import java.util.List;
import java.util.Optional;

/**
 * Whether the injury of a case is serious ({@code rules-and-rates} 3.1): one answer, that says of several steps whether they
 * apply. So there is one thing to do, and not one for each of them.
 */
public final class SeriousCheck {
    private final List<PlannedStep> steps;

    SeriousCheck(List<PlannedStep> steps) {
        this.steps = steps;
    }

    /** The same steps, with one for all that wait for the answer: the one that asks for it itself, or else the first. */
    public List<PlannedStep> once(List<PlannedStep> waiting) {
        var asks = waiting.stream()
                .filter(SeriousCheck::isIt)
                .findFirst()
                .or(() -> waiting.stream().filter(PlannedStep::asksSerious).findFirst());
        return waiting.stream()
                .filter(planned -> !planned.asksSerious() || asks.equals(Optional.of(planned)))
                .toList();
    }

    /** The other steps that wait for the same answer as this one; none when it waits for another. */
    List<PlannedStep> settledWith(PlannedStep planned) {
        var asks = planned.asksSerious() || isIt(planned);
        return steps.stream()
                .filter(other -> asks && other.asksSerious() && !other.equals(planned))
                .toList();
    }

    private static boolean isIt(PlannedStep planned) {
        return planned.open() && planned.step().answeredByCheck();
    }
}
