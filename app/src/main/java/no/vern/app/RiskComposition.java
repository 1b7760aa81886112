package no.vern.app;

import java.util.UUID;
import java.util.function.Consumer;
import no.vern.app.incident.CasePartView;
import no.vern.app.risk.AssessmentFormViewModel;
import no.vern.app.risk.AssessmentViewModel;
import no.vern.app.risk.ReviewView;
import no.vern.app.risk.ReviewViewModel;
import no.vern.app.risk.RiskListViewModel;
import no.vern.app.risk.RiskReader;
import no.vern.app.risk.RiskView;
import no.vern.app.shell.LaterScreen;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.incident.IncidentRepository;
import no.vern.organisation.UnitRepository;
import no.vern.risk.AssessmentRepository;

/** The part of {@link Composition} that is about risk: assessments and their hazards, and a case's way to them. */
final class RiskComposition {
    private final Room room;
    private final IncidentRepository incidents;
    private final Consumer<UUID> openIncident;
    private final LaterScreen<RiskView> screen;

    /** @param openIncident shows a case */
    RiskComposition(Room room, IncidentRepository incidents, Consumer<UUID> openIncident) {
        this.room = room;
        this.incidents = incidents;
        this.openIncident = openIncident;
        screen = new LaterScreen<>(RiskView.place(room.texts()), this::view);
    }

    private RiskView view() {
        return new RiskView(
                new RiskListViewModel(
                        new RiskReader(room.register(), incidents, room.clock()),
                        new UnitRepository(room.register()),
                        room.tasks(),
                        room.texts()),
                new AssessmentViewModel(
                        room.register(), incidents, openIncident, room.tasks(), room.texts(), room.clock()),
                new AssessmentFormViewModel(
                        new AssessmentRepository(room.register()), room.tasks(), room.texts(), room.clock()),
                room);
    }

    Screen screen() {
        return screen;
    }

    /** What a case shows of risk. */
    CasePartView casePart() {
        return new ReviewView(
                new ReviewViewModel(room.register(), room.tasks(), room.clock(), this::review), room.texts());
    }

    private void review(UUID assessment, UUID incident) {
        room.navigator().open(RiskView.KEY);
        screen.screen().review(assessment, incident);
    }

    /** Shows the list. */
    void open() {
        room.navigator().open(RiskView.KEY);
    }
}
