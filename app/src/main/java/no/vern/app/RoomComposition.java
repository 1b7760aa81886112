package no.vern.app;

import java.time.Clock;
import javafx.util.Duration;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.shell.Desk;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.shell.Surroundings;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.TypingPause;
import no.vern.settings.DraftRepository;
import no.vern.workspace.Workspace;

/** The part of {@link Composition} that is about the room that all screens stand in. */
final class RoomComposition {
    private static final Duration DRAFT_PAUSE = Duration.millis(500);

    private final Clock clock;
    private final Surroundings around;

    RoomComposition(Clock clock, Surroundings around) {
        this.clock = clock;
        this.around = around;
    }

    /** On the window's thread. */
    Room room(Desk desk, Workspace workspace, Texts texts) {
        var tasks = Tasks.ofWindow(around::unexpected);
        var dialogs = desk.dialogs(around::owner, texts);
        var status = new StatusLine(texts, clock);
        return new Room(
                workspace.register(),
                workspace.user(),
                texts,
                clock,
                tasks,
                dialogs,
                desk.frame().overlay(),
                desk.screens(),
                status,
                new Drafts(
                        new DraftRepository(workspace.register(), workspace.user().name()),
                        tasks,
                        new TypingPause(DRAFT_PAUSE),
                        dialogs,
                        texts,
                        status::notKept));
    }
}
