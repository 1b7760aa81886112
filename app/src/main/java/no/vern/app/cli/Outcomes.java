package no.vern.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;

/** What came of a save, as a command tells it. */
final class Outcomes {
    private Outcomes() {}

    /** What was stored; throws {@link Refusal} with the reasons when nothing was. */
    static <T> T stored(SaveResult<T> result, Texts texts) {
        return switch (result) {
            case SaveResult.Saved<T>(var stored) -> stored;
            case SaveResult.Conflict<T> _ -> throw Refusal.of("cli.case.conflict");
            case SaveResult.Invalid<T>(var problems) -> throw Refusal.of("cli.case.refused", sentences(problems, texts));
        };
    }

    /** Each field with what is wrong with it. */
    static String reasons(List<Problem> problems, Texts texts) {
        return problems.stream()
                .map(problem -> problem.field() + ": " + sentence(problem, texts))
                .collect(Collectors.joining(" "));
    }

    private static String sentences(List<Problem> problems, Texts texts) {
        return problems.stream().map(problem -> sentence(problem, texts)).collect(Collectors.joining(" "));
    }

    static String sentence(Problem problem, Texts texts) {
        return texts.get(problem.messageKey(), problem.arguments().toArray());
    }
}
