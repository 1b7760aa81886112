package no.vern.app.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.routine.Routine;
import no.vern.routine.RoutineRepository;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** From when the draft of a routine holds, and what is in the way. */
public final class IntoForceViewModel {
    final ObjectProperty<@Nullable LocalDate> validFrom;

    private final RoutinesViewModel model;
    private final RoutineRepository routines;
    private final FieldProblems problems;
    private final Saving<Routine> saving;

    IntoForceViewModel(RoutinesViewModel model, RoutineRepository routines, Tasks tasks, Texts texts) {
        this.model = model;
        this.routines = routines;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        // From tomorrow: then every case that is registered already keeps the routine that it began with.
        validFrom = new SimpleObjectProperty<>(model.today().plusDays(1));
    }

    /** What has to be put right first, a sentence each; empty when nothing is in the way. */
    public List<String> obstacles() {
        return model.rules().problems(model.routine()).stream()
                .map(problems::sentence)
                .distinct()
                .toList();
    }

    public void putIntoForce() {
        if (validFrom.get() == null) {
            saving.refuse(List.of(Problem.of("validFrom", "routine.validFrom.required")));
            return;
        }
        var draft = model.routine();
        var from = Objects.requireNonNull(validFrom.get());
        saving.save(() -> routines.putIntoForce(draft, from, model.today()), version -> model.inForce());
    }

    public void leave() {
        model.showSteps();
    }

    FieldProblems problems() {
        return problems;
    }

    public Saving<Routine> saving() {
        return saving;
    }
}
