package no.vern.app.measure;

import java.time.Clock;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.SaveBar;

/** A measure being written in its case: what, who, when. The rest is told in the screen of measures. */
final class NewMeasureView extends VBox {
    private final MeasuresViewModel model;
    private final NewMeasureViewModel form;
    private final Texts texts;
    private final TextField title = new TextField();

    NewMeasureView(MeasuresViewModel model, NewMeasureViewModel form, Texts texts, Clock clock) {
        this.model = model;
        this.form = form;
        this.texts = texts;
        getStyleClass().add("measure-form");
        var due = new DayField(texts, clock);
        due.valueProperty().bindBidirectional(form.dueOn);
        form.saving().watch("dueOn", due);
        getChildren()
                .addAll(
                        text("title", title, form.title),
                        FormGroup.row(
                                text("responsible", new TextField(), form.responsible)
                                        .help(texts.get("measure.responsible.help")),
                                field("dueOn", due)),
                        new SaveBar(
                                form.saving(),
                                texts.get("measure.save.button"),
                                model::save,
                                model::leave,
                                model::leave,
                                texts));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private FormField text(String name, TextField input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        return field(name, input);
    }

    private FormField field(String name, Node input) {
        input.setId("measure-" + name);
        var field = new FormField(texts.get("measure.field." + name), input);
        field.problemProperty().bind(form.problem(name));
        return field;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }

    /** Puts the hand where one begins, once the form stands in the window. */
    void begin() {
        title.requestFocus();
        Reveal.inScroll(this);
    }
}
