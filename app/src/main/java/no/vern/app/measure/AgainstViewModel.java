package no.vern.app.measure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.Measure;
import no.vern.risk.HazardListRepository;
import no.vern.risk.HazardRow;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** The hazards that the measure is taken against: it is tied to another one here, and untied while it is planned. */
final class AgainstViewModel {
    /** The hazard chosen; null for none. */
    final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    /** What can be chosen. */
    final ObservableList<Choice<UUID>> choices = FXCollections.observableArrayList();
    /** Whether one is being chosen. */
    final BooleanProperty choosing = new SimpleBooleanProperty();

    private final HazardListRepository hazards;
    private final HazardMeasureRepository links;
    private final Tasks tasks;
    private final Saving<UUID> saving;
    private final Runnable changed;
    private final Latest reading = new Latest();

    /** @param changed hears that a link is on disk */
    AgainstViewModel(Vault register, Tasks tasks, Texts texts, Runnable changed) {
        hazards = new HazardListRepository(register);
        links = new HazardMeasureRepository(register);
        this.tasks = tasks;
        this.changed = changed;
        saving = Saving.spoken(tasks, texts);
    }

    /** Lets go of what was begun for another measure. */
    void reset() {
        reading.cancel();
        choosing.set(false);
        chosen.set(null);
        saving.reset();
    }

    /** Offers the hazards of the measure's unit, of those above it and of those under it. */
    void choose(Measure measure, List<HazardRow> tied) {
        var there = tied.stream().map(row -> row.hazard().id()).collect(Collectors.toSet());
        reading.replace(tasks.run(() -> hazards.around(measure.content().unitId()).stream()
                        .filter(row -> !there.contains(row.hazard().id()))
                        .map(row -> new Choice<>(
                                row.hazard().id(),
                                row.hazard().content().title(),
                                row.assessment(),
                                row.unit()))
                        .toList()))
                .onSuccess(found -> {
                    choices.setAll(found);
                    choosing.set(true);
                })
                .start();
    }

    void link(Measure measure) {
        var hazard = chosen.get();
        if (hazard != null) {
            saving.save(() -> links.link(hazard, measure.id()), _ -> stored());
        }
    }

    void unlink(Measure measure, HazardRow row) {
        saving.save(() -> links.unlink(row.hazard().id(), measure.id()), _ -> stored());
    }

    private void stored() {
        reset();
        changed.run();
    }

    Saving<UUID> saving() {
        return saving;
    }
}
