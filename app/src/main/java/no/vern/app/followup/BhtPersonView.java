package no.vern.app.followup;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtDecision;
import no.vern.bht.BhtReason;
import no.vern.bht.BhtScope;

/** One of the affected: why it is to be reported, their wish, and what became of it. */
final class BhtPersonView extends VBox {
    private static final String WITHDRAWN = "withdrawnOn";

    private final BhtFormViewModel form;
    private final boolean closed;
    private final Texts texts;
    private final Clock clock;

    /** @param closed whether the case is: a consent can be withdrawn all the same, and nothing else is told */
    BhtPersonView(BhtFormViewModel form, String why, boolean closed, Texts texts, Clock clock) {
        this.form = form;
        this.closed = closed;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("form-group");
        var name = new Label(form.name());
        name.getStyleClass().add("heading");
        var reasons = new WrappedLabel(why);
        reasons.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, reasons, wish(), decision(), told(), notTold(), explanation(), end());
    }

    /** Puts the hand where it is said what became of the report. */
    void begin() {
        applyCss();
        lookup("#bht-decision").requestFocus();
        Reveal.inScroll(this);
    }

    private FormField wish() {
        var wish = new Segments<>(
                List.of(
                        Choice.of(true, texts.get("cell.yes.value")),
                        Choice.of(false, texts.get("cell.no.value"))),
                texts.get("followup.unknown.label"));
        wish.valueProperty().bindBidirectional(form.wish);
        return field("wish", "bht.wish.label", wish);
    }

    private FormField decision() {
        var decision = new Segments<>(Choice.of(BhtDecision.class, texts), texts.get("bht.open.label"));
        decision.valueProperty().bindBidirectional(form.decision);
        return field("decision", "bht.decision.label", decision);
    }

    private Node told() {
        var day = new DayField(texts, clock);
        day.valueProperty().bindBidirectional(form.toldOn);
        form.saving().watch("toldAt", day);
        var consent = new DayField(texts, clock);
        consent.valueProperty().bindBidirectional(form.consentOn);
        form.saving().watch("consentOn", consent);
        var channel = new CodeBox<>(Choice.of(BhtChannel.class, texts), texts);
        channel.valueProperty().bindBidirectional(form.channel);
        var by = new TextField();
        by.textProperty().bindBidirectional(form.toldBy);
        var scope = new Segments<>(Choice.of(BhtScope.class, texts), texts.get("bht.scope.open"));
        scope.valueProperty().bindBidirectional(form.scope);
        var withdrawn = new DayField(texts, clock);
        withdrawn.valueProperty().bindBidirectional(form.withdrawnOn);
        form.saving().watch(WITHDRAWN, withdrawn);
        var told = new VBox(
                FormGroup.row(
                        field("consentOn", "bht.consentOn.label", consent).help(texts.get("bht.consentOn.help")),
                        field(WITHDRAWN, "bht.withdrawnOn.label", withdrawn).help(texts.get("bht.withdrawnOn.help"))),
                field("scope", "bht.scope.label", scope).help(texts.get("bht.scope.help")),
                FormGroup.row(
                        field("toldAt", "bht.toldAt.label", day), field("channel", "bht.channel.label", channel)),
                field("toldBy", "bht.toldBy.label", by).help(texts.get("followup.by.help")));
        told.getStyleClass().add("form-group");
        return shown(told, BhtDecision.REPORTED);
    }

    private Node notTold() {
        var reason = new CodeBox<>(Choice.of(BhtReason.class, texts), texts);
        reason.valueProperty().bindBidirectional(form.reason);
        return shown(field("reason", "bht.reason.label", reason), BhtDecision.NOT_REPORTED);
    }

    private Node explanation() {
        var text = new GrowingTextArea();
        text.textProperty().bindBidirectional(form.explanation);
        return shown(
                field("explanation", "bht.explanation.label", text).help(texts.get("bht.explanation.help")),
                BhtDecision.NOT_REPORTED,
                BhtDecision.DECLINED);
    }

    private Node end() {
        var save = new Button(texts.get("bht.save.button"));
        save.setId("bht-save");
        var nothing = closed && form.decision.get() != BhtDecision.REPORTED;
        save.disableProperty().bind(form.saving().runningProperty().or(new SimpleBooleanProperty(nothing)));
        save.setOnAction(_ -> form.save());
        var theirs = new Button(texts.get("save.theirs.button"));
        theirs.setOnAction(_ -> form.takeTheirs());
        theirs.visibleProperty().bind(form.saving().conflictProperty().isNotNull());
        theirs.managedProperty().bind(theirs.visibleProperty());
        var bar = new FlowPane(
                save,
                theirs,
                new MessageLabel(form.saving().messageProperty(), "save-message"),
                new MessageLabel(form.saving().noteProperty(), "muted"));
        bar.getStyleClass().add("save-bar");
        return bar;
    }

    private Node shown(Node node, BhtDecision... when) {
        form.decision.subscribe(now -> {
            node.setVisible(now != null && Arrays.asList(when).contains(now));
            node.setManaged(node.isVisible());
        });
        return node;
    }

    private FormField field(String name, String key, Node input) {
        var field = new FormField(texts.get(key), input);
        field.problemProperty().bind(form.problem(name));
        input.setId("bht-" + name);
        field.setDisable(closed && !name.equals(WITHDRAWN));
        return field;
    }
}
