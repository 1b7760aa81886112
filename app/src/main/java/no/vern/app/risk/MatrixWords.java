package no.vern.app.risk;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.risk.Cell;
import no.vern.risk.FrequencyLevel;
import no.vern.risk.MatrixBook;
import no.vern.risk.MatrixFinding;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrix;
import no.vern.routine.Words;

/** What is said of matrices: their names, their cells, and what the checker found in them. */
final class MatrixWords {
    /** As many examples as one reads; the cells bear the number of the remark all the same. */
    private static final int EXAMPLES = 3;

    private final Texts texts;
    private final RiskWords words;

    MatrixWords(Texts texts) {
        this.texts = texts;
        words = new RiskWords(texts);
    }

    /** "Vår matrise, versjon 2, fra 01.01.2027"; a shipped one is named by its size. */
    String name(RiskMatrix matrix) {
        return matrix.id().equals(MatrixBook.OWN)
                ? texts.get(
                        "matrix.own.name",
                        words.of(matrix.name()),
                        matrix.version(),
                        new CellText(texts).of(matrix.validFrom()))
                : texts.get("matrix.shipped.name", words.of(matrix.name()));
    }

    /** What a copy is called at first, in every language: after what it was copied from, or as the version before. */
    static Words copyName(RiskMatrix from) {
        return from.id().equals(MatrixBook.OWN)
                ? from.name()
                : new Words(copyName(Language.NB, from), copyName(Language.NN, from), copyName(Language.EN, from));
    }

    private static String copyName(Language language, RiskMatrix from) {
        return Texts.of(language).get("matrix.copy.name", from.name().text(language.code()));
    }

    String cell(RiskMatrix matrix, Cell cell) {
        return texts.get(
                "matrix.cell.name",
                named(words.of(matrix.probability().get(cell.probability() - 1).name()), cell.probability()),
                named(words.of(matrix.consequence().get(cell.consequence() - 1).name()), cell.consequence()));
    }

    /** A level without a name yet goes by its number. */
    String named(String name, int level) {
        return name.isBlank() ? texts.get("matrix.level.unnamed", level) : name;
    }

    /** What was found, in plain words, with some of the cells. */
    String sentence(RiskMatrix matrix, MatrixRemark remark) {
        var arguments = remark.findings().getFirst().arguments();
        var said = switch (remark.rule()) {
            case CLASS_UNUSED -> texts.get("matrix.rule.CLASS_UNUSED", label(matrix, arguments.getFirst()));
            case LEVELS_ALIKE -> texts.get(
                    "matrix.rule.LEVELS_ALIKE",
                    level(matrix, arguments.getFirst()),
                    level(matrix, arguments.getLast()));
            case RANGE_COMPRESSED -> texts.get(
                    "matrix.rule.RANGE_COMPRESSED",
                    label(matrix, arguments.getFirst()),
                    new MessageFormat("{0,number,#}", texts.language().locale())
                            .format(new Object[] {Math.floor((double) arguments.getLast())}));
            default -> texts.get("matrix.rule." + remark.rule().name());
        };
        var examples = examples(matrix, remark.findings());
        return examples.isEmpty() ? said : said + " " + examples;
    }

    private String examples(RiskMatrix matrix, List<MatrixFinding> findings) {
        var named = findings.stream()
                .filter(finding -> !finding.cells().isEmpty())
                .limit(EXAMPLES)
                .map(finding -> finding.cells().stream()
                        .map(cell -> cell(matrix, cell))
                        .collect(Collectors.joining(" → ")))
                .collect(Collectors.joining("; "));
        var more = findings.size() - EXAMPLES;
        return named.isEmpty() || more <= 0 ? named : texts.get("matrix.rule.more", named, more);
    }

    private String label(RiskMatrix matrix, Object code) {
        return matrix.classes().stream()
                .filter(each -> each.code().equals(code))
                .map(RiskClass::label)
                .map(words::of)
                .collect(Collectors.joining());
    }

    private String level(RiskMatrix matrix, Object code) {
        for (int level = 1; level <= matrix.probability().size(); level++) {
            FrequencyLevel of = matrix.probability().get(level - 1);
            if (of.code().equals(code)) {
                return named(words.of(of.name()), level);
            }
        }
        for (int level = 1; level <= matrix.consequence().size(); level++) {
            var of = matrix.consequence().get(level - 1);
            if (of.code().equals(code)) {
                return named(words.of(of.name()), level);
            }
        }
        return String.valueOf(code);
    }
}
