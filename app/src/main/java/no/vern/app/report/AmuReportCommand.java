package no.vern.app.report;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.organisation.OrganisationRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;

/** "Lag AMU-arbeidsbok": opens the card for it, from wherever one is. */
public final class AmuReportCommand {
    private final Room room;
    private final String version;
    private final Consumer<Path> opener;

    /**
     * @param version of Vern, as the report names it
     * @param opener shows a file in the program that the user has for it
     */
    public AmuReportCommand(Room room, String version, Consumer<Path> opener) {
        this.room = room;
        this.version = version;
        this.opener = opener;
    }

    /** The command, for a screen's count line or for everywhere. */
    public Command command() {
        return new Command("report.amu", room.texts().get("report.card.command"), this::show);
    }

    private void show() {
        room.tasks().run(this::model).onSuccess(this::show).start();
    }

    private AmuReportViewModel model() {
        var organisation = new OrganisationRepository(room.register()).name();
        var report = new AmuReport(new RegisterFigures(organisation, room.register()), version, room.clock());
        int threshold = new SettingRepository(room.register()).get(Setting.THRESHOLD);
        return new AmuReportViewModel(
                report, threshold, room.texts(), room.clock(), room.tasks(), room.dialogs(), opener);
    }

    private void show(AmuReportViewModel model) {
        room.overlay().show(new AmuReportView(model, room.texts(), room.overlay()::hide));
    }
}
