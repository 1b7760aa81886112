package no.vern.app.list;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.TableState;
import no.vern.app.ui.Tasks;
import no.vern.settings.SavedView;
import no.vern.workspace.SaveResult;
import no.vern.workspace.WorkspaceException;
import no.vern.workspace.WriteFailed;
import org.jspecify.annotations.Nullable;

/**
 * The user's own views of a list, and the columns as they were last time.
 *
 * @param <Q> the list's question
 */
public final class SavedViews<Q> {
    private final ListViews<Q> views;
    private final ObjectProperty<Q> query;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable TableState> table = new ReadOnlyObjectWrapper<>();
    private final ObservableList<NamedView<Q>> named = FXCollections.observableArrayList();
    private boolean columnsRestored;

    /** @param query what the list is asked; choosing a view sets it */
    public SavedViews(ListViews<Q> views, ObjectProperty<Q> query, Tasks tasks, Texts texts) {
        this.views = views;
        this.query = query;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Reads the views, and the first time the columns; {@code then} is when rows can be asked for. */
    public void load(Runnable then) {
        reload();
        if (columnsRestored) {
            then.run();
        } else {
            columnsRestored = true;
            tasks.run(views::columns)
                    .onSuccess(kept -> kept.ifPresent(table::set))
                    .onEnd(then)
                    .start();
        }
    }

    private void reload() {
        tasks.run(views::all).onSuccess(named::setAll).start();
    }

    /** Saves the view; {@code refused} gets the reason when its name will not do. */
    public void save(String name, TableState columns, Consumer<String> refused) {
        var asIs = query.get();
        tasks.run(() -> views.save(name, asIs, columns))
                .onSuccess(result -> told(result, refused))
                .onError(WorkspaceException.class, e -> refused.accept(sentence(e)))
                .start();
    }

    /** The same under another name. */
    public void rename(NamedView<Q> view, String name, Consumer<String> refused) {
        tasks.run(() -> views.rename(view, name))
                .onSuccess(result -> told(result, refused))
                .onError(WorkspaceException.class, e -> refused.accept(sentence(e)))
                .start();
    }

    /** Takes a view away; {@code refused} gets the reason when that cannot be. */
    public void remove(NamedView<Q> view, Runnable removed, Consumer<String> refused) {
        tasks.run(() -> views.remove(view))
                .onSuccess(_ -> {
                    removed.run();
                    reload();
                })
                .onError(WorkspaceException.class, e -> refused.accept(sentence(e)))
                .start();
    }

    /** Brings a view back that was removed; {@code refused} gets the reason when that cannot be. */
    public void restore(NamedView<Q> view, Consumer<String> refused) {
        tasks.run(() -> views.save(view.name(), view.query(), view.table()))
                .onSuccess(result -> told(result, refused))
                .onError(WorkspaceException.class, e -> refused.accept(sentence(e)))
                .start();
    }

    /** Shows the list as the view has it. */
    public void apply(NamedView<Q> view) {
        table.set(view.table());
        query.set(view.query());
    }

    private void told(SaveResult<SavedView> result, Consumer<String> refused) {
        if (result instanceof SaveResult.Invalid<SavedView>(var problems)) {
            refused.accept(new FieldProblems(texts).sentence(problems.getFirst()));
        }
        reload();
    }

    private String sentence(WorkspaceException e) {
        return texts.get(e.messageKey(), e.arguments().toArray());
    }

    /** Keeps the columns for the next time; who only reads needs no word that they are not. */
    public void keepColumns(TableState columns, Consumer<String> refused) {
        tasks.run(() -> views.keepColumns(columns))
                .onError(WriteFailed.class, e -> {
                    if (e.reason() != WriteFailed.Reason.READ_ONLY) {
                        refused.accept(sentence(e));
                    }
                })
                .start();
    }

    /** Columns to be restored; null when they are to stay as they are. */
    public ReadOnlyObjectProperty<@Nullable TableState> tableProperty() {
        return table.getReadOnlyProperty();
    }

    public ObservableList<NamedView<Q>> all() {
        return named;
    }
}
