package no.vern.investigation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was found out about a case.
 *
 * @param events in the order that they happened
 * @param causes a tree, written as an outline
 * @param barriers those that failed
 */
public record InvestigationContent(List<CaseEvent> events, List<Cause> causes, List<Barrier> barriers) {
    /** Nothing yet. */
    public static final InvestigationContent EMPTY = new InvestigationContent(List.of(), List.of(), List.of());

    private static final Comparator<Placed> BY_TIME = Comparator.comparing(Placed::at);

    public InvestigationContent {
        events = List.copyOf(events);
        causes = List.copyOf(causes);
        barriers = List.copyOf(barriers);
    }

    public boolean empty() {
        return events.isEmpty() && causes.isEmpty() && barriers.isEmpty();
    }

    /** Without empty lines; the events by their time, the causes without a gap in their depth. */
    public InvestigationContent cleaned() {
        return new InvestigationContent(
                inOrder(events.stream()
                        .map(CaseEvent::cleaned)
                        .filter(event -> !event.what().isEmpty())
                        .toList()),
                connected(causes.stream()
                        .map(Cause::cleaned)
                        .filter(cause -> !cause.text().isEmpty())
                        .toList()),
                barriers.stream()
                        .map(Barrier::cleaned)
                        .filter(barrier -> !barrier.barrier().isEmpty() || !barrier.failure().isEmpty())
                        .toList());
    }

    /** An event, and the time that it is put in order by. */
    private record Placed(LocalDateTime at, CaseEvent event) {}

    private static List<CaseEvent> inOrder(List<CaseEvent> events) {
        var placed = new ArrayList<Placed>();
        var last = LocalDateTime.MIN;
        for (var event : events) {
            last = event.at() == null ? last : event.at();
            placed.add(new Placed(last, event));
        }
        return placed.stream().sorted(BY_TIME).map(Placed::event).toList();
    }

    /** A cause whose "why" was left empty answers to what stood above that. */
    private static List<Cause> connected(List<Cause> causes) {
        var connected = new ArrayList<Cause>();
        var deepest = 0;
        for (var cause : causes) {
            var depth = Math.clamp(cause.depth(), 0, deepest);
            connected.add(cause.at(depth));
            deepest = depth + 1;
        }
        return connected;
    }
}
