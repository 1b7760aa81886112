package no.vern.app.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** One measure being written, and what is wrong with it. */
final class MeasureFormViewModel {
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty responsible = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> dueOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> doneOn = new SimpleObjectProperty<>();
    final StringProperty effect = new SimpleStringProperty("");

    /** Whether a day is typed that cannot be read: it must not be taken for no day. */
    final BooleanProperty unreadable = new SimpleBooleanProperty();

    private final MeasureRepository measures;
    private final UUID incident;
    private final FieldProblems problems;
    private final Saving<Measure> saving;
    private @Nullable Measure stored;

    /** @param stored null for a new one */
    MeasureFormViewModel(
            MeasureRepository measures, UUID incident, @Nullable Measure stored, Tasks tasks, Texts texts) {
        this.measures = measures;
        this.incident = incident;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        take(stored);
    }

    private void take(@Nullable Measure measure) {
        stored = measure;
        var content = measure == null ? MeasureContent.EMPTY : measure.content();
        title.set(content.title());
        responsible.set(content.responsible());
        dueOn.set(content.dueOn());
        doneOn.set(content.doneOn());
        effect.set(content.effect());
    }

    /** What is changed; null for a new one. */
    @Nullable Measure stored() {
        return stored;
    }

    void save(Consumer<Measure> saved) {
        if (unreadable.get()) {
            saving.refuse(new ArrayList<>(List.of(Problem.of("doneOn", "rules.measure.unreadable"))));
            return;
        }
        var content =
                new MeasureContent(title.get(), responsible.get(), dueOn.get(), doneOn.get(), effect.get());
        var before = stored;
        saving.save(
                () -> before == null
                        ? measures.add(incident, content)
                        : measures.update(before.id(), before.version(), content),
                saved);
    }

    /** Drops what was typed and shows what somebody else saved. */
    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            take(theirs);
            saving.reset();
        }
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Measure> saving() {
        return saving;
    }
}
