package no.vern.app.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.list.ListViews;
import no.vern.app.list.SavedViews;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;

/** What the list of measures shows: a query, the rows that answer it, their count, and the user's own views. */
public final class MeasureListViewModel {
    private final MeasureListRepository lists;
    private final MeasureFigureRepository figures;
    private final UnitRepository units;
    private final SavedViews<MeasureQuery> saved;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final ObjectProperty<MeasureQuery> query = new SimpleObjectProperty<>(MeasureQuery.ALL);
    private final ReadOnlyObjectWrapper<@Nullable MeasureRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper countLine = new ReadOnlyStringWrapper("");
    private final ObservableList<Choice<UUID>> unitChoices = FXCollections.observableArrayList();
    private final Latest counting = new Latest();
    private final AtomicInteger asked = new AtomicInteger();

    public MeasureListViewModel(
            MeasureListRepository lists,
            MeasureFigureRepository figures,
            UnitRepository units,
            ListViews<MeasureQuery> views,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.lists = lists;
        this.figures = figures;
        this.units = units;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        saved = new SavedViews<>(views, query, tasks, texts);
        query.subscribe((_, _) -> refresh());
    }

    /** Loads what the chips offer and the rows; called each time the list comes to the front. */
    public void load() {
        tasks.run(() -> new UnitChoices(units.tree()).where(_ -> true))
                .onSuccess(unitChoices::setAll)
                .start();
        saved.load(this::refresh);
    }

    /** Asks the database again. */
    public void refresh() {
        int ticket = asked.incrementAndGet();
        var now = new MeasureRows(lists, figures, query.get().filter(today()), () -> asked.get() == ticket);
        rows.set(now);
        counting.replace(tasks.run(now::byStatus)).onSuccess(this::count).start();
    }

    private void count(Map<MeasureStatus, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int open = MeasureStatus.OPEN.stream().mapToInt(counts::get).sum();
        countLine.set(texts.get("measures.count.line", all, open, counts.get(MeasureStatus.DONE)));
    }

    /** Changes one part of the query. */
    public void ask(UnaryOperator<MeasureQuery> change) {
        query.set(change.apply(query.get()));
    }

    /** Takes all filters and the search line away. */
    public void reset() {
        query.set(MeasureQuery.ALL);
    }

    public LocalDate today() {
        return Norway.today(clock);
    }

    public ObjectProperty<MeasureQuery> queryProperty() {
        return query;
    }

    /** The rows that answer the query; a new one for each question. */
    ReadOnlyObjectProperty<@Nullable MeasureRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** "412 tiltak · 37 åpne · 5 venter på evaluering". */
    public ReadOnlyStringProperty countLineProperty() {
        return countLine.getReadOnlyProperty();
    }

    public ObservableList<Choice<UUID>> units() {
        return unitChoices;
    }

    /** The user's own views, and the columns. */
    public SavedViews<MeasureQuery> saved() {
        return saved;
    }
}
