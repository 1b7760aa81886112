package no.vern.app.risk;

import java.util.ArrayList;
import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.risk.RiskMatrix;

/** A part of a matrix that has texts of its own; levels and classes count from 1. */
sealed interface MatrixEntry {
    /** The matrix itself. */
    record Whole() implements MatrixEntry {}

    record Probability(int level) implements MatrixEntry {}

    record Consequence(int level) implements MatrixEntry {}

    record OfClass(int place) implements MatrixEntry {}

    /** Whether the matrix has it. */
    default boolean in(RiskMatrix matrix) {
        return switch (this) {
            case Whole() -> true;
            case Probability(var level) -> level <= matrix.probability().size();
            case Consequence(var level) -> level <= matrix.consequence().size();
            case OfClass(var place) -> place <= matrix.classes().size();
        };
    }

    /** All parts, named as they are named now. */
    static List<Choice<MatrixEntry>> of(RiskMatrix matrix, Texts texts) {
        var words = new MatrixWords(texts);
        var risk = new RiskWords(texts);
        var parts = new ArrayList<Choice<MatrixEntry>>();
        parts.add(Choice.of(new Whole(), texts.get("matrix.part.whole")));
        for (int level = 1; level <= matrix.probability().size(); level++) {
            var name = words.named(risk.of(matrix.probability().get(level - 1).name()), level);
            parts.add(Choice.of(new Probability(level), texts.get("matrix.part.probability", level, name)));
        }
        for (int level = 1; level <= matrix.consequence().size(); level++) {
            var name = words.named(risk.of(matrix.consequence().get(level - 1).name()), level);
            parts.add(Choice.of(new Consequence(level), texts.get("matrix.part.consequence", level, name)));
        }
        for (int place = 1; place <= matrix.classes().size(); place++) {
            var name = risk.of(matrix.classes().get(place - 1).label());
            parts.add(Choice.of(new OfClass(place), texts.get("matrix.part.class", place, name)));
        }
        return parts;
    }
}
