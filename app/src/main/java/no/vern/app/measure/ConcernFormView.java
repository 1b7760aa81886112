package no.vern.app.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.SaveBar;
import org.jspecify.annotations.Nullable;

/** What was raised, and under it the answer: a decision, why, and who was told. */
final class ConcernFormView extends VBox {
    private final ConcernFormViewModel form;
    private final Room room;
    private final Texts texts;
    private final CodeBox<UUID> unit;

    /** @param leave goes on unless the user would rather keep what is typed */
    ConcernFormView(ConcernsViewModel model, ConcernFormViewModel form, Consumer<Runnable> leave, Room room) {
        this.form = form;
        this.room = room;
        texts = room.texts();
        getStyleClass().add("detail-form");
        var today = model.today();
        unit = new CodeBox<>(
                new UnitChoices(model.bookProperty().get().units()).where(known -> known.validOn(today)), texts);
        unit.valueProperty().bindBidirectional(form.unit);
        var measure = new CodeBox<UUID>(List.copyOf(form.measures), texts);
        form.measures.subscribe(() -> measure.setChoices(List.copyOf(form.measures)));
        measure.valueProperty().bindBidirectional(form.measure);
        var title = new Label(texts.get(form.stored() == null ? "concern.new.title" : "concern.one.title"));
        title.getStyleClass().add("detail-title");
        getChildren()
                .addAll(
                        title,
                        text("matter", new GrowingTextArea(), form.matter).help(texts.get("concern.matter.help")),
                        field("unit", unit),
                        text("addressee", new TextField(), form.addressee)
                                .help(texts.get("concern.addressee.help")),
                        field("measure", measure).help(texts.get("concern.measure.help")),
                        FormGroup.row(day("raisedOn", form.raisedOn), day("answerBy", form.answerBy)),
                        FormGroup.of(
                                texts.get("concern.answer.heading"),
                                text("decision", new GrowingTextArea(), form.decision),
                                text("reason", new GrowingTextArea(), form.reason),
                                text("told", new TextField(), form.told),
                                day("decidedOn", form.decidedOn)),
                        new SaveBar(
                                        form.saving(),
                                        texts.get("concern.save.button"),
                                        form::save,
                                        () -> leave.accept(model::close),
                                        form::takeTheirs,
                                        texts)
                                .orMine(form.saving(), form::saveMine, texts));
    }

    private FormField day(String name, ObjectProperty<@Nullable LocalDate> value) {
        var day = new DayField(texts, room.clock());
        day.valueProperty().bindBidirectional(value);
        form.saving().watch(name, day);
        return field(name, day);
    }

    private FormField text(String name, TextInputControl input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        return field(name, input);
    }

    private FormField field(String name, Node input) {
        input.setId("concern-" + name);
        var field = new FormField(texts.get("concern." + name + ".label"), input);
        field.problemProperty().bind(form.problem(name));
        return field;
    }

    @Override
    public void requestFocus() {
        lookup("#concern-matter").requestFocus();
    }
}
