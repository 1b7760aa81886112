package no.vern.app.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** Saves one form's record and says beside the button what came of it; the form stays as it is until it is saved. */
public final class Saving<R> {
    private final Tasks tasks;
    private final Texts texts;
    private final FieldProblems problems;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable R> conflict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final boolean spoken;
    private @Nullable Typed typed;

    public Saving(Tasks tasks, Texts texts, FieldProblems problems) {
        this(tasks, texts, problems, false);
    }

    private Saving(Tasks tasks, Texts texts, FieldProblems problems, boolean spoken) {
        this.tasks = tasks;
        this.texts = texts;
        this.problems = problems;
        this.spoken = spoken;
    }

    /** For what has no fields, as to remove something: all that is in the way is told beside the button. */
    public static <R> Saving<R> spoken(Tasks tasks, Texts texts) {
        return new Saving<>(tasks, texts, new FieldProblems(texts), true);
    }

    /** For what is done outright, with no form to say it in: what is in the way is said in a window of its own. */
    public static <R> Saving<R> outright(Tasks tasks, Texts texts, Dialogs dialogs) {
        var saving = Saving.<R>spoken(tasks, texts);
        saving.message.subscribe(text -> {
            if (!text.isEmpty()) {
                dialogs.say(texts.get("save.failed.title"), text);
            }
        });
        return saving;
    }

    /** Saves nothing while something is typed in that field's input that cannot be read: it would be lost. */
    public void watch(String field, Unread input) {
        problems.watch(field, input);
        if (typed != null) {
            typed.watch(field, input);
        }
    }

    /** What is typed in the form: once it is saved there is nothing of it to keep, and what was put back is told. */
    public Saving<R> keeps(Typed form) {
        if (typed != null && typed.key().equals(form.key())) {
            form.heardAs(typed);
        }
        typed = form;
        note.set("");
        problems.inputs().forEach(form::watch);
        form.onPutBack(stale -> {
            note.set(texts.get("save.putBack.text"));
            message.set(stale ? texts.get("save.conflict.text") : "");
        });
        return this;
    }

    /** Whether something is typed that cannot be read. */
    public boolean unread() {
        return !problems.unread().isEmpty();
    }

    /** Forgets what came of the last attempt. */
    public void reset() {
        message.set("");
        conflict.set(null);
        problems.clear();
    }

    /** Tells what is wrong before anything is tried. */
    public void refuse(List<Problem> wrong) {
        var all = Stream.concat(problems.unread().stream(), wrong.stream()).toList();
        problems.tell(all);
        // The same sentence twice is told twice: whoever listens puts the hand where it is wrong.
        message.set("");
        message.set(
                spoken
                        ? all.stream().map(problems::sentence).collect(Collectors.joining(" "))
                        : texts.get("save.invalid.text", all.stream().map(Problem::field).distinct().count()));
    }

    public void save(Callable<SaveResult<R>> work, Consumer<R> saved) {
        if (running.get()) {
            return;
        }
        if (unread()) {
            refuse(List.of());
            return;
        }
        reset();
        running.set(true);
        var form = typed;
        var words = form == null ? Map.<String, String>of() : form.words();
        tasks.run(work)
                .onSuccess(result -> {
                    if (form != null && result instanceof Saved) {
                        note.set("");
                        form.stored(words);
                    }
                    came(result, saved);
                })
                .onError(WorkspaceException.class, e -> message.set(
                        texts.get(e.messageKey(), e.arguments().toArray())))
                .onEnd(() -> running.set(false))
                .start();
    }

    private void came(SaveResult<R> result, Consumer<R> saved) {
        switch (result) {
            case Saved<R>(var stored) -> saved.accept(stored);
            case Conflict<R>(var stored) -> {
                conflict.set(stored);
                message.set(texts.get("save.conflict.text"));
            }
            case Invalid<R>(var wrong) -> refuse(wrong);
        }
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Why it is not saved, beside the button; empty when there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** That what stands in the form was typed before and not saved; empty when it was not. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public ReadOnlyObjectProperty<@Nullable R> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }
}
