package no.vern.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.shell.SearchSource.Hit;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;

/** Ctrl+K: asks every source while one types; who is asked first answers first in the list. */
public final class SearchViewModel {
    private static final int PER_SOURCE = 6;

    private final List<SearchSource> sources;
    private final Tasks tasks;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private boolean asking;
    private Runnable whenFound = () -> {};

    public SearchViewModel(List<SearchSource> sources, Tasks tasks) {
        this.sources = List.copyOf(sources);
        this.tasks = tasks;
    }

    public void type(String typed) {
        asking = true;
        whenFound = () -> {};
        latest.replace(tasks.run(() -> find(typed.strip())))
                .onSuccess(found -> {
                    hits.set(found);
                    nothing.set(found.isEmpty() && !typed.isBlank());
                    asking = false;
                    whenFound.run();
                })
                .start();
    }

    /** Does something with what is found for all that is typed: who types fast and takes the first hit means that. */
    void whenFound(Runnable action) {
        if (asking) {
            whenFound = action;
        } else {
            action.run();
        }
    }

    private List<Hit> find(String typed) {
        var found = new ArrayList<Hit>();
        sources.forEach(source -> found.addAll(source.find(typed, PER_SOURCE)));
        return found;
    }

    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Whether something was typed and nothing found. */
    public ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }
}
