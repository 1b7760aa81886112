package no.vern.app.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.shell.PassphraseStrength;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Tasks;
import no.vern.workspace.Problem;
import no.vern.workspace.RecoveryCode;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Users;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** Who can sign in: adding, removing, and changing one's own passphrase. */
public final class UsersViewModel {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UserRole> role = new SimpleObjectProperty<>(UserRole.ADVISOR);
    final StringProperty journalCode = new SimpleStringProperty("");

    private final Users users;
    private final User self;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FieldProblems problems;
    private final ObservableList<User> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper manageable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public UsersViewModel(Users users, User self, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.users = users;
        this.self = self;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        problems = new FieldProblems(texts);
    }

    public void load() {
        tasks.run(users::list).onSuccess(shown::setAll).start();
        manageable.set(users.manageable());
    }

    /** Adds a user with a first passphrase, which they change themselves. */
    public void add(String passphrase, String again, Runnable done) {
        var wrong = new ArrayList<>(PassphraseStrength.problems(passphrase, again));
        if (name.get().isBlank()) {
            wrong.add(Problem.of("name", "workspace.user.nameEmpty"));
        }
        var code = RecoveryCode.parse(journalCode.get());
        if (!journalCode.get().isBlank() && code.isEmpty()) {
            wrong.add(Problem.of("journalCode", "workspace.recovery.mistyped"));
        }
        if (refused(wrong)) {
            return;
        }
        var user = new User(name.get().strip(), role.get() == null ? UserRole.ADVISOR : role.get());
        work(passphrase, secret -> {
            if (code.isPresent() && user.role() == UserRole.NURSE) {
                users.add(user, secret, code.get());
            } else {
                users.add(user, secret);
            }
        }, texts.get("settings.userAdded.notice", user.name()), () -> {
            name.set("");
            journalCode.set("");
            done.run();
        });
    }

    public void remove(User user) {
        if (dialogs.confirm(new Dialogs.Question(
                texts.get("settings.userRemove.title", user.name()),
                texts.get("settings.userRemove.text"),
                texts.get("settings.userRemove.button"),
                true))) {
            work("", secret -> users.remove(user.name()), texts.get("settings.userRemoved.notice", user.name()), () -> {});
        }
    }

    /** Sets the signed-in user's own passphrase. */
    public void changePassphrase(String current, String passphrase, String again, Runnable done) {
        if (refused(PassphraseStrength.problems(passphrase, again))) {
            return;
        }
        var known = current.toCharArray();
        work(passphrase, secret -> {
            try {
                users.changePassphrase(known, secret);
            } finally {
                Arrays.fill(known, '\0');
            }
        }, texts.get("settings.passphraseChanged.notice"), done);
    }

    private boolean refused(List<Problem> wrong) {
        problems.tell(wrong);
        message.set("");
        return !wrong.isEmpty() || busy.get();
    }

    private interface Secretly {
        void with(char[] secret);
    }

    private void work(String passphrase, Secretly act, String notice, Runnable done) {
        var secret = passphrase.toCharArray();
        busy.set(true);
        Callable<Boolean> job = () -> {
            act.with(secret);
            return true;
        };
        tasks.run(job)
                .onSuccess(ignored -> {
                    dialogs.notice(notice);
                    done.run();
                    load();
                })
                .onError(
                        WorkspaceException.class,
                        e -> message.set(texts.get(e.messageKey(), e.arguments().toArray())))
                .onEnd(() -> {
                    Arrays.fill(secret, '\0');
                    busy.set(false);
                })
                .start();
    }

    boolean isSelf(User user) {
        return user.equals(self);
    }

    public ObservableList<User> shown() {
        return shown;
    }

    FieldProblems problems() {
        return problems;
    }

    /** Whether the signed-in user may add and remove others. */
    public ReadOnlyBooleanProperty manageableProperty() {
        return manageable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last attempt was refused; empty when it was not. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
