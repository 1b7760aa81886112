package no.vern.app.report;

import java.util.List;
import no.vern.app.report.document.Binder;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.calendar.Norway;

/** The binder of internal control, from anywhere: where it shall lie is asked then. */
public final class BinderCommand {
    private static final List<String> ENDINGS = List.of(".pdf", ".docx");

    private final Room room;

    public BinderCommand(Room room) {
        this.room = room;
    }

    public Command command() {
        var texts = room.texts();
        return new Command("binder", texts.get("binder.title"), () -> new PaperView(room)
                .ask(
                        "binder.title",
                        texts.get("binder.file.binder") + "-" + Norway.today(room.clock()),
                        ENDINGS,
                        file -> new Binder(room.register(), room.clock()).write(texts, file)));
    }
}
