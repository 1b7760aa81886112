package no.vern.app.risk;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.risk.MatrixRepository;
import no.vern.risk.MatrixRules;
import no.vern.risk.RiskMatrix;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** From when the matrix that is being written holds, and what is in the way. */
final class MatrixForceViewModel {
    final ObjectProperty<@Nullable LocalDate> validFrom = new SimpleObjectProperty<>();

    private final MatrixRepository matrices;
    private final FieldProblems problems;
    private final Saving<RiskMatrix> saving;

    MatrixForceViewModel(MatrixRepository matrices, Tasks tasks, Texts texts) {
        this.matrices = matrices;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
    }

    /** What has to be put right first, a sentence each; empty when nothing is in the way. */
    List<String> obstacles(RiskMatrix matrix) {
        return MatrixRules.problems(matrix).stream()
                .map(problems::sentence)
                .distinct()
                .toList();
    }

    void put(RiskMatrix matrix, LocalDate today, Runnable then) {
        var from = validFrom.get();
        if (from == null) {
            saving.refuse(List.of(Problem.of("validFrom", "matrix.validFrom.required")));
            return;
        }
        saving.save(() -> matrices.putIntoForce(matrix, from, today), _ -> then.run());
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<RiskMatrix> saving() {
        return saving;
    }
}
