package no.vern.risk;

import java.time.LocalDate;
import java.util.EnumMap;
import no.vern.routine.Words;

/** The texts of a matrix as they are kept: none is left out in a language. */
final class MatrixTexts {
    private MatrixTexts() {}

    /** The organisation's own in that version from that day; a text without a translation stands in bokmål. */
    static RiskMatrix own(RiskMatrix matrix, int version, LocalDate validFrom) {
        return new RiskMatrix(
                MatrixBook.OWN,
                version,
                validFrom,
                matrix.source(),
                whole(matrix.name()),
                matrix.classes().stream().map(MatrixTexts::whole).toList(),
                matrix.probability().stream().map(MatrixTexts::whole).toList(),
                matrix.consequence().stream().map(MatrixTexts::whole).toList(),
                matrix.cells());
    }

    private static RiskClass whole(RiskClass of) {
        return new RiskClass(
                of.code(), of.tone(), of.shape(), whole(of.letter()), whole(of.label()), whole(of.asks()));
    }

    private static FrequencyLevel whole(FrequencyLevel level) {
        return new FrequencyLevel(
                level.code(), level.from(), level.to(), whole(level.name()), whole(level.definition()));
    }

    private static ConsequenceLevel whole(ConsequenceLevel level) {
        var definitions = new EnumMap<Dimension, Words>(Dimension.class);
        level.definitions().forEach((dimension, words) -> definitions.put(dimension, whole(words)));
        return new ConsequenceLevel(level.code(), whole(level.name()), definitions);
    }

    private static Words whole(Words words) {
        var nb = words.nb().strip();
        return new Words(
                nb,
                words.nn().isBlank() ? nb : words.nn().strip(),
                words.en().isBlank() ? nb : words.en().strip());
    }
}
