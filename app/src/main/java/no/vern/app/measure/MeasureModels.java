package no.vern.app.measure;

import java.util.function.Consumer;
import no.vern.app.language.Texts;
import no.vern.app.list.ListViews;
import no.vern.app.shell.Room;
import no.vern.incident.IncidentRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.organisation.UnitRepository;

/** The view models of the screen of measures, and what they are given. */
public final class MeasureModels {
    private final MeasureListViewModel list;
    private final LanesViewModel lanes;
    private final MeasureFormViewModel form;
    private final MeasureDetailViewModel detail;
    private Consumer<Measure> turned = _ -> {};

    public MeasureModels(
            Room room, MeasureRepository measures, IncidentRepository incidents, ListViews<MeasureQuery> views) {
        var lists = new MeasureListRepository(room.register());
        var figures = new MeasureFigureRepository(room.register());
        Texts texts = room.texts();
        list = new MeasureListViewModel(
                lists, figures, new UnitRepository(room.register()), views, room.tasks(), texts, room.clock());
        lanes = new LanesViewModel(lists, figures, room.tasks(), texts);
        form = new MeasureFormViewModel(measures, list.units(), room.tasks(), texts);
        detail = new MeasureDetailViewModel(
                room.register(),
                measures,
                new MeasureAsides(room.register(), measures, incidents, texts, room.clock()),
                room.user().name(),
                room.tasks(),
                texts,
                room.drafts(),
                measure -> turned.accept(measure));
    }

    /** @param action hears of a measure that was turned or removed */
    void onTurned(Consumer<Measure> action) {
        turned = action;
    }

    public MeasureListViewModel list() {
        return list;
    }

    LanesViewModel lanes() {
        return lanes;
    }

    MeasureFormViewModel form() {
        return form;
    }

    MeasureDetailViewModel detail() {
        return detail;
    }
}
