package no.vern.app.measure;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.measure.Measure;
import no.vern.measure.MeasureRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** The measure that is shown, with what stands beside it. */
final class MeasureDetailViewModel {
    private final MeasureRepository measures;
    private final MeasureAsides asides;
    private final Tasks tasks;
    private final TurnViewModel turns;
    private final AgainstViewModel against;
    private final Saving<Measure> removing;
    private final Consumer<Measure> changed;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable MeasureAside> shown = new ReadOnlyObjectWrapper<>();

    /** @param changed hears of a measure that was turned or removed */
    MeasureDetailViewModel(
            Vault register,
            MeasureRepository measures,
            MeasureAsides asides,
            String user,
            Tasks tasks,
            Texts texts,
            Drafts drafts,
            Consumer<Measure> changed) {
        this.measures = measures;
        this.asides = asides;
        this.tasks = tasks;
        this.changed = changed;
        turns = new TurnViewModel(measures, asides::today, user, tasks, texts, drafts, this::turned);
        against = new AgainstViewModel(register, tasks, texts, this::tied);
        removing = Saving.spoken(tasks, texts);
    }

    private void tied() {
        var now = shown.get();
        if (now != null) {
            turned(now.row().measure());
        }
    }

    private void turned(Measure measure) {
        show(measure.id());
        changed.accept(measure);
    }

    /** Reads the measure and what stands beside it. */
    void show(UUID id) {
        show(id, () -> {});
    }

    /** The same, and then asks for its next step of closing, if there is one. */
    void showNext(UUID id) {
        show(id, this::next);
    }

    private void show(UUID id, Runnable then) {
        var before = shown.get();
        if (before == null || !before.row().id().equals(id)) {
            removing.reset();
            against.reset();
        }
        reading.replace(tasks.run(() -> asides.of(id)))
                .onSuccess(found -> found.ifPresent(aside -> {
                    turns.show(aside.row().measure());
                    shown.set(aside);
                    then.run();
                }))
                .start();
    }

    /** Removes the one that is shown, when nothing holds it. */
    void remove() {
        var now = shown.get();
        if (now != null) {
            removing.save(() -> measures.remove(now.row().measure()), removed -> {
                shown.set(null);
                changed.accept(removed);
            });
        }
    }

    private void next() {
        var now = shown.get();
        if (now != null) {
            Turn.of(now.row().measure().status()).stream().findFirst().ifPresent(turns::ask);
        }
    }

    /** Null until something is shown. */
    ReadOnlyObjectProperty<@Nullable MeasureAside> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    TurnViewModel turns() {
        return turns;
    }

    AgainstViewModel against() {
        return against;
    }

    Saving<Measure> removing() {
        return removing;
    }
}
