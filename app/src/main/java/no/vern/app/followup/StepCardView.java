package no.vern.app.followup;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.ClockField;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Segments;
import no.vern.followup.StepState;

/** An opened step: what to do and why, who, and the form that tells what came of it. */
final class StepCardView extends VBox {
    private static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final TimelineViewModel timeline;
    private final StepFormViewModel form;
    private final Texts texts;
    private final Clock clock;
    private final StateChoiceView states;

    StepCardView(TimelineViewModel timeline, StepFormViewModel form, StepFactsView facts, Texts texts, Clock clock) {
        this.timeline = timeline;
        this.form = form;
        this.texts = texts;
        this.clock = clock;
        states = new StateChoiceView(form, texts);
        getStyleClass().add("step-card");
        getChildren().addAll(facts, fields(), bar());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the hand where one begins, once the card stands in the window. */
    void begin() {
        states.requestFocus();
        Reveal.inScroll(this);
    }

    private VBox fields() {
        var state = new FormField(texts.get("followup.state.label"), states);
        state.problemProperty().bind(form.problem("state"));
        var group = new VBox(state);
        group.getStyleClass().add("form-group");
        if (form.asksAnswer()) {
            group.getChildren().addAll(answer());
        }
        group.getChildren().add(reason());
        if (form.tells()) {
            group.getChildren()
                    .add(FormGroup.row(
                            line("recipient", "followup.recipient.label", form.recipient),
                            line("channel", "followup.channel.label", form.channel)));
        }
        var note = story("note", form.talk() ? "followup.agreed.label" : "followup.note.label", form.note);
        group.getChildren().add(form.talk() ? note.help(texts.get("followup.agreed.help")) : note);
        group.getChildren().addAll(when(), doneBy());
        group.setDisable(form.readOnly());
        return group;
    }

    private FormField doneBy() {
        return line("by", "followup.by.label", form.doneBy).help(texts.get("followup.by.help"));
    }

    /** Asked for where it is needed: a decision, and what is set aside. */
    private FormField reason() {
        var reason = story("reason", "followup.reason.label", form.reason);
        form.state.subscribe(state -> {
            var asked = state != null && state != StepState.DONE;
            reason.setVisible(asked);
            reason.setManaged(asked);
        });
        return reason;
    }

    private List<Node> answer() {
        var yesNo = new Segments<>(
                List.of(
                        Choice.of(true, texts.get("cell.yes.value")),
                        Choice.of(false, texts.get("cell.no.value"))),
                texts.get("followup.answer.none"));
        yesNo.valueProperty().bindBidirectional(form.answer);
        var answer = field("answer", form.lastTalk() ? "followup.more.label" : "followup.answer.label", yesNo);
        var next = new DayField(texts, clock);
        next.valueProperty().bindBidirectional(form.nextOn);
        var nextOn = field("nextOn", "followup.nextOn.label", next);
        form.answer.subscribe(yes -> {
            nextOn.setVisible(form.lastTalk() && Boolean.TRUE.equals(yes));
            nextOn.setManaged(nextOn.isVisible());
        });
        return List.of(answer, nextOn);
    }

    private Node when() {
        var day = new DayField(texts, clock);
        day.valueProperty().bindBidirectional(form.day);
        var time = new ClockField(texts);
        time.valueProperty().bindBidirectional(form.time);
        return FormGroup.row(field("at", "followup.day.label", day), field("time", "followup.time.label", time));
    }

    private FormField line(String name, String key, StringProperty text) {
        var input = new TextField();
        input.textProperty().bindBidirectional(text);
        return field(name, key, input);
    }

    private FormField story(String name, String key, StringProperty text) {
        var input = new GrowingTextArea();
        input.textProperty().bindBidirectional(text);
        return field(name, key, input);
    }

    private FormField field(String name, String key, Node input) {
        var field = new FormField(texts.get(key), input);
        field.problemProperty().bind(form.problem(name));
        input.setId("step-" + name);
        return field;
    }

    private Node bar() {
        var bar = new SaveBar(
                form.saving(),
                texts.get("followup.save.button"),
                timeline::save,
                timeline::close,
                timeline::takeTheirs,
                texts);
        bar.getChildren().add(1, button("followup.saveNext.button", timeline::saveAndNext));
        if (form.planned().mark() != null) {
            bar.getChildren().add(2, button("followup.undo.button", timeline::undo));
        }
        bar.setDisable(form.readOnly());
        return bar;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (NEXT.match(event)) {
            timeline.saveAndNext();
        } else if (SAVE.match(event)) {
            timeline.save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            timeline.close();
        } else {
            return;
        }
        event.consume();
    }
}
