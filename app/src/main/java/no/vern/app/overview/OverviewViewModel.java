package no.vern.app.overview;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.incident.IncidentQuery;
import no.vern.app.incident.Period;
import no.vern.app.incident.WaitingDraft;
import no.vern.app.standing.StandingQuery;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.organisation.Unit;
import no.vern.statistics.ControlChart;
import org.jspecify.annotations.Nullable;

/** What the overview shows, read anew each time it comes to the front; every number opens the list behind it. */
public final class OverviewViewModel {
    /** What is there to be shown at once. */
    private record AtOnce(List<WaitingDraft> drafts, Overview overview) {}

    private final OverviewReader reader;
    private final Supplier<List<WaitingDraft>> waiting;
    private final Tasks tasks;
    private final Consumer<IncidentQuery> openList;
    private final Runnable openUnits;
    private final Consumer<StandingQuery> openStandings;
    private final Runnable openConcerns;
    private final Latest reading = new Latest();
    private final ObservableList<WaitingDraft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();

    /**
     * @param waiting what was written and not saved, newest first; asked off the window's thread
     * @param openList shows the incidents of a query
     * @param openUnits shows the organisation
     * @param openStandings shows what the units have of what every unit is to have
     * @param openConcerns shows what was raised and waits for an answer
     */
    public OverviewViewModel(
            OverviewReader reader,
            Supplier<List<WaitingDraft>> waiting,
            Tasks tasks,
            Consumer<IncidentQuery> openList,
            Runnable openUnits,
            Consumer<StandingQuery> openStandings,
            Runnable openConcerns) {
        this.waiting = waiting;
        this.reader = reader;
        this.tasks = tasks;
        this.openList = openList;
        this.openUnits = openUnits;
        this.openStandings = openStandings;
        this.openConcerns = openConcerns;
    }

    /** Reads the numbers: first those that are there at once, then the rest. */
    public void load() {
        reading.replace(tasks.run(() -> new AtOnce(waiting.get(), reader.first())))
                .onSuccess(read -> {
                    var first = read.overview();
                    drafts.setAll(read.drafts());
                    overview.set(kept(first));
                    reading.replace(tasks.run(() -> reader.whole(first)))
                            .onSuccess(overview::set)
                            .start();
                })
                .start();
    }

    /** What was known of the rest stays until it is read anew, so that nothing flickers. */
    private Overview kept(Overview first) {
        var before = overview.get();
        return before == null || !before.complete()
                ? first
                : first.with(before.slower(), before.gaps(), before.due(), before.measures());
    }

    void open(Overview.Figure figure) {
        var shown = overview.get();
        if (shown != null) {
            openList.accept(shown.figures().get(figure).query());
        }
    }

    void open(ControlChart.Point month) {
        openList.accept(IncidentQuery.ALL.withPeriod(Period.month(month.month())));
    }

    /** Opens what helps with the gap: who has which role, or what the units reported before. */
    void open(Gap gap) {
        Set<UUID> units = gap.units().stream().map(Unit::id).collect(Collectors.toSet());
        switch (gap.kind()) {
            case REPORTS -> openList.accept(IncidentQuery.ALL.withUnits(units));
            case RISK, PLAN, DRILL, ROUND, BHT_PLAN -> openStandings.accept(standings(gap, units));
            case ANSWER -> openConcerns.run();
            case LINE_MANAGER, SAFETY_REPRESENTATIVE -> openUnits.run();
        }
    }

    /** One unit by itself, and of several all that lack the same. */
    private static StandingQuery standings(Gap gap, Set<UUID> units) {
        return units.size() == 1
                ? StandingQuery.ALL.withUnits(units)
                : StandingQuery.ALL.withLacking(Set.of(Objects.requireNonNull(gap.kind().duty())));
    }

    /** What was written and not saved. */
    ObservableList<WaitingDraft> drafts() {
        return drafts;
    }

    /** What to show; null until it has been read the first time. */
    ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }
}
