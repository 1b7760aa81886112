package no.vern.app.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Tasks;
import no.vern.workspace.Created;
import no.vern.workspace.Problem;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.WorkspaceException;
import no.vern.workspace.WorkspacePlace;
import org.jspecify.annotations.Nullable;

/** A new workspace being made: where, whose, and the first user. */
public final class FoundingViewModel {
    /** Makes a workspace; {@code Workspace.create} outside tests. */
    @FunctionalInterface
    public interface Founder {
        Created create(Path folder, String organisation, User first, char[] passphrase);
    }

    final StringProperty organisation = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UserRole> role = new SimpleObjectProperty<>(UserRole.ADVISOR);
    final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();

    private final Founder founder;
    private final Tasks tasks;
    private final Texts texts;
    private final FieldProblems problems;
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Created> created = new ReadOnlyObjectWrapper<>();

    public FoundingViewModel(Founder founder, Tasks tasks, Texts texts) {
        this.founder = founder;
        this.tasks = tasks;
        this.texts = texts;
        problems = new FieldProblems(texts);
        folder.subscribe(this::look);
    }

    private void look(@Nullable Path chosen) {
        warning.set("");
        if (chosen == null) {
            return;
        }
        tasks.run(() -> WorkspacePlace.of(chosen).warning().map(texts::get).orElse(""))
                .onSuccess(sentence -> {
                    if (chosen.equals(folder.get())) {
                        warning.set(sentence);
                    }
                })
                .start();
    }

    /** Takes the folder's name as it is typed; one that the machine cannot have is none. */
    void typedFolder(String typed) {
        try {
            folder.set(typed.isBlank() ? null : Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            folder.set(null);
        }
    }

    /** Makes it when nothing is missing; the codes come with {@link #createdProperty()}. */
    public void create(String passphrase, String again) {
        var wrong = problems(passphrase, again);
        problems.tell(wrong);
        if (!wrong.isEmpty() || busy.get()) {
            return;
        }
        message.set("");
        busy.set(true);
        var secret = passphrase.toCharArray();
        var first = new User(name.get().strip(), role.get());
        var place = folder.get();
        var whose = organisation.get().strip();
        tasks.run(() -> founder.create(place, whose, first, secret))
                .onSuccess(created::set)
                .onError(
                        WorkspaceException.class,
                        e -> message.set(texts.get(e.messageKey(), e.arguments().toArray())))
                .onEnd(() -> {
                    Arrays.fill(secret, '\0');
                    busy.set(false);
                })
                .start();
    }

    private List<Problem> problems(String passphrase, String again) {
        var wrong = new ArrayList<Problem>();
        if (organisation.get().isBlank()) {
            wrong.add(Problem.of("organisation", "founding.organisation.missing"));
        }
        if (name.get().isBlank()) {
            wrong.add(Problem.of("name", "founding.name.missing"));
        }
        if (folder.get() == null) {
            wrong.add(Problem.of("folder", "founding.folder.missing"));
        }
        wrong.addAll(PassphraseStrength.problems(passphrase, again));
        return wrong;
    }

    FieldProblems problems() {
        return problems;
    }

    /** Why the folder is a bad place for a workspace; empty when it is none. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** Why it could not be made; empty when nothing has been tried. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The workspace, open, and its codes; null until it is made. */
    public ReadOnlyObjectProperty<@Nullable Created> createdProperty() {
        return created.getReadOnlyProperty();
    }
}
