package no.vern.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationSearch;
import no.vern.app.organisation.OrganisationView;
import no.vern.app.organisation.OrganisationViewModel;
import no.vern.app.report.AmuReportCommand;
import no.vern.app.report.BinderCommand;
import no.vern.app.risk.MatricesViewModel;
import no.vern.app.risk.MatrixDrafts;
import no.vern.app.routine.RoutineDrafts;
import no.vern.app.routine.RoutinesViewModel;
import no.vern.app.settings.AuditNames;
import no.vern.app.settings.BackupViewModel;
import no.vern.app.settings.BhtCriteriaViewModel;
import no.vern.app.settings.CalendarViewModel;
import no.vern.app.settings.KeptViewModel;
import no.vern.app.settings.PreferencesViewModel;
import no.vern.app.settings.SettingsView;
import no.vern.app.settings.UsersViewModel;
import no.vern.app.shell.Command;
import no.vern.app.shell.Desk;
import no.vern.app.shell.LaterScreen;
import no.vern.app.shell.Room;
import no.vern.app.shell.Surroundings;
import no.vern.app.training.TrainingView;
import no.vern.app.training.TrainingViewModel;
import no.vern.bht.BhtCriteriaRepository;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.risk.MatrixRepository;
import no.vern.routine.CalendarRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.settings.ColumnMappingRepository;
import no.vern.settings.DraftRepository;
import no.vern.settings.SavedViewRepository;
import no.vern.settings.SettingRepository;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Workspace;

/** All wiring: which parts there are and what each is given. */
public final class Composition {
    private final Clock clock;
    private final Consumer<Path> opener;

    /** @param opener shows a file in the program that the user has for it */
    public Composition(Clock clock, Consumer<Path> opener) {
        this.clock = clock;
        this.opener = opener;
    }

    /**
     * The desk of a signed-in user. On the window's thread.
     *
     * @param around the window that the desk stands in
     */
    public Desk desk(Workspace workspace, Texts texts, Surroundings around) {
        return Desk.of(
                desk -> new RoomComposition(clock, around).room(desk, workspace, texts),
                room -> fittings(room, workspace, around));
    }

    /** Every area's part of the desk, screens in the order of the rail. */
    private Desk.Fittings fittings(Room room, Workspace workspace, Surroundings around) {
        var training = new TrainingViewModel(
                room.register(), room.tasks(), room.dialogs(), room.texts(), room.clock(), room.status());
        var incidents = new IncidentComposition(room, training);
        var units = new UnitRepository(room.register());
        var persons = new PersonRepository(room.register());
        var organisation = new OrganisationViewModel(
                units,
                persons,
                new RoleRepository(room.register()),
                room.tasks(),
                room.texts(),
                room.clock(),
                room.status());
        var report = new AmuReportCommand(room, Launcher.version(), opener).command();
        var binder = new BinderCommand(room).command();
        return new Desk.Fittings(
                List.of(
                        incidents.overview(List.of(report, binder)),
                        incidents.screen(),
                        incidents.risk(),
                        incidents.measures().screen(),
                        new LaterScreen<>(TrainingView.place(room.texts()), () -> new TrainingView(training, room)),
                        new LaterScreen<>(
                                OrganisationView.place(room.texts()), () -> new OrganisationView(organisation, room)),
                        new LaterScreen<>(
                                SettingsView.place(room.texts()), () -> settings(room, workspace, around))),
                commands(incidents, List.of(report, binder)),
                List.of(
                        incidents.search(),
                        incidents.measures().search(),
                        new OrganisationSearch(units, persons, organisation, room.navigator())),
                incidents.imports()::open,
                incidents.imports()::close);
    }

    private static List<Command> commands(IncidentComposition incidents, List<Command> reports) {
        return Stream.concat(
                        Stream.of(incidents.newIncident(), incidents.openSaved()),
                        Stream.concat(
                                incidents.drops().stream(),
                                Stream.concat(Stream.of(incidents.imports().command()), reports.stream())))
                .toList();
    }

    private static SettingsView settings(Room room, Workspace workspace, Surroundings around) {
        var register = room.register();
        return new SettingsView(
                new SettingsView.Models(
                        new PreferencesViewModel(
                                new SettingRepository(register),
                                around,
                                room.tasks(),
                                room.dialogs(),
                                room.texts(),
                                room.status()),
                        new CalendarViewModel(
                                new CalendarRepository(register),
                                room.tasks(),
                                room.dialogs(),
                                room.texts(),
                                room.status(),
                                room.clock()),
                        new UsersViewModel(
                                workspace.users(), room.user(), room.tasks(), room.dialogs(), room.texts()),
                        new BackupViewModel(
                                workspace,
                                room.status(),
                                room.tasks(),
                                room.dialogs(),
                                room.texts(),
                                room.clock()),
                        new KeptViewModel(
                                new SavedViewRepository(register, room.user().name()),
                                new ColumnMappingRepository(register),
                                room.tasks(),
                                room.texts()),
                        new BhtCriteriaViewModel(
                                new BhtCriteriaRepository(register),
                                room.tasks(),
                                room.dialogs(),
                                room.texts(),
                                room.status(),
                                room.clock()),
                        routines(room),
                        matrices(room),
                        new AuditRepository(register),
                        new AuditNames(new UnitRepository(register), new PersonRepository(register))),
                room);
    }

    private static MatricesViewModel matrices(Room room) {
        return new MatricesViewModel(
                new MatrixRepository(room.register()),
                new MatrixDrafts(new DraftRepository(room.register(), room.user().name())),
                room.tasks(),
                room.dialogs(),
                room.texts(),
                room.status(),
                room.clock());
    }

    private static RoutinesViewModel routines(Room room) {
        var library = RoutineLibrary.shipped();
        return new RoutinesViewModel(
                new RoutineRepository(room.register(), library),
                library,
                new RoutineDrafts(new DraftRepository(room.register(), room.user().name())),
                room.drafts(),
                room.tasks(),
                room.dialogs(),
                room.texts(),
                room.status(),
                room.clock());
    }
}
