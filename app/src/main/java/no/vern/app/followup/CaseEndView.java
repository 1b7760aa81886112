package no.vern.app.followup;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Fold;
import no.vern.app.ui.FormField;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.WrappedLabel;
import no.vern.followup.CasePlan;
import org.jspecify.annotations.Nullable;

/** How a case ends: what is in the way of closing it, the button that does, and the way back. */
final class CaseEndView extends VBox {
    private static final int FEW = 4;

    private final ClosingViewModel model;
    private final TimelineViewModel timeline;
    private final Texts texts;
    private final MessageLabel message;
    private final Runnable askPerpetrator;
    private final Runnable askBht;
    private boolean wantsBht;

    /**
     * @param askPerpetrator leads to where it is said who did it
     * @param askBht leads to where it is said what became of the report to BHT
     */
    CaseEndView(
            ClosingViewModel model, TimelineViewModel timeline, Runnable askPerpetrator, Runnable askBht, Texts texts) {
        this.askBht = askBht;
        this.model = model;
        this.timeline = timeline;
        this.askPerpetrator = askPerpetrator;
        this.texts = texts;
        getStyleClass().add("case-end");
        message = new MessageLabel(model.saving().messageProperty(), "save-message");
        timeline.shownProperty().subscribe(this::show);
        model.reportsProperty().subscribe(_ -> showReports());
        model.saving().messageProperty().subscribe(refused -> {
            if (!refused.isEmpty()) {
                FormField.toProblem(this);
            }
        });
    }

    /** Drawn anew only when it makes a difference, so that the hand stays on the button. */
    private void showReports() {
        var shown = timeline.shownProperty().get();
        if (shown != null && model.wantsBht(shown.plan()) != wantsBht) {
            show(shown);
        }
    }

    private void show(@Nullable FollowedCase shown) {
        getChildren().clear();
        wantsBht = shown != null && model.wantsBht(shown.plan());
        if (shown == null) {
            return;
        }
        var plan = shown.plan();
        if (model.startable(plan)) {
            getChildren().addAll(words("followup.start.text"), button("followup.start.button", model::start));
        } else if (model.closed(plan)) {
            getChildren().addAll(words("followup.closed.text"), reopening());
        } else if (plan.incident().followed()) {
            closing(plan);
        }
        getChildren().add(message);
    }

    /** Puts the hand on the button that closes the case; before it can be, where it is said who did it. */
    void begin() {
        var close = lookup("#close-case");
        var shown = timeline.shownProperty().get();
        if (shown != null && shown.plan().wantsPerpetrator()) {
            askPerpetrator.run();
        } else if (shown != null && model.wantsBht(shown.plan())) {
            askBht.run();
        } else if (close != null && !close.isDisabled()) {
            close.applyCss();
            close.requestFocus();
            Reveal.inScroll(close);
        }
    }

    private void closing(CasePlan plan) {
        var close = button("followup.close.button", model::close);
        close.setId("close-case");
        if (model.closable(plan)) {
            close.getStyleClass().add(Styles.ACCENT);
            getChildren().addAll(words("followup.closable.text"), close);
            return;
        }
        close.disableProperty().unbind();
        close.setDisable(true);
        close.setAccessibleHelp(model.sentence(plan));
        var left = model.left(plan);
        var links = new VBox();
        links.getStyleClass().add("missing-links");
        for (var one : left) {
            var link = new Hyperlink(one.text());
            link.setWrapText(true);
            link.setOnAction(_ -> lead(one));
            links.getChildren().add(link);
        }
        var list = new Fold(model.sentence(plan), links);
        list.setExpanded(left.size() <= FEW);
        getChildren().addAll(list, close);
    }

    private void lead(ClosingViewModel.Left left) {
        if (left.key() == null) {
            timeline.close();
            (left.bht() ? askBht : askPerpetrator).run();
        } else {
            timeline.open(left.key());
        }
    }

    private HBox reopening() {
        var why = new TextField();
        why.setId("reopen-reason");
        why.textProperty().bindBidirectional(model.reason);
        var field = new FormField(texts.get("followup.reopen.label"), why);
        field.problemProperty().bind(model.problem("reason"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(field, button("followup.reopen.button", model::reopen));
        row.getStyleClass().add("reopen-row");
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.saving().runningProperty());
        return button;
    }

    private Label words(String key) {
        return new WrappedLabel(texts.get(key));
    }
}
