package no.vern.app.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.list.ListViews;
import no.vern.app.list.SavedViews;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentStatus;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** What the list of incidents shows: a query, the rows that answer it, their count, and the user's own views. */
public final class IncidentListViewModel {
    private final IncidentRepository incidents;
    private final UnitRepository units;
    private final SavedViews<IncidentQuery> saved;
    private final Consumer<List<IncidentRow>> beside;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final ObjectProperty<IncidentQuery> query = new SimpleObjectProperty<>(IncidentQuery.ALL);
    private final ReadOnlyObjectWrapper<@Nullable IncidentSource> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper countLine = new ReadOnlyStringWrapper("");
    private final ObservableList<Choice<UUID>> unitChoices = FXCollections.observableArrayList();
    private final Latest counting = new Latest();
    private final AtomicInteger asked = new AtomicInteger();

    private record Counts(long all, long open) {}

    /** @param beside reads what else a page of rows shows, off the window's thread */
    public IncidentListViewModel(
            IncidentRepository incidents,
            UnitRepository units,
            ListViews<IncidentQuery> views,
            Consumer<List<IncidentRow>> beside,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.incidents = incidents;
        this.units = units;
        this.beside = beside;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        saved = new SavedViews<>(views, query, tasks, texts);
        query.subscribe((before, now) -> refresh());
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
        var rows = new IncidentSource(incidents, query.get().filter(today()), beside, () -> asked.get() == ticket);
        source.set(rows);
        count(rows);
    }

    /** Counts again how many of the rows shown are open. */
    public void recount() {
        var rows = source.get();
        if (rows != null) {
            count(rows);
        }
    }

    private void count(IncidentSource rows) {
        counting.replace(tasks.run(() -> new Counts(rows.count(), rows.open())))
                .onSuccess(counts -> countLine.set(
                        texts.get("incidents.count.line", counts.all(), counts.open())))
                .start();
    }

    /** Changes one part of the query. */
    public void ask(UnaryOperator<IncidentQuery> change) {
        query.set(change.apply(query.get()));
    }

    /** Takes all filters and the search line away. */
    public void reset() {
        query.set(IncidentQuery.ALL);
    }

    /** Moves a case on; {@code done} gets it as it is stored now, {@code refused} why it was not moved. */
    public void changeStatus(
            Incident incident, IncidentStatus next, Consumer<Incident> done, Consumer<String> refused) {
        tasks.run(() -> incidents.changeStatus(incident.id(), incident.version(), next))
                .onSuccess(result -> {
                    switch (result) {
                        case SaveResult.Saved<Incident>(var stored) -> done.accept(stored);
                        case SaveResult.Conflict<Incident>(_) ->
                            refused.accept(texts.get("incidents.status.conflict"));
                        case SaveResult.Invalid<Incident>(var problems) ->
                            refused.accept(new FormProblems(texts).sentence(problems.getFirst()));
                    }
                    refresh();
                })
                .onError(WorkspaceException.class, e ->
                        refused.accept(texts.get(e.messageKey(), e.arguments().toArray())))
                .start();
    }

    public LocalDate today() {
        return Norway.today(clock);
    }

    public ObjectProperty<IncidentQuery> queryProperty() {
        return query;
    }

    /** The rows that answer the query; a new one for each question. */
    public ReadOnlyObjectProperty<@Nullable IncidentSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** "412 hendelser · 37 åpne". */
    public ReadOnlyStringProperty countLineProperty() {
        return countLine.getReadOnlyProperty();
    }

    public ObservableList<Choice<UUID>> units() {
        return unitChoices;
    }

    /** The user's own views, and the columns. */
    public SavedViews<IncidentQuery> saved() {
        return saved;
    }
}
