package no.vern.app.risk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Language;
import no.vern.risk.ConsequenceLevel;
import no.vern.risk.Dimension;
import no.vern.risk.FrequencyLevel;
import no.vern.risk.MatrixEdit;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrix;
import no.vern.routine.Words;
import org.jspecify.annotations.Nullable;

/** The texts of one part of the matrix in one language; what is typed is in the draft at once. */
final class MatrixTextsViewModel {
    static final String NAME = "name";
    static final String LETTER = "letter";
    static final String DEFINITION = "definition";
    static final String ASKS = "asks";

    final ObjectProperty<@Nullable MatrixEntry> part = new SimpleObjectProperty<>(new MatrixEntry.Whole());
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.NB);

    private final MatricesViewModel model;

    MatrixTextsViewModel(MatricesViewModel model) {
        this.model = model;
        model.shownProperty().subscribe(now -> {
            var chosen = part.get();
            if (chosen != null && !chosen.in(now)) {
                part.set(new MatrixEntry.Whole());
            }
        });
    }

    MatrixEntry chosen() {
        var now = part.get();
        return now == null ? new MatrixEntry.Whole() : now;
    }

    /** The fields of the chosen part by their names; the dimensions of a consequence go by theirs. */
    Map<String, Words> fields() {
        var matrix = model.shownProperty().get();
        var fields = new LinkedHashMap<String, Words>();
        switch (chosen()) {
            case MatrixEntry.Whole() -> fields.put(NAME, matrix.name());
            case MatrixEntry.Probability(var level) -> {
                fields.put(NAME, matrix.probability().get(level - 1).name());
                fields.put(DEFINITION, matrix.probability().get(level - 1).definition());
            }
            case MatrixEntry.Consequence(var level) -> {
                var of = matrix.consequence().get(level - 1);
                fields.put(NAME, of.name());
                of.definitions().forEach((dimension, words) -> fields.put(dimension.name(), words));
            }
            case MatrixEntry.OfClass(var place) -> {
                var of = matrix.classes().get(place - 1);
                fields.put(LETTER, of.letter());
                fields.put(NAME, of.label());
                fields.put(ASKS, of.asks());
            }
        }
        return fields;
    }

    /** What was typed into a field of the chosen part, in the chosen language. */
    void type(String field, String typed) {
        var before = fields().get(field);
        if (before == null || !model.writing() || before.text(language.get().code()).equals(typed)) {
            return;
        }
        model.change(with(model.shownProperty().get(), field, with(before, typed)));
    }

    private Words with(Words words, String typed) {
        return switch (language.get()) {
            case NB -> new Words(typed, words.nn(), words.en());
            case NN -> new Words(words.nb(), typed, words.en());
            case EN -> new Words(words.nb(), words.nn(), typed);
        };
    }

    private RiskMatrix with(RiskMatrix matrix, String field, Words words) {
        return switch (chosen()) {
            case MatrixEntry.Whole() -> MatrixEdit.named(matrix, words);
            case MatrixEntry.Probability(var level) -> MatrixEdit.with(
                    matrix, with(matrix.probability().get(level - 1), field, words));
            case MatrixEntry.Consequence(var level) -> MatrixEdit.with(
                    matrix, with(matrix.consequence().get(level - 1), field, words));
            case MatrixEntry.OfClass(var place) -> MatrixEdit.with(
                    matrix, with(matrix.classes().get(place - 1), field, words));
        };
    }

    private static FrequencyLevel with(FrequencyLevel level, String field, Words words) {
        return field.equals(NAME)
                ? new FrequencyLevel(level.code(), level.from(), level.to(), words, level.definition())
                : new FrequencyLevel(level.code(), level.from(), level.to(), level.name(), words);
    }

    private static ConsequenceLevel with(ConsequenceLevel level, String field, Words words) {
        if (field.equals(NAME)) {
            return new ConsequenceLevel(level.code(), words, level.definitions());
        }
        var definitions = new EnumMap<Dimension, Words>(level.definitions());
        definitions.put(Dimension.valueOf(field), words);
        return new ConsequenceLevel(level.code(), level.name(), definitions);
    }

    private static RiskClass with(RiskClass of, String field, Words words) {
        return new RiskClass(
                of.code(),
                of.tone(),
                of.shape(),
                field.equals(LETTER) ? words : of.letter(),
                field.equals(NAME) ? words : of.label(),
                field.equals(ASKS) ? words : of.asks());
    }

    /**
     * Takes another beginning of the chosen level of probability, in times a year.
     *
     * @return whether it is a number between those of its neighbours
     */
    boolean begin(String typed) {
        var matrix = model.shownProperty().get();
        if (!(chosen() instanceof MatrixEntry.Probability(var level)) || level == 1 || !model.writing()) {
            return true;
        }
        try {
            var from = Double.parseDouble(typed.strip().replace(',', '.'));
            if (from != matrix.probability().get(level - 1).from()) {
                model.change(MatrixEdit.beginning(matrix, level, from));
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What a field of the chosen part says in the chosen language. */
    String text(String field) {
        var words = fields().get(field);
        return words == null ? "" : words.text(language.get().code());
    }
}
