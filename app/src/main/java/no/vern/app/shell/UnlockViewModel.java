package no.vern.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Delay;
import no.vern.app.ui.Tasks;
import no.vern.workspace.User;
import no.vern.workspace.Workspace;
import no.vern.workspace.WorkspaceException;
import no.vern.workspace.WorkspacePlace;
import no.vern.workspace.WrongPassphrase;
import org.jspecify.annotations.Nullable;

/** Choosing a workspace and a user, and opening it with the passphrase. */
public final class UnlockViewModel {
    /** Opens a workspace; {@link Workspace#open(Path, String, char[])} outside tests. */
    @FunctionalInterface
    public interface Opener {
        Workspace open(Path folder, @Nullable String user, char[] passphrase);
    }

    /** What the unlock screen works with. */
    public record Parts(Opener opener, Opener reader, Tasks tasks, Texts texts, Clock clock, Delay delay) {}

    private final Parts parts;
    private final Consumer<Workspace> opened;
    private final ObservableList<Path> known;
    private final ObservableList<User> users = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable User> user = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable WorkspaceException> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

    public UnlockViewModel(List<Path> known, Parts parts, Consumer<Workspace> opened) {
        this.known = FXCollections.observableArrayList(known);
        this.parts = parts;
        this.opened = opened;
        folder.subscribe(this::folderChosen);
        known.stream().findFirst().ifPresent(folder::set);
    }

    /** From now on the newest backup is opened, for reading, until another folder is chosen. */
    public void readBackup() {
        tell(null);
        readOnly.set(true);
    }

    /** Takes a folder that the user has found. */
    public void choose(Path chosen) {
        if (!known.contains(chosen)) {
            known.addFirst(chosen);
        }
        folder.set(chosen);
    }

    private void folderChosen(@Nullable Path chosen) {
        tell(null);
        readOnly.set(false);
        users.clear();
        user.set(null);
        warning.set("");
        if (chosen == null) {
            return;
        }
        look(chosen);
        parts.tasks()
                .run(() -> Workspace.usersOf(chosen))
                .onSuccess(found -> {
                    if (chosen.equals(folder.get())) {
                        users.setAll(found);
                        user.set(found.stream().findFirst().orElse(null));
                    }
                })
                .onError(WorkspaceException.class, this::tell)
                .start();
    }

    private void look(Path chosen) {
        parts.tasks()
                .run(() -> WorkspacePlace.of(chosen).warning().map(parts.texts()::get).orElse(""))
                .onSuccess(sentence -> {
                    if (chosen.equals(folder.get())) {
                        warning.set(sentence);
                    }
                })
                .start();
    }

    /**
     * Opens the workspace, unless it is opening already or the wait after wrong passphrases is not over.
     *
     * @param passphrase is overwritten once it has been tried
     */
    public void unlock(char[] passphrase) {
        var chosen = folder.get();
        if (chosen == null || busy.get() || waiting.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        tell(null);
        busy.set(true);
        var opener = readOnly.get() ? parts.reader() : parts.opener();
        var name = Optional.ofNullable(user.get()).map(User::name).orElse(null);
        parts.tasks()
                .run(() -> opener.open(chosen, name, passphrase))
                .onSuccess(opened)
                .onError(WrongPassphrase.class, this::wrong)
                .onError(WorkspaceException.class, this::tell)
                .onEnd(() -> {
                    Arrays.fill(passphrase, '\0');
                    busy.set(false);
                })
                .start();
    }

    private void wrong(WrongPassphrase wrong) {
        tell(wrong);
        wrong.retryAfter().ifPresent(this::waitUntil);
    }

    private void waitUntil(Instant moment) {
        waiting.set(true);
        parts.delay().after(Duration.between(parts.clock().instant(), moment), () -> {
            waiting.set(false);
            tell(null);
        });
    }

    private void tell(@Nullable WorkspaceException e) {
        refusal.set(e);
        problem.set(
                e == null ? "" : parts.texts().get(e.messageKey(), e.arguments().toArray()));
    }

    /** Folders that were opened before or chosen now. */
    public ObservableList<Path> known() {
        return known;
    }

    public ObservableList<User> users() {
        return users;
    }

    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    public ObjectProperty<@Nullable User> userProperty() {
        return user;
    }

    /** Why it is not open; empty when nothing has been tried. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The same as a type, for what can be offered; null when nothing has been tried. */
    public ReadOnlyObjectProperty<@Nullable WorkspaceException> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Why the folder is a bad place for a workspace; empty when it is none. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it is the newest backup that will be opened, for reading. */
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /** Whether the wait after wrong passphrases is still on. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
