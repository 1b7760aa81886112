package no.vern.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.settings.ColumnMappingRepository;
import no.vern.settings.SavedViewRepository;
import no.vern.workspace.SaveResult.Saved;

/** What Vern keeps for the user under a name: views of lists, and how files were read. */
public final class KeptViewModel {
    /** Screens whose lists have saved views. */
    private static final List<String> SCREENS = List.of("incidents");

    /** Something kept. */
    public record Kept(UUID id, String name, boolean view) {}

    private final SavedViewRepository views;
    private final ColumnMappingRepository mappings;
    private final Tasks tasks;
    private final Saving<Kept> removing;
    private final ObservableList<Kept> shown = FXCollections.observableArrayList();

    public KeptViewModel(SavedViewRepository views, ColumnMappingRepository mappings, Tasks tasks, Texts texts) {
        this.views = views;
        this.mappings = mappings;
        this.tasks = tasks;
        removing = Saving.spoken(tasks, texts);
    }

    public void load() {
        tasks.run(this::read).onSuccess(shown::setAll).start();
    }

    private List<Kept> read() {
        var all = new ArrayList<Kept>();
        SCREENS.forEach(screen ->
                views.all(screen).forEach(view -> all.add(new Kept(view.id(), view.name(), true))));
        mappings.all().forEach(mapping -> all.add(new Kept(mapping.id(), mapping.name(), false)));
        return all;
    }

    public void remove(Kept kept) {
        Consumer<UUID> how = kept.view() ? views::remove : mappings::remove;
        removing.save(
                () -> {
                    how.accept(kept.id());
                    return new Saved<>(kept);
                },
                _ -> load());
    }

    /** What came of taking one away. */
    Saving<Kept> removing() {
        return removing;
    }

    public ObservableList<Kept> shown() {
        return shown;
    }
}
