package no.vern.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import no.vern.risk.MatrixRule.Weight;
import no.vern.routine.Words;
import no.vern.workspace.Problem;

/** What is in the way of a matrix: faults that the checker finds, and levels that nobody can tell apart. */
public final class MatrixRules {
    private static final int NAME_LENGTH = 60;
    private static final int TEXT_LENGTH = 1_000;

    private MatrixRules() {}

    /** Everything that is to be put right first; empty when it may be put into force. */
    public static List<Problem> problems(RiskMatrix matrix) {
        var problems = new ArrayList<Problem>();
        var faults = MatrixChecker.check(matrix).stream()
                .map(MatrixFinding::rule)
                .filter(rule -> rule.weight() == Weight.FAULT)
                .distinct()
                .count();
        if (faults > 0) {
            problems.add(Problem.of("cells", "rules.matrix.faults", faults));
        }
        named("name", List.of(matrix), RiskMatrix::name, problems);
        named("probability", matrix.probability(), FrequencyLevel::name, problems);
        named("consequence", matrix.consequence(), ConsequenceLevel::name, problems);
        named("classes", matrix.classes(), RiskClass::label, problems);
        named("letters", matrix.classes(), RiskClass::letter, problems);
        written("probability", matrix.probability().stream().map(FrequencyLevel::definition).toList(), problems);
        written(
                "consequence",
                matrix.consequence().stream()
                        .flatMap(level -> level.definitions().values().stream())
                        .toList(),
                problems);
        written("classes", matrix.classes().stream().map(RiskClass::asks).toList(), problems);
        return problems;
    }

    private static <T> void named(String field, List<T> entries, Function<T, Words> name, List<Problem> problems) {
        var names = entries.stream().map(name).map(Words::nb).map(String::strip).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            problems.add(Problem.of(field, "rules.matrix.name." + field));
        } else if (new HashSet<>(names).size() < names.size()) {
            problems.add(Problem.of(field, "rules.matrix.same." + field));
        }
        tooLong(field, entries.stream().map(name).toList(), NAME_LENGTH, problems);
    }

    /** A level is what its definition says: it is written in bokmål at least. */
    private static void written(String field, List<Words> definitions, List<Problem> problems) {
        var missing = definitions.stream().filter(words -> words.nb().isBlank()).count();
        if (missing > 0) {
            problems.add(Problem.of(field, "rules.matrix.written." + field, missing));
        }
        tooLong(field, definitions, TEXT_LENGTH, problems);
    }

    private static void tooLong(String field, List<Words> texts, int longest, List<Problem> problems) {
        if (texts.stream().anyMatch(words -> Math.max(
                        words.nb().length(), Math.max(words.nn().length(), words.en().length()))
                > longest)) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
