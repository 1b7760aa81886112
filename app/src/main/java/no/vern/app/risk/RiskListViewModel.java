package no.vern.app.risk;

import java.time.LocalDate;
import java.util.Set;
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
import no.vern.app.ui.Choice;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.organisation.UnitRepository;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentState;
import org.jspecify.annotations.Nullable;

/** What the list of assessments shows: a filter, the rows that answer it, and their count. */
public final class RiskListViewModel {
    /** What stands in the list at first. */
    static final AssessmentFilter AT_FIRST = AssessmentFilter.ALL.withStates(AssessmentFilter.CURRENT);

    private final RiskReader reader;
    private final UnitRepository units;
    private final Tasks tasks;
    private final Texts texts;
    private final ObjectProperty<AssessmentFilter> filter = new SimpleObjectProperty<>(AT_FIRST);
    private final ReadOnlyObjectWrapper<@Nullable RiskSource> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper countLine = new ReadOnlyStringWrapper("");
    private final ObservableList<Choice<UUID>> unitChoices = FXCollections.observableArrayList();
    private final Latest counting = new Latest();
    private final AtomicInteger asked = new AtomicInteger();

    private record Counts(long shown, long overdue) {}

    public RiskListViewModel(RiskReader reader, UnitRepository units, Tasks tasks, Texts texts) {
        this.reader = reader;
        this.units = units;
        this.tasks = tasks;
        this.texts = texts;
        filter.subscribe((before, now) -> refresh());
    }

    /** Loads what the chips offer and the rows; called each time the list comes to the front. */
    public void load() {
        tasks.run(() -> new UnitChoices(units.tree()).where(_ -> true))
                .onSuccess(unitChoices::setAll)
                .start();
        refresh();
    }

    /** Asks the database again. */
    public void refresh() {
        int ticket = asked.incrementAndGet();
        var now = filter.get();
        source.set(new RiskSource(reader, now, () -> asked.get() == ticket));
        counting.replace(tasks.run(() -> new Counts(
                        reader.count(now), reader.count(now.withStates(Set.of(AssessmentState.OVERDUE))))))
                .onSuccess(counts ->
                        countLine.set(texts.get("risk.count.line", counts.shown(), counts.overdue())))
                .start();
    }

    /** Changes one part of the filter. */
    public void ask(UnaryOperator<AssessmentFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    /** Goes back to what stood in the list at first. */
    public void reset() {
        filter.set(AT_FIRST);
    }

    LocalDate today() {
        return reader.today();
    }

    public ObjectProperty<AssessmentFilter> filterProperty() {
        return filter;
    }

    /** The rows that answer the filter; a new one for each question. */
    ReadOnlyObjectProperty<@Nullable RiskSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** "42 vurderinger · 3 forfalt". */
    public ReadOnlyStringProperty countLineProperty() {
        return countLine.getReadOnlyProperty();
    }

    ObservableList<Choice<UUID>> units() {
        return unitChoices;
    }
}
