package no.vern.app.measure;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureStatus;

/** The measures of the list as columns of cards: by state on the board, by the month that they are due on the timeline. */
final class LanesViewModel {
    /** What one can take in of a column; the rest is in the list. */
    static final int MOST = 30;

    private final MeasureListRepository lists;
    private final MeasureFigureRepository figures;
    private final Tasks tasks;
    private final Texts texts;
    private final DateTimeFormatter month;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<List<Lane>> lanes = new ReadOnlyObjectWrapper<>(List.of());

    LanesViewModel(MeasureListRepository lists, MeasureFigureRepository figures, Tasks tasks, Texts texts) {
        this.lists = lists;
        this.figures = figures;
        this.tasks = tasks;
        this.texts = texts;
        month = DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale());
    }

    /** Reads the columns of what the list is asked for. */
    void show(ShownAs face, MeasureFilter filter) {
        reading.replace(tasks.run(() -> face == ShownAs.BOARD ? board(filter) : timeline(filter)))
                .onSuccess(lanes::set)
                .start();
    }

    private List<Lane> board(MeasureFilter filter) {
        var counts = figures.byStatus(filter);
        var rows = lists.firstOfEachStatus(filter, MOST).stream()
                .collect(Collectors.groupingBy(row -> row.measure().status()));
        return Stream.of(MeasureStatus.values())
                .filter(status -> filter.statuses().isEmpty() || filter.statuses().contains(status))
                .map(status -> new Lane(
                        texts.of(status), counts.get(status), rows.getOrDefault(status, List.of()), status))
                .toList();
    }

    /** What is still to be carried out, by month; months without any are left out. */
    private List<Lane> timeline(MeasureFilter filter) {
        Set<MeasureStatus> asked = filter.statuses().isEmpty() ? MeasureStatus.OPEN : filter.statuses();
        var open = filter.withStatuses(asked);
        var rows = lists.firstOfEachMonth(open, MOST).stream().collect(Collectors.groupingBy(LanesViewModel::due));
        var found = new ArrayList<Lane>();
        figures.byMonth(open)
                .forEach((due, count) ->
                        found.add(new Lane(month.format(due), count, rows.getOrDefault(due, List.of()), null)));
        return found;
    }

    private static YearMonth due(MeasureRow row) {
        return YearMonth.from(Objects.requireNonNull(row.content().plan().dueOn()));
    }

    ReadOnlyObjectProperty<List<Lane>> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }
}
