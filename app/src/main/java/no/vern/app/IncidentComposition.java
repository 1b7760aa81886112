package no.vern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Duration;
import no.vern.app.exchange.ImportCommand;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.RegisterExport;
import no.vern.app.incident.CasePartView;
import no.vern.app.incident.IncidentDrafts;
import no.vern.app.incident.IncidentFormViewModel;
import no.vern.app.incident.IncidentListView;
import no.vern.app.incident.IncidentListViewModel;
import no.vern.app.incident.IncidentQuery;
import no.vern.app.incident.IncidentSearch;
import no.vern.app.incident.WaitingDraft;
import no.vern.app.list.ListViews;
import no.vern.app.measure.MeasureWays;
import no.vern.app.overview.DueListView;
import no.vern.app.overview.DueListViewModel;
import no.vern.app.overview.OverviewReader;
import no.vern.app.overview.OverviewView;
import no.vern.app.overview.OverviewViewModel;
import no.vern.app.overview.OverviewWays;
import no.vern.app.quickentry.Directory;
import no.vern.app.quickentry.QuickEntryView;
import no.vern.app.quickentry.QuickEntryViewModel;
import no.vern.app.report.InjuryRegister;
import no.vern.app.risk.RiskWays;
import no.vern.app.shell.Command;
import no.vern.app.shell.LaterScreen;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.training.TrainingView;
import no.vern.app.training.TrainingViewModel;
import no.vern.app.ui.Later;
import no.vern.app.ui.Typed;
import no.vern.app.ui.TypingPause;
import no.vern.codelist.CodeLists;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureFigureRepository;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.settings.DraftRepository;
import no.vern.settings.SavedViewRepository;
import no.vern.settings.SettingRepository;
import no.vern.standing.StandingRepository;
import org.jspecify.annotations.Nullable;

/** The part of {@link Composition} that is about incidents: their list and form, the quick entry, the overview. */
final class IncidentComposition {
    private static final Duration DRAFT_PAUSE = Duration.millis(500);

    private final Room room;
    private final CodeLists codes = CodeLists.nav();
    private final IncidentRules rules;
    private final IncidentRepository incidents;
    private final UnitRepository units;
    private final FollowUpComposition followUp;
    private final IncidentListViewModel list;
    private final IncidentDrafts drafts;
    private final LaterScreen<IncidentListView> screen;
    private final Later<QuickEntryView> quickEntry;
    private final ImportCommand imports;
    private final DropComposition drops;
    private final RiskComposition risk;
    private final MeasureComposition measures;
    private @Nullable UUID lastSaved;

    /** @param training to which the drills of a unit lead */
    IncidentComposition(Room room, TrainingViewModel training) {
        this.room = room;
        rules = new IncidentRules(codes, room.clock());
        incidents = new IncidentRepository(room.register(), rules);
        units = new UnitRepository(room.register());
        followUp = new FollowUpComposition(room, incidents, units);
        list = new IncidentListViewModel(
                incidents,
                units,
                new ListViews<>(savedViews(), IncidentListView.KEY, IncidentQuery.class),
                followUp.nextSteps()::read,
                room.tasks(),
                room.texts(),
                room.clock());
        drafts = new IncidentDrafts(
                new DraftRepository(room.register(), room.user().name()), room.tasks(), new TypingPause(DRAFT_PAUSE));
        screen = new LaterScreen<>(IncidentListView.place(room.texts()), this::listView);
        quickEntry = new Later<>(this::quickEntry);
        imports = new ImportCommand(room, incidents, rules, codes);
        measures = new MeasureComposition(room, incidents, new MeasureWays(
                this::open, this::openAssessment, () -> imports.show(ImportKind.MEASURES)));
        drops = new DropComposition(room, units, this::write, this::open);
        risk = new RiskComposition(
                room,
                incidents,
                new RiskWays(this::open, measures::open, () -> imports.show(ImportKind.HAZARDS)),
                unit -> {
                    training.showDrills(unit);
                    room.navigator().open(TrainingView.KEY);
                });
    }

    private IncidentListView listView() {
        var followUpView = followUp.view();
        followUpView.onReview(risk::review);
        return new IncidentListView(
                list,
                form(),
                followUp.timeline(),
                followUpView,
                parts(),
                followUp.nextSteps(),
                new RegisterExport(incidents, room.texts(), codes),
                new InjuryRegister(room.register(), room.texts(), codes, room.clock()),
                codes,
                room);
    }

    private List<CasePartView> parts() {
        var parts = new ArrayList<>(new EvidenceComposition(room, incidents, followUp.cases(), measures::open).parts());
        parts.add(1, risk.casePart());
        return parts;
    }

    private SavedViewRepository savedViews() {
        return new SavedViewRepository(room.register(), room.user().name());
    }

    private IncidentFormViewModel form() {
        return new IncidentFormViewModel(
                incidents,
                followUp.cases(),
                rules,
                drafts,
                room.tasks(),
                room.texts(),
                room.clock());
    }

    private QuickEntryView quickEntry() {
        var directory = new Directory(units, new PersonRepository(room.register()));
        var model = new QuickEntryViewModel(
                incidents, rules, directory, room.tasks(), room.texts(), room.clock());
        room.drafts().open(new Typed("quickEntry", null).text("line", model.lineProperty()).begin());
        return new QuickEntryView(
                model,
                room.overlay(),
                this::write,
                this::added,
                room.texts());
    }

    private void showQuickEntry() {
        quickEntry.get().show();
    }

    private void write(IncidentContent content) {
        room.navigator().open(IncidentListView.KEY);
        screen.screen().write(content);
    }

    private void write(IncidentContent content, Consumer<Incident> became) {
        room.navigator().open(IncidentListView.KEY);
        screen.screen().write(content, became);
    }

    private void added(Incident incident) {
        lastSaved = incident.id();
        room.status().saved();
        room.navigator().reload();
        room.dialogs().notice(
                room.texts().get("quick.saved.notice", incident.number()),
                room.texts().get("quick.saved.open") + " (Ctrl+O)",
                () -> open(incident.id()));
    }

    private void open(UUID incident) {
        room.navigator().open(IncidentListView.KEY);
        screen.screen().open(incident);
        screen.screen().begin();
    }

    private void resume(WaitingDraft draft) {
        room.tasks()
                .run(() -> draft.incidentId().flatMap(incidents::find))
                .onSuccess(incident -> {
                    room.navigator().open(IncidentListView.KEY);
                    screen.screen().resume(incident.orElse(null));
                })
                .start();
    }

    private void open(IncidentQuery query) {
        list.queryProperty().set(query);
        room.navigator().open(IncidentListView.KEY);
    }

    private void openAssessment(UUID assessment) {
        risk.open(assessment);
    }

    private void openOrganisation() {
        room.navigator().goTo("organisation");
    }

    private void showDueList(DueListViewModel.Span span) {
        var due = new DueListViewModel(
                followUp.due(), span, room.clock(), room.tasks(), room.dialogs(), room.texts());
        room.overlay().show(new DueListView(due, this::open, room.texts(), room.overlay()::hide));
    }

    /** @param reports make reports of what the overview shows */
    OverviewView overview(List<Command> reports) {
        var reader = new OverviewReader(
                incidents,
                units,
                new RoleRepository(room.register()),
                followUp.due(),
                new ConcernRepository(room.register()),
                new StandingRepository(room.register()),
                new MeasureFigureRepository(room.register()),
                new SettingRepository(room.register()),
                room.clock());
        return new OverviewView(
                new OverviewViewModel(
                        reader,
                        drafts::waiting,
                        room.tasks(),
                        this::open,
                        this::openOrganisation,
                        risk::openUnits,
                        measures::openConcerns),
                new OverviewWays(
                        this::openOrganisation,
                        imports::show,
                        this::showQuickEntry,
                        () -> showDueList(DueListViewModel.Span.TODAY),
                        () -> showDueList(DueListViewModel.Span.UNDATED),
                        () -> showDueList(DueListViewModel.Span.BHT),
                        drops::showEntry,
                        drops::showTrend,
                        this::open,
                        this::resume,
                        measures::open,
                        measures::open),
                reports,
                room.texts());
    }

    Screen screen() {
        return screen;
    }

    /** Risk assessments, to which a case leads. */
    Screen risk() {
        return risk.screen();
    }

    /** Ctrl+N, on every screen. */
    Command newIncident() {
        return new Command("quick.entry", room.texts().get("quick.box.title"), "Shortcut+N", this::showQuickEntry);
    }

    /** Ctrl+O, on every screen: on to the incident that was just written down in one line. */
    Command openSaved() {
        return new Command("quick.open", room.texts().get("quick.saved.command"), "Shortcut+O", () -> {
            if (lastSaved != null) {
                open(lastSaved);
            }
        });
    }

    /** Small strains: to enter one, and what they come to. */
    List<Command> drops() {
        return drops.commands();
    }

    /** Files are imported by key, from the overview, and when they are dropped on the window. */
    ImportCommand imports() {
        return imports;
    }

    /** What is done so that it does not happen again. */
    MeasureComposition measures() {
        return measures;
    }

    IncidentSearch search() {
        return new IncidentSearch(incidents, this::open, room.texts());
    }
}
