package no.vern.app.measure;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import org.jspecify.annotations.Nullable;

/** A measure being written in its case, and what is wrong with it. */
final class NewMeasureViewModel {
    private static final String FORM = "case.measure";

    final StringProperty title = new SimpleStringProperty("");
    final StringProperty responsible = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> dueOn = new SimpleObjectProperty<>();

    private final MeasureRepository measures;
    private final UUID incident;
    private final FieldProblems problems;
    private final Saving<Measure> saving;
    private final Typed typed;

    NewMeasureViewModel(MeasureRepository measures, UUID incident, Tasks tasks, Texts texts) {
        this.measures = measures;
        this.incident = incident;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        typed = new Typed(FORM, incident)
                .text("title", title)
                .text("responsible", responsible)
                .day("dueOn", dueOn)
                .begin();
        saving.keeps(typed);
    }

    /** Of which form one of that case is. */
    static Typed.Key key(UUID incident) {
        return new Typed.Key(FORM, incident);
    }

    void save(Consumer<Measure> saved) {
        var content = MeasureContent.of(title.get(), responsible.get(), dueOn.get());
        saving.save(() -> measures.add(incident, content), saved);
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Measure> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
