package no.vern.app;

import java.util.List;
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
import no.vern.app.risk.RiskWays;
import no.vern.app.round.RoundFindings;
import no.vern.app.round.RoundsView;
import no.vern.app.round.RoundsViewModel;
import no.vern.app.shell.FacesScreen;
import no.vern.app.shell.LaterScreen;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.standing.StandingQuery;
import no.vern.app.standing.StandingView;
import no.vern.app.standing.StandingViewModel;
import no.vern.app.standing.StandingWays;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Later;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.organisation.UnitRepository;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.MatrixRepository;

/** The part of {@link Composition} that is about risk: assessments and their hazards, and a case's way to them. */
final class RiskComposition {
    private final Room room;
    private final IncidentRepository incidents;
    private final RiskWays ways;
    private final LaterScreen<FacesScreen> screen;
    private final Later<RiskView> assessments = new Later<>(this::assessments);
    private final Later<RoundsView> rounds = new Later<>(this::rounds);
    private final Later<StandingView> standings = new Later<>(this::standings);
    private final StandingViewModel standing;

    /** @param drills shows the drills of a unit */
    RiskComposition(Room room, IncidentRepository incidents, RiskWays ways, Consumer<UUID> drills) {
        this.room = room;
        this.incidents = incidents;
        this.ways = ways;
        standing = new StandingViewModel(
                room.register(),
                new StandingWays(this::open, this::begin, this::openRound, drills),
                room.tasks(),
                room.dialogs(),
                room.texts(),
                room.status(),
                room.clock());
        screen = new LaterScreen<>(RiskView.place(room.texts()), this::faces);
    }

    private FacesScreen faces() {
        return new FacesScreen(
                List.of(
                        Choice.of(assessments.get(), room.texts().get("risk.face.assessments")),
                        Choice.of(standings.get(), room.texts().get("risk.face.units")),
                        Choice.of(rounds.get(), room.texts().get("risk.face.rounds"))),
                room.navigator());
    }

    private RoundsView rounds() {
        var measures = new MeasureRepository(room.register(), incidents, new MeasureRules(room.clock()));
        var model = new RoundsViewModel(
                room.register(),
                new RoundFindings(room.register(), measures, room.texts()),
                ways.measure(),
                this::open,
                room.tasks(),
                room.texts(),
                room.status(),
                room.clock());
        return new RoundsView(model, RiskView.place(room.texts()), room);
    }

    private StandingView standings() {
        return new StandingView(standing, RiskView.place(room.texts()), room);
    }

    private RiskView assessments() {
        return new RiskView(
                new RiskListViewModel(
                        new RiskReader(room.register(), incidents, room.clock()),
                        new UnitRepository(room.register()),
                        room.tasks(),
                        room.texts()),
                new AssessmentViewModel(
                        room.register(),
                        incidents,
                        ways,
                        room.drafts(),
                        room.tasks(),
                        room.texts(),
                        room.clock()),
                new AssessmentFormViewModel(
                        new AssessmentRepository(room.register()),
                        new MatrixRepository(room.register()),
                        room.tasks(),
                        room.texts(),
                        room.clock()),
                room);
    }

    Screen screen() {
        return screen;
    }

    /** What a case shows of risk. */
    CasePartView casePart() {
        return new ReviewView(reviewing(), room.texts());
    }

    private ReviewViewModel reviewing() {
        return new ReviewViewModel(room.register(), room.tasks(), room.clock(), this::review);
    }

    /** From a case to where its risk is looked at again; to a new assessment when its unit has none. */
    void review(Incident incident) {
        reviewing().lead(incident, this::begin);
    }

    private void begin(UUID unit) {
        room.navigator().open(RiskView.KEY);
        turned().begin(unit);
    }

    private void review(UUID assessment, UUID incident) {
        room.navigator().open(RiskView.KEY);
        turned().review(assessment, incident);
    }

    /** Shows an assessment. */
    void open(UUID assessment) {
        room.navigator().open(RiskView.KEY);
        turned().open(assessment);
    }

    /** The assessments, brought before the other faces. */
    private RiskView turned() {
        screen.screen().turnTo(assessments.get());
        return assessments.get();
    }

    /** Shows the round of a unit that is to be looked at, or begins one. */
    private void openRound(UUID unit) {
        room.navigator().open(RiskView.KEY);
        screen.screen().turnTo(rounds.get());
        rounds.get().show(unit);
    }

    /** Shows where these units stand. */
    void openUnits(StandingQuery query) {
        standing.queryProperty().set(query);
        room.navigator().open(RiskView.KEY);
        screen.screen().turnTo(standings.get());
        standings.get().begin();
    }
}
