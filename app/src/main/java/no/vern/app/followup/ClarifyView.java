package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.ConflictBar;
import no.vern.app.ui.Delay;
import no.vern.app.ui.Fold;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.SeverityTableView;
import no.vern.followup.CasePlan;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/** What somebody has to find out: what steps hang on, how severe it was, and whether it has to be reported now. */
final class ClarifyView extends VBox {
    private final FactsViewModel model;
    private final TimelineViewModel timeline;
    private final Texts texts;
    private final Clock clock;
    private final Fold questions = new Fold();
    private final Fold serious = new Fold();
    private final Fold severity = new Fold();
    private final ConflictBar conflict;
    private final ProposalView gradeProposal;
    private final PerpetratorView perpetrator;
    private final List<ProposalView> proposals;

    ClarifyView(FactsViewModel model, TimelineViewModel timeline, Texts texts, Clock clock) {
        this.model = model;
        this.timeline = timeline;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("clarify");
        questions.setId("clarify-questions");
        serious.setId("clarify-serious");
        severity.setId("clarify-severity");
        gradeProposal = new ProposalView(model.severity().choice(), texts);
        conflict = new ConflictBar(model.saving(), model::takeTheirs, model::saveMine, texts);
        perpetrator = new PerpetratorView(model.perpetrator(), texts);
        proposals = Stream.of(ReportQuestion.values())
                .map(question -> new ProposalView(model.report().choice(question), texts))
                .toList();
        timeline.shownProperty().subscribe(this::show);
        model.saving().messageProperty().subscribe(this::answerTo);
    }

    /** Leads to where it is said who did it. */
    void askPerpetrator() {
        questions.setExpanded(true);
        perpetrator.begin();
    }

    /** Leads to the criteria of a serious injury. */
    void askSerious() {
        serious.setExpanded(true);
        applyCss();
        serious.getContent().lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
        Reveal.inScroll(serious);
    }

    /** What was not stored is said under the fold that it was answered in. */
    private void answerTo(String message) {
        var folds = getChildren();
        if (!message.isEmpty() && folds.remove(conflict)) {
            var answered = folds.stream().filter(Node::isFocusWithin).findFirst().orElse(folds.getFirst());
            folds.add(folds.indexOf(answered) + 1, conflict);
            Reveal.inScroll(conflict);
        }
    }

    /** Draws the answers anew, and leaves the hand where it is. */
    private void show(@Nullable FollowedCase shown) {
        var hand = inHand();
        draw(shown);
        if (hand != null) {
            var again = lookup("#" + hand);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    /** The id of the answer that has the focus. */
    private @Nullable String inHand() {
        var node = getScene() == null ? null : getScene().getFocusOwner();
        for (; node != null && node != this; node = node.getParent()) {
            if (node.getId() != null && node.getParent() != null && isFocusWithin()) {
                return node.getId();
            }
        }
        return null;
    }

    private void draw(@Nullable FollowedCase shown) {
        getChildren().clear();
        if (shown == null || !shown.plan().incident().followed()) {
            List.of(questions, severity, serious).forEach(pane -> pane.setExpanded(false));
            return;
        }
        var plan = shown.plan();
        setDisable(plan.incident().status() == IncidentStatus.CLOSED);
        var who = model.perpetrator().asked(plan);
        if (who || AnswersView.asks(model, plan)) {
            questions.setText(texts.get("followup.clarify.title", model.unanswered(plan)));
            var answers = new AnswersView(plan, model, proposals, texts, clock);
            if (who) {
                answers.getChildren().addFirst(perpetrator);
            }
            questions.setContent(answers);
            getChildren().add(questions);
        }
        severity.setText(model.severity().title(plan.incident().content()));
        severity.setContent(severity(plan));
        getChildren().addAll(severity, gradeProposal);
        if (model.asksSerious(plan)) {
            serious.setText(texts.get(
                    plan.facts().serious() == null ? "followup.serious.title" : "followup.serious.looked",
                    plan.facts().criteria().size()));
            serious.setContent(new SeriousView(plan, model, timeline, Delay.ofWindow(), texts));
            getChildren().add(serious);
        }
        getChildren().add(conflict);
    }

    /** The published table to choose in; how it was felt stands beside, and is the person's own to say. */
    private VBox severity(CasePlan plan) {
        var content = plan.incident().content();
        var table = new SeverityTableView(texts);
        table.valueProperty().set(content.severityAssessed());
        table.valueProperty().subscribe((_, now) -> model.severity().assess(now));
        var advice = new Label(model.severity().advice(content));
        advice.setId("severity-advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.setVisible(!advice.getText().isEmpty());
        advice.setManaged(advice.isVisible());
        var box = new VBox(table, advice);
        box.getStyleClass().add("clarify");
        return box;
    }
}
