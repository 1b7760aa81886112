package no.vern.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Tasks;
import no.vern.workspace.Problem;
import no.vern.workspace.RecoveryCode;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import no.vern.workspace.WorkspaceException;

/** A forgotten passphrase: the recovery codes let the user set a new one. */
public final class RecoveryViewModel {
    final StringProperty register = new SimpleStringProperty("");
    final StringProperty journal = new SimpleStringProperty("");

    private final Path folder;
    private final User user;
    private final Tasks tasks;
    private final Texts texts;
    private final FieldProblems problems;
    private final Consumer<Workspace> opened;
    private final StringProperty message = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public RecoveryViewModel(Path folder, User user, Tasks tasks, Texts texts, Consumer<Workspace> opened) {
        this.folder = folder;
        this.user = user;
        this.tasks = tasks;
        this.texts = texts;
        this.opened = opened;
        problems = new FieldProblems(texts);
    }

    public void recover(String passphrase, String again) {
        var wrong = new ArrayList<>(PassphraseStrength.problems(passphrase, again));
        var codes = new ArrayList<RecoveryCode>();
        read("register", register.get(), codes, wrong);
        if (needsJournal()) {
            read("journal", journal.get(), codes, wrong);
        }
        problems.tell(wrong);
        if (wrong.isEmpty() && !busy.get()) {
            recover(codes, passphrase.toCharArray());
        }
    }

    private static void read(String field, String typed, List<RecoveryCode> codes, List<Problem> wrong) {
        RecoveryCode.parse(typed)
                .ifPresentOrElse(codes::add, () -> wrong.add(Problem.of(field, "workspace.recovery.mistyped")));
    }

    private void recover(List<RecoveryCode> codes, char[] secret) {
        message.set("");
        busy.set(true);
        tasks.run(() -> Workspace.recover(folder, user.name(), codes, secret))
                .onSuccess(opened)
                .onError(
                        WorkspaceException.class,
                        e -> message.set(texts.get(e.messageKey(), e.arguments().toArray())))
                .onEnd(() -> {
                    Arrays.fill(secret, '\0');
                    busy.set(false);
                })
                .start();
    }

    /** Whether this user also needs the journal's code. */
    public boolean needsJournal() {
        return user.role() == UserRole.NURSE;
    }

    User user() {
        return user;
    }

    FieldProblems problems() {
        return problems;
    }

    /** Why it did not work; empty when nothing has been tried. */
    public StringProperty messageProperty() {
        return message;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
