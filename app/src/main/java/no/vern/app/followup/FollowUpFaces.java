package no.vern.app.followup;

import java.util.List;
import java.util.function.Predicate;
import no.vern.app.shell.Screen;
import no.vern.followup.PlannedStep;
import no.vern.routine.Party;
import no.vern.routine.StepKind;
import no.vern.workspace.SaveResult.Conflict;

/** What of a case's follow-up is folded or comes seldom, called up for a picture. Stores nothing. */
final class FollowUpFaces {
    private final TimelineViewModel model;
    private final FactsViewModel facts;
    private final FollowUpView view;

    FollowUpFaces(TimelineViewModel model, FactsViewModel facts, FollowUpView view) {
        this.model = model;
        this.facts = facts;
        this.view = view;
    }

    List<Screen.Face> all() {
        return List.of(
                new Screen.Face("clarify", () -> model.reload(() -> view.unfold(".clarify > .fold"))),
                new Screen.Face("conflict", () -> model.reload(this::conflict)),
                new Screen.Face("bht", () -> model.reload(() -> view.unfold("#clarify-bht"))),
                new Screen.Face("notice", () -> open(FollowUpFaces::notifies, "#step-notice")),
                new Screen.Face("nav", () -> open(FollowUpFaces::reportsToNav, ".nav-notice")),
                new Screen.Face("notified", () -> model.reload(() -> view.unfold("#notified"))),
                new Screen.Face("before", () -> model.reload(() -> view.unfold("#before-change"))));
    }

    private static boolean notifies(PlannedStep planned) {
        return planned.open() && planned.step().kind() == StepKind.NOTIFY;
    }

    private static boolean reportsToNav(PlannedStep planned) {
        return planned.step().recipients().contains(Party.NAV);
    }

    /** Opens the first such step, and what is folded in it. */
    private void open(Predicate<PlannedStep> wanted, String fold) {
        model.reload(() -> {
            var known = model.shownProperty().get();
            if (known != null) {
                known.plan().steps().stream()
                        .filter(PlannedStep::relevant)
                        .filter(wanted)
                        .findFirst()
                        .ifPresent(planned -> model.open(StepKey.of(planned)));
                view.unfold(fold);
            }
        });
    }

    /** As when another window answered the same question meanwhile. */
    private void conflict() {
        model.close();
        view.unfold("#clarify-questions");
        var known = model.shownProperty().get();
        if (known != null) {
            facts.saving().save(() -> new Conflict<>(known.plan().incident()), _ -> {});
        }
    }
}
