package no.vern.app.measure;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.measure.Measure;
import org.jspecify.annotations.Nullable;

/** The card in which one tells that a measure was done, what was found, or why it goes elsewhere. */
final class TurnView extends VBox {
    private final TurnViewModel model;
    private final Texts texts;
    private final Clock clock;
    private @Nullable Node first;

    TurnView(TurnViewModel model, Turn turn, Measure measure, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().addAll("card", "measure-turn");
        var title = new Label(texts.get("measure.turn." + turn.name()));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        switch (turn) {
            case DO -> getChildren().add(FormGroup.row(day("doneOn"), by("doneBy")));
            case EVALUATE -> evaluation(measure);
            default -> getChildren().add(note("reason", "measure.turn.reason"));
        }
        var verb = texts.get("measure.turnSave." + turn.name());
        getChildren()
                .add(new SaveBar(model.saving(), verb, model::save, model::leave, model::takeTheirs, texts));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void evaluation(Measure measure) {
        var test = measure.content().test();
        getChildren().add(test.chosen()
                ? new WrappedLabel(texts.get("measure.turn.criterion", test.criterion()))
                : new WrappedLabel(texts.get("measure.remark.noTest")));
        getChildren()
                .addAll(
                        answer("desired", model.desired),
                        answer("sufficient", model.sufficient),
                        answer("more", model.more),
                        note("effect", "measure.turn.effect"),
                        FormGroup.row(day("evaluatedOn"), by("evaluatedBy")));
    }

    private FormField day(String name) {
        var input = new DayField(texts, clock);
        input.valueProperty().bindBidirectional(model.day);
        model.saving().watch(name, input);
        return field(name, texts.get("measure.turn.day"), input);
    }

    private FormField by(String name) {
        var input = new TextField();
        input.textProperty().bindBidirectional(model.by);
        return field(name, texts.get("measure.turn.by"), input);
    }

    private FormField note(String name, String label) {
        var input = new GrowingTextArea();
        input.textProperty().bindBidirectional(model.note);
        return field(name, texts.get(label), input);
    }

    private FormField answer(String name, ObjectProperty<@Nullable Boolean> value) {
        var input = new Segments<>(
                List.of(
                        Choice.of(true, texts.get("cell.yes.value")), Choice.of(false, texts.get("cell.no.value"))),
                texts.get("measure.unknown.choice"));
        input.valueProperty().bindBidirectional(value);
        return field(name, texts.get("measure.answer." + name), input);
    }

    private FormField field(String name, String label, Node input) {
        input.setId("turn-" + name);
        var field = new FormField(label, input);
        field.problemProperty().bind(model.problem(name));
        if (first == null) {
            first = input;
        }
        return field;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }

    /** Puts the hand where one begins. */
    void begin() {
        if (first != null) {
            first.requestFocus();
        }
        Reveal.inScroll(this);
    }
}
