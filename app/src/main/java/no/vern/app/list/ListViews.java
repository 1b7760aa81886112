package no.vern.app.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.app.ui.TableState;
import no.vern.settings.SavedView;
import no.vern.settings.SavedViewRepository;
import no.vern.workspace.SaveResult;

/**
 * The user's views of one list, and the columns as they were last time. Everything off the window's thread.
 *
 * @param <Q> the list's question
 */
public final class ListViews<Q> {
    private final SavedViewRepository views;
    private final Json json = new Json();

    private final String screen;
    private final String columns;
    private final Class<Q> questions;

    private record Content(JsonNode query, TableState table) {}

    /** @param screen the key of the list's screen, which its views are kept under */
    public ListViews(SavedViewRepository views, String screen, Class<Q> questions) {
        this.views = views;
        this.screen = screen;
        this.columns = screen + ".columns";
        this.questions = questions;
    }

    List<NamedView<Q>> all() {
        return views.all(screen).stream().flatMap(this::named).toList();
    }

    SaveResult<SavedView> save(String name, Q query, TableState table) {
        return views.save(screen, name, json.write(new Content(json.tree(query), table)));
    }

    /** Saves the view under the new name and lets go of the old one. */
    SaveResult<SavedView> rename(NamedView<Q> view, String name) {
        var result = save(name, view.query(), view.table());
        if (result instanceof SaveResult.Saved<SavedView>(var saved) && !saved.id().equals(view.id())) {
            views.remove(view.id());
        }
        return result;
    }

    boolean remove(NamedView<Q> view) {
        views.remove(view.id());
        return true;
    }

    /** The columns as they were last time. */
    Optional<TableState> columns() {
        return views.all(columns).stream()
                .findFirst()
                .flatMap(view -> json.read(view.content(), TableState.class));
    }

    SaveResult<SavedView> keepColumns(TableState table) {
        return views.save(columns, columns, json.write(table));
    }

    private Stream<NamedView<Q>> named(SavedView view) {
        return json.read(view.content(), Content.class).stream()
                .flatMap(content -> json.read(content.query(), questions).stream()
                        .map(query -> new NamedView<>(view.id(), view.name(), query, content.table())));
    }
}
