package no.vern.app.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Callback;
import no.vern.app.list.Json;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Typed;
import no.vern.investigation.Barrier;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.Cause;
import no.vern.investigation.CauseCategory;
import no.vern.investigation.InvestigationContent;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What is typed of an investigation, line by line. */
final class InvestigationLines {
    private final CellText cells;
    private final ObservableList<EventLine> events = FXCollections.observableArrayList();
    private final ObservableList<BarrierLine> barriers = FXCollections.observableArrayList();
    private final CauseOutline causes = new CauseOutline();

    /** Held here: what only follows another list is let go of by it. */
    private final List<ObservableList<?>> followed;

    private final Json json = new Json();

    private record EventWords(String when, String what) {}

    private record CauseWords(int depth, String text, @Nullable CauseCategory category) {}

    private record BarrierWords(String barrier, String failure) {}

    InvestigationLines(CellText cells) {
        this.cells = cells;
        followed = List.of(
                followed(events, line -> new Observable[] {line.when, line.what}),
                followed(causes.lines(), line -> new Observable[] {line.text, line.depth, line.category}),
                followed(barriers, line -> new Observable[] {line.barrier, line.failure}));
    }

    /** The same lines, telling of each letter, too. */
    private static <T> ObservableList<T> followed(ObservableList<T> lines, Callback<T, Observable[]> fields) {
        var list = FXCollections.observableArrayList(fields);
        Bindings.bindContent(list, lines);
        return list;
    }

    /** Names the lines, so that they can be kept. */
    Typed name(Typed typed) {
        return typed.part("events", followed.get(0), this::eventWords, this::putBackEvents)
                .part("causes", followed.get(1), this::causeWords, this::putBackCauses)
                .part("barriers", followed.get(2), this::barrierWords, this::putBackBarriers);
    }

    private String eventWords() {
        return words(events.stream()
                .map(line -> new EventWords(line.when.get(), line.what.get()))
                .filter(line -> !(line.when() + line.what()).isBlank())
                .toList());
    }

    private String causeWords() {
        return words(causes.lines().stream()
                .map(line -> new CauseWords(line.depth.get(), line.text.get(), line.category.get()))
                .filter(line -> !line.text().isBlank() || line.category() != null)
                .toList());
    }

    private String barrierWords() {
        return words(barriers.stream()
                .map(line -> new BarrierWords(line.barrier.get(), line.failure.get()))
                .filter(line -> !(line.barrier() + line.failure()).isBlank())
                .toList());
    }

    private String words(List<?> lines) {
        return lines.isEmpty() ? "" : json.write(lines);
    }

    private <T> List<T> lines(String words, Class<T[]> type) {
        return json.read(words, type).map(List::of).orElse(List.of());
    }

    private void putBackEvents(String words) {
        events.setAll(lines(words, EventWords[].class).stream()
                .map(kept -> {
                    var line = new EventLine();
                    line.when.set(kept.when());
                    line.what.set(kept.what());
                    return line;
                })
                .toList());
    }

    private void putBackCauses(String words) {
        causes.fill(lines(words, CauseWords[].class).stream()
                .map(kept -> new Cause(kept.depth(), kept.text(), kept.category()))
                .toList());
    }

    private void putBackBarriers(String words) {
        barriers.setAll(lines(words, BarrierWords[].class).stream()
                .map(kept -> line(new Barrier(kept.barrier(), kept.failure())))
                .toList());
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
