package no.vern.app.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.routine.Routine;
import no.vern.routine.RoutineBook;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.routine.RoutineRules;
import no.vern.routine.Step;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's routines. A change is made in a draft of the next version; nothing of it holds before the draft
 * is put into force from a day on.
 */
public final class RoutinesViewModel {
    /** What stands beside the list of routines. */
    public sealed interface Shown {
        /** The routine with its steps. */
        record Steps(Routine routine) implements Shown {}

        /** One step in a form. */
        record OneStep(StepEditViewModel form) implements Shown {}

        /** What is different in the later version, and how to put it into force when it is the draft. */
        record Difference(Routine before, Routine after, @Nullable IntoForceViewModel form) implements Shown {}
    }

    private final RoutineRepository routines;
    private final RoutineDrafts keeping;
    private final Drafts typing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final Map<String, Routine> drafts = new HashMap<>();
    private final ReadOnlyObjectWrapper<RoutineBook> book;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private String chosen;

    public RoutinesViewModel(
            RoutineRepository routines,
            RoutineLibrary library,
            RoutineDrafts keeping,
            Drafts typing,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            StatusLine status,
            Clock clock) {
        this.routines = routines;
        this.keeping = keeping;
        this.typing = typing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        book = new ReadOnlyObjectWrapper<>(new RoutineBook(library, List.of()));
        chosen = library.all().getFirst().id();
        showSteps();
    }

    private record Loaded(RoutineBook book, Map<String, Routine> drafts) {}

    public void load() {
        tasks.run(() -> new Loaded(routines.book(), keeping.all()))
                .onSuccess(loaded -> {
                    drafts.clear();
                    drafts.putAll(loaded.drafts());
                    book.set(loaded.book());
                    if (!writing()) {
                        showSteps();
                    }
                })
                .start();
    }

    /** Every routine as it was last put into force, or as it is being written. */
    public List<Routine> latest() {
        return book.get().library().all().stream().map(routine -> latest(routine.id())).toList();
    }

    private Routine latest(String id) {
        var draft = drafts.get(id);
        return draft == null ? book.get().versions(id).getLast() : draft;
    }

    /** The one that is looked at. */
    public Routine routine() {
        return latest(chosen);
    }

    public boolean isDraft(Routine routine) {
        return drafts.get(routine.id()) == routine;
    }

    public List<Routine> versions(Routine routine) {
        return book.get().versions(routine.id());
    }

    /** The version that cases of today are followed up by. */
    public Routine inForce(Routine routine) {
        return book.get().routine(routine.id(), today());
    }

    /** Looks at another routine, unless something would be lost that the user wants to keep. */
    public void choose(String routine) {
        if (routine.equals(chosen)) {
            return;
        }
        if (mayLeave()) {
            chosen = routine;
            showSteps();
        }
    }

    /** Back to the steps, unless something would be lost that the user wants to keep. */
    public void leave() {
        if (mayLeave()) {
            showSteps();
        }
    }

    private boolean mayLeave() {
        return !(shown.get() instanceof Shown.OneStep(var form))
                || !form.changed()
                || typing.mayLeave(
                        form.typed(),
                        new Dialogs.Question(
                                texts.get("routine.lose.title", form.step().id()),
                                texts.get("routine.lose.text"),
                                texts.get("routine.lose.button"),
                                true));
    }

    /** Whether something is typed of a step: another screen that one comes back from leaves it as it was. */
    private boolean writing() {
        return shown.get() instanceof Shown.OneStep(var form) && form.changed();
    }

    private void taken() {
        if (shown.get() instanceof Shown.OneStep(var form)) {
            typing.giveUp(form.typed());
        }
        showSteps();
    }

    void showSteps() {
        shown.set(new Shown.Steps(routine()));
    }

    public void edit(Step step) {
        var form = new StepEditViewModel(this, step, routine().step(step.id()).isEmpty(), texts);
        typing.open(form.typed());
        shown.set(new Shown.OneStep(form));
    }

    /** A new step at the end of the routine. */
    public void add() {
        edit(NewStep.in(book.get(), drafts.values(), texts.get("routine.own.source")));
    }

    public void compare(Routine before, Routine after) {
        shown.set(new Shown.Difference(before, after, null));
    }

    /** What the draft changes, with the way to put it into force. */
    public void review() {
        var form = new IntoForceViewModel(this, routines, tasks, texts);
        shown.set(new Shown.Difference(versions(routine()).getLast(), routine(), form));
    }

    RoutineRules rules() {
        return new RoutineRules(book.get());
    }

    /** Puts the step in its place in the draft, or at the end. */
    void put(Step step) {
        var steps = new ArrayList<>(routine().steps());
        var index = index(step);
        if (index < 0) {
            steps.add(step);
        } else {
            steps.set(index, step);
        }
        write(steps, this::taken);
    }

    void remove(Step step) {
        var steps = new ArrayList<>(routine().steps());
        steps.removeIf(one -> one.id().equals(step.id()));
        write(steps, this::taken);
    }

    /** @param by -1 for up, 1 for down */
    void move(Step step, int by) {
        var steps = new ArrayList<>(routine().steps());
        var from = index(step);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < steps.size()) {
            steps.add(to, steps.remove(from));
            write(steps, this::showSteps);
        }
    }

    private int index(Step step) {
        return routine().steps().stream().map(Step::id).toList().indexOf(step.id());
    }

    private void write(List<Step> steps, Runnable then) {
        var draft = routine().with(steps);
        tasks.run(() -> {
                    keeping.keep(draft);
                    return draft;
                })
                .onSuccess(kept -> {
                    trouble.set("");
                    drafts.put(kept.id(), kept);
                    then.run();
                })
                .onError(WorkspaceException.class, this::tell)
                .start();
    }

    /** Gives the draft up; it can be taken back while the notice stands. */
    public void discard() {
        var draft = routine();
        remove(draft, () -> {
            showSteps();
            dialogs.notice(texts.get("routine.discarded.notice"), texts.get("settings.undo.button"), () -> {
                chosen = draft.id();
                write(draft.steps(), this::showSteps);
            });
        });
    }

    private void remove(Routine draft, Runnable then) {
        tasks.run(() -> {
                    keeping.remove(draft.id());
                    return draft;
                })
                .onSuccess(removed -> {
                    drafts.remove(removed.id());
                    then.run();
                })
                .onError(WorkspaceException.class, this::tell)
                .start();
    }

    private void tell(WorkspaceException e) {
        trouble.set(texts.get(e.messageKey(), e.arguments().toArray()));
    }

    /** The draft is in force: it is none any more. */
    void inForce() {
        remove(routine(), () -> {
            status.saved();
            load();
        });
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    public ReadOnlyObjectProperty<RoutineBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why a change of the draft was not kept; empty when it was. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
