package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.ClockField;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Segments;
import no.vern.followup.StepState;

/** What is told about a step: only what this one asks for. */
final class StepFieldsView extends VBox {
    private final StepFormViewModel form;
    private final Texts texts;
    private final Clock clock;
    private final FormField reason;
    private final Node first;

    StepFieldsView(StepFormViewModel form, StateChoiceView states, Texts texts, Clock clock) {
        this.form = form;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("form-group");
        var state = new FormField(texts.get("followup.state.label"), states);
        state.problemProperty().bind(form.problem("state"));
        getChildren().add(state);
        if (form.asksAnswer()) {
            getChildren().addAll(answer());
        }
        reason = reason();
        var note = note();
        getChildren().add(reason);
        var recipient = line("recipient", "followup.recipient.label", form.recipient);
        if (form.tells()) {
            getChildren()
                    .add(FormGroup.row(recipient, line("channel", "followup.channel.label", form.channel)));
        }
        getChildren().addAll(note, when(), doneBy());
        var nobody = form.tells() && form.recipient.get().isBlank();
        first = (form.decision() ? reason : nobody ? recipient : note).input();
        setDisable(form.readOnly());
    }

    /** Puts the hand on what is missing, or where one writes first: why, who was told, or else what there is to say. */
    void begin() {
        if (!FormField.toProblem(this)) {
            first.requestFocus();
        }
    }

    /** Puts the hand where it is said why, when what was just chosen asks for that and nothing is written there. */
    void askWhy() {
        var chosen = form.state.get();
        var asks = chosen == StepState.NOT_RELEVANT || chosen == StepState.DECLINED && !form.talk();
        if (asks && form.reason.get().isBlank()) {
            // What was hidden until now hears no key before it has its skin.
            applyCss();
            reason.input().requestFocus();
        }
    }

    /** Of a talk only what was agreed belongs in the register. */
    private FormField note() {
        return form.talk()
                ? story("note", "followup.agreed.label", form.note).help(texts.get("followup.agreed.help"))
                : story("note", "followup.note.label", form.note);
    }

    private FormField doneBy() {
        return line("by", "followup.by.label", form.doneBy).help(texts.get("followup.by.help"));
    }

    /** Asked for where it is needed: a decision, and what is set aside. */
    private FormField reason() {
        var why = story("reason", "followup.reason.label", form.reason);
        form.state.subscribe(state -> {
            var asked = form.decision() || state != null && state != StepState.DONE;
            why.setVisible(asked);
            why.setManaged(asked);
        });
        return why;
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
        form.saving().watch("nextOn", next);
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
        form.saving().watch("at", day);
        var time = new ClockField(texts);
        time.valueProperty().bindBidirectional(form.time);
        form.saving().watch("time", time);
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
}
