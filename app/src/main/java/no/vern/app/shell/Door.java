package no.vern.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import no.vern.app.language.Texts;
import no.vern.app.ui.Delay;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.workspace.Backup;
import no.vern.workspace.Workspace;
import no.vern.workspace.WorkspaceDamaged;
import no.vern.workspace.WorkspaceException;

/** The ways into a workspace: unlock it, make a new one, recover a forgotten passphrase, restore a backup. */
public final class Door {
    /** A check of the workspace names them all. */
    private static final int MOST_NAMED = 5;

    private final Consumer<Parent> place;
    private final Consumer<Workspace> opened;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private BiConsumer<Workspace, BooleanSupplier> founded = (workspace, written) -> {};

    public Door(
            Consumer<Parent> place,
            Consumer<Workspace> opened,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            Clock clock) {
        this.place = place;
        this.opened = opened;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What to do with a workspace that was made just now, while its codes still stand on the screen.
     *
     * @param action gets the open workspace, and whether the codes are written down
     */
    public Door onFounded(BiConsumer<Workspace, BooleanSupplier> action) {
        founded = action;
        return this;
    }

    /** Shows the unlock screen for the workspaces known, or the first steps when there are none. */
    public void show(List<Path> known) {
        var parts = new UnlockViewModel.Parts(Workspace::open, Workspace::openReadOnly, tasks, texts, clock, Delay.ofWindow());
        var model = new UnlockViewModel(known, parts, opened);
        var ways = new UnlockView.Ways(() -> found(known), () -> recover(model), () -> restore(model));
        var view = new UnlockView(model, ways, dialogs, texts);
        place.accept(view);
        tasks.later(view::requestFocus);
    }

    /** Shows the form of a new workspace. */
    public void found(List<Path> known) {
        var model = new FoundingViewModel(Workspace::create, tasks, texts);
        model.createdProperty().subscribe(created -> {
            if (created != null) {
                var codes = new RecoveryCodesView(
                        created, model.organisation.get(), () -> opened.accept(created.workspace()), texts);
                founded.accept(created.workspace(), codes::written);
                place.accept(codes);
            }
        });
        place.accept(new FoundingView(model, () -> show(known), dialogs, texts));
    }

    private void recover(UnlockViewModel unlock) {
        var folder = unlock.folderProperty().get();
        var user = unlock.userProperty().get();
        if (folder != null && user != null) {
            var model = new RecoveryViewModel(folder, user, tasks, texts, opened);
            place.accept(new RecoveryView(model, () -> show(unlock.known()), texts));
        }
    }

    /** Puts the newest backup into a folder of the user's choice; the damaged files stay where they are. */
    private void restore(UnlockViewModel unlock) {
        if (unlock.refusalProperty().get() instanceof WorkspaceDamaged damaged) {
            damaged.newestBackup().ifPresent(backup -> dialogs.folder(texts.get("unlock.restore.title"), null)
                    .ifPresent(folder -> restore(backup, folder, unlock)));
        }
    }

    private void restore(Path backup, Path folder, UnlockViewModel unlock) {
        tasks.run(() -> Backup.restore(backup, folder))
                .onSuccess(missing -> {
                    tell(missing);
                    unlock.choose(folder);
                })
                .onError(
                        WorkspaceException.class,
                        e -> dialogs.say(
                                texts.get("unlock.restore.title"),
                                texts.get(e.messageKey(), e.arguments().toArray())))
                .start();
    }

    private void tell(List<UUID> missing) {
        if (!missing.isEmpty()) {
            var ids = missing.stream().limit(MOST_NAMED).map(UUID::toString).collect(Collectors.joining(", "));
            dialogs.say(
                    texts.get("unlock.restore.title"),
                    texts.get("workspace.restore.missing", missing.size(), missing.size() > MOST_NAMED ? ids + " …" : ids));
        }
    }
}
