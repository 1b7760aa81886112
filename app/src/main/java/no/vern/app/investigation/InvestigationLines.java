package no.vern.app.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.ui.CellText;
import no.vern.investigation.Barrier;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.InvestigationContent;
import no.vern.workspace.Problem;

/** What is typed of an investigation, line by line. */
final class InvestigationLines {
    private final CellText cells;
    private final ObservableList<EventLine> events = FXCollections.observableArrayList();
    private final ObservableList<BarrierLine> barriers = FXCollections.observableArrayList();
    private final CauseOutline causes = new CauseOutline();

    /** The lines as they are, to be put back. */
    record Kept(List<EventLine> events, List<CauseLine> causes, List<BarrierLine> barriers) {}

    InvestigationLines(CellText cells) {
        this.cells = cells;
    }

    void fill(InvestigationContent content) {
        events.setAll(content.events().stream().map(this::line).toList());
        causes.fill(content.causes());
        barriers.setAll(content.barriers().stream().map(InvestigationLines::line).toList());
    }

    private EventLine line(CaseEvent event) {
        var line = new EventLine();
        line.when.set(cells.of(event.at()));
        line.what.set(event.what());
        return line;
    }

    private static BarrierLine line(Barrier barrier) {
        var line = new BarrierLine();
        line.barrier.set(barrier.barrier());
        line.failure.set(barrier.failure());
        return line;
    }

    /**
     * @param day what a clock alone is on
     * @param wrong gets what cannot be read
     */
    InvestigationContent content(LocalDate day, LocalDate today, List<Problem> wrong) {
        var read = new ArrayList<CaseEvent>();
        for (var line : events) {
            var at = line.at(day, today);
            if (line.timed() && at.isEmpty()) {
                wrong.add(Problem.of("events." + read.size(), "investigation.when.unreadable"));
            }
            read.add(new CaseEvent(at.orElse(null), line.what.get()));
        }
        return new InvestigationContent(
                read,
                causes.lines().stream().map(CauseLine::content).toList(),
                barriers.stream().map(BarrierLine::content).toList());
    }

    Kept kept() {
        return new Kept(List.copyOf(events), List.copyOf(causes.lines()), List.copyOf(barriers));
    }

    void putBack(Kept kept) {
        events.setAll(kept.events());
        causes.lines().setAll(kept.causes());
        barriers.setAll(kept.barriers());
    }

    /** A line of each kind to write in, where there is none. */
    void begin() {
        if (events.isEmpty()) {
            addEvent(0);
        }
        if (causes.lines().isEmpty()) {
            causes.first();
        }
        if (barriers.isEmpty()) {
            addBarrier(0);
        }
    }

    EventLine addEvent(int at) {
        var line = new EventLine();
        events.add(at, line);
        return line;
    }

    BarrierLine addBarrier(int at) {
        var line = new BarrierLine();
        barriers.add(at, line);
        return line;
    }

    ObservableList<EventLine> events() {
        return events;
    }

    CauseOutline causes() {
        return causes;
    }

    ObservableList<BarrierLine> barriers() {
        return barriers;
    }
}
