package no.vern.app;

import java.util.List;
import java.util.UUID;
import no.vern.app.exchange.MeasureExport;
import no.vern.app.list.ListViews;
import no.vern.app.measure.ConcernsView;
import no.vern.app.measure.ConcernsViewModel;
import no.vern.app.measure.MeasureListView;
import no.vern.app.measure.MeasureModels;
import no.vern.app.measure.MeasureQuery;
import no.vern.app.measure.MeasureSearch;
import no.vern.app.measure.MeasureWays;
import no.vern.app.shell.FacesScreen;
import no.vern.app.shell.LaterScreen;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Later;
import no.vern.incident.IncidentRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.settings.SavedViewRepository;

/** The part of {@link Composition} that is about measures: their screen, and how they are found. */
final class MeasureComposition {
    private final Room room;
    private final MeasureListRepository lists;
    private final LaterScreen<FacesScreen> screen;
    private final Later<MeasureListView> measures;
    private final Later<ConcernsView> concerns;

    MeasureComposition(Room room, IncidentRepository incidents, MeasureWays ways) {
        this.room = room;
        lists = new MeasureListRepository(room.register());
        concerns = new Later<>(this::concerns);
        screen = new LaterScreen<>(MeasureListView.place(room.texts()), this::faces);
        measures = new Later<>(() -> {
            var stored = new MeasureRepository(room.register(), incidents, new MeasureRules(room.clock()));
            var views = new ListViews<>(
                    new SavedViewRepository(room.register(), room.user().name()),
                    MeasureListView.KEY,
                    MeasureQuery.class);
            return new MeasureListView(
                    new MeasureModels(room, stored, incidents, views),
                    new MeasureExport(lists, room.texts()),
                    ways,
                    room);
        });
    }

    private FacesScreen faces() {
        return new FacesScreen(
                List.of(
                        Choice.of(measures.get(), room.texts().get("measures.screen.title")),
                        Choice.of(concerns.get(), room.texts().get("concern.list.name"))),
                room.navigator());
    }

    private ConcernsView concerns() {
        return new ConcernsView(
                new ConcernsViewModel(room.register(), room.tasks(), room.texts(), room.status(), room.clock()),
                MeasureListView.place(room.texts()),
                room);
    }

    /** Shows what was raised and waits for an answer. */
    void openConcerns() {
        room.navigator().open(MeasureListView.KEY);
        screen.screen().turnTo(concerns.get());
    }

    /** Shows the measure in its screen. */
    void open(UUID measure) {
        room.navigator().open(MeasureListView.KEY);
        screen.screen().turnTo(measures.get());
        measures.get().open(measure);
    }

    /** Shows the measures that answer the query. */
    void open(MeasureQuery query) {
        screen.screen().turnTo(measures.get());
        measures.get().open(query);
        room.navigator().open(MeasureListView.KEY);
    }

    Screen screen() {
        return screen;
    }

    MeasureSearch search() {
        return new MeasureSearch(lists, this::open, room.texts());
    }
}
