package no.vern.app.exchange;

import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.language.Texts;
import no.vern.workspace.Problem;

/** What is wrong with a row, in the user's language, with the field's name before it. */
public final class ProblemWords {
    private final ImportKind kind;
    private final Texts texts;

    public ProblemWords(ImportKind kind, Texts texts) {
        this.kind = kind;
        this.texts = texts;
    }

    public String sentence(Problem problem) {
        var arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Enum<?> code ? texts.of(code) : argument)
                .toArray();
        var sentence = texts.get(problem.messageKey(), arguments);
        return kind.byKey(problem.field())
                .map(field -> texts.get("import.problem.field", texts.ofField(field), sentence))
                .orElse(sentence);
    }
}
