package no.vern.app.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.app.ui.TableState;
import no.vern.settings.SavedView;
import no.vern.settings.SavedViewRepository;
import no.vern.workspace.SaveResult;

/** The user's views of the list, and the columns as they were last time. Everything off the window's thread. */
public final class IncidentViews {
    private static final String SCREEN = "incidents";
    private static final String COLUMNS = "incidents.columns";

    private final SavedViewRepository views;
    private final Json json = new Json();

    private record Content(IncidentQuery query, TableState table) {}

    public IncidentViews(SavedViewRepository views) {
        this.views = views;
    }

    List<NamedView> all() {
        return views.all(SCREEN).stream().flatMap(this::named).toList();
    }

    SaveResult<SavedView> save(String name, IncidentQuery query, TableState table) {
        return views.save(SCREEN, name, json.write(new Content(query, table)));
    }

    /** Saves the view under the new name and lets go of the old one. */
    SaveResult<SavedView> rename(NamedView view, String name) {
        var result = save(name, view.query(), view.table());
        if (result instanceof SaveResult.Saved<SavedView>(var saved) && !saved.id().equals(view.id())) {
            views.remove(view.id());
        }
        return result;
    }

    boolean remove(NamedView view) {
        views.remove(view.id());
        return true;
    }

    /** The columns as they were last time. */
    Optional<TableState> columns() {
        return views.all(COLUMNS).stream()
                .findFirst()
                .flatMap(view -> json.read(view.content(), TableState.class));
    }

    boolean keepColumns(TableState table) {
        views.save(COLUMNS, COLUMNS, json.write(table));
        return true;
    }

    private Stream<NamedView> named(SavedView view) {
        return json.read(view.content(), Content.class).stream()
                .map(content -> new NamedView(view.id(), view.name(), content.query(), content.table()));
    }
}
