package no.vern.app;

import java.util.UUID;
import no.vern.app.exchange.MeasureExport;
import no.vern.app.list.ListViews;
import no.vern.app.measure.MeasureListView;
import no.vern.app.measure.MeasureModels;
import no.vern.app.measure.MeasureQuery;
import no.vern.app.measure.MeasureSearch;
import no.vern.app.measure.MeasureWays;
import no.vern.app.shell.LaterScreen;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.incident.IncidentRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.settings.SavedViewRepository;

/** The part of {@link Composition} that is about measures: their screen, and how they are found. */
final class MeasureComposition {
    private final Room room;
    private final MeasureListRepository lists;
    private final LaterScreen<MeasureListView> screen;

    MeasureComposition(Room room, IncidentRepository incidents, MeasureWays ways) {
        this.room = room;
        lists = new MeasureListRepository(room.register());
        screen = new LaterScreen<>(MeasureListView.place(room.texts()), () -> {
            var measures = new MeasureRepository(room.register(), incidents, new MeasureRules(room.clock()));
            var views = new ListViews<>(
                    new SavedViewRepository(room.register(), room.user().name()),
                    MeasureListView.KEY,
                    MeasureQuery.class);
            return new MeasureListView(
                    new MeasureModels(room, measures, incidents, views),
                    new MeasureExport(lists, room.texts()),
                    ways,
                    room);
        });
    }

    /** Shows the measure in its screen. */
    void open(UUID measure) {
        room.navigator().open(MeasureListView.KEY);
        screen.screen().open(measure);
    }

    /** Shows the measures that answer the query. */
    void open(MeasureQuery query) {
        screen.screen().open(query);
        room.navigator().open(MeasureListView.KEY);
    }

    Screen screen() {
        return screen;
    }

    MeasureSearch search() {
        return new MeasureSearch(lists, this::open, room.texts());
    }
}
