package no.vern.app.round;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.round.Round;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;

/** Makes measures and hazards of what was found in a round, and knows what came of it. */
final class RoundMaking {
    private final RoundFindings findings;
    private final LocalDate today;
    private final Tasks tasks;
    private final Saving<Round> saving;
    private final Consumer<Round> made;
    private final ReadOnlyObjectWrapper<RoundLinks> links = new ReadOnlyObjectWrapper<>(RoundLinks.NONE);

    /** @param made hears that something is on disk */
    RoundMaking(
            RoundFindings findings,
            LocalDate today,
            Tasks tasks,
            Texts texts,
            FieldProblems problems,
            Consumer<Round> made) {
        this.findings = findings;
        this.today = today;
        this.tasks = tasks;
        this.made = made;
        saving = new Saving<>(tasks, texts, problems);
    }

    void measure(Round round, String item) {
        make(round, item, () -> findings.measure(round, item, today));
    }

    /** Puts it into that assessment of the unit. */
    void hazard(Round round, String item, UUID assessment) {
        make(round, item, () -> findings.hazard(round, item, assessment));
    }

    private <T> void make(Round round, String item, Callable<SaveResult<T>> work) {
        saving.save(
                () -> work.call() instanceof SaveResult.Invalid<T>(var wrong)
                        ? new SaveResult.Invalid<>(wrong.stream().map(problem -> ofRound(problem, item)).toList())
                        : new SaveResult.Saved<>(round),
                now -> {
                    made.accept(now);
                    read(now);
                });
    }

    /** Who is responsible for a measure is the employer of the round: there it is told; all else where the finding is. */
    private static Problem ofRound(Problem problem, String item) {
        var field = problem.field().equals("responsible") ? "employer" : item;
        return new Problem(field, problem.messageKey(), problem.arguments());
    }

    /** Reads what the findings of the round became. */
    void read(Round round) {
        tasks.run(() -> findings.of(round)).onSuccess(links::set).start();
    }

    Saving<Round> saving() {
        return saving;
    }

    /** What the findings became. */
    ReadOnlyObjectProperty<RoundLinks> linksProperty() {
        return links.getReadOnlyProperty();
    }
}
