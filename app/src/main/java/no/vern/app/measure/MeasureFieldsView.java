package no.vern.app.measure;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Segments;
import no.vern.incident.IncidentType;
import no.vern.measure.Aim;
import no.vern.measure.ControlLevel;
import no.vern.measure.Horizon;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureLevel;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureType;
import no.vern.measure.Purpose;
import no.vern.measure.RoutineArea;

/** The fields of a measure in groups; what is rarely needed is folded. */
final class MeasureFieldsView extends VBox {
    private final MeasureFormViewModel model;
    private final MeasureForm form;
    private final Texts texts;
    private final Clock clock;
    private final GrowingTextArea challenge = new GrowingTextArea();

    MeasureFieldsView(MeasureFormViewModel model, Texts texts, Clock clock) {
        this.model = model;
        this.form = model.form();
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("form-groups");
        getChildren().addAll(what(), who(), test(), sort(), more(), weighing(), rest());
    }

    void begin() {
        challenge.requestFocus();
    }

    private Node what() {
        var unit = new CodeBox<>(List.copyOf(model.units()), texts);
        model.units().subscribe(() -> unit.setChoices(List.copyOf(model.units())));
        unit.valueProperty().bindBidirectional(form.unit);
        return FormGroup.of(
                texts.get("measure.what.heading"),
                text(MeasureField.CHALLENGE, challenge),
                text(MeasureField.TITLE, new TextField()),
                field(MeasureField.UNIT, unit));
    }

    private Node who() {
        return FormGroup.of(
                texts.get("measure.who.heading"),
                FormGroup.row(
                        text(MeasureField.RESPONSIBLE, new TextField()), text(MeasureField.DOER, new TextField())),
                FormGroup.row(day(MeasureField.DUE_ON), code(MeasureField.HORIZON, Horizon.class)));
    }

    private Node test() {
        return FormGroup.of(
                texts.get("measure.test.heading"),
                text(MeasureField.CRITERION, new GrowingTextArea()),
                day(MeasureField.EVALUATE_ON));
    }

    private Node sort() {
        return FormGroup.of(
                texts.get("measure.sort.heading"),
                FormGroup.row(
                        code(MeasureField.SOURCE, MeasureSource.class), code(MeasureField.CONTROL, ControlLevel.class)),
                FormGroup.row(
                        code(MeasureField.TYPE, MeasureType.class), code(MeasureField.LEVEL, MeasureLevel.class)));
    }

    private Node more() {
        return FormGroup.folded(
                texts.get("measure.more.heading"),
                FormGroup.row(code(MeasureField.AREA, RoutineArea.class), code(MeasureField.AIM, Aim.class)),
                FormGroup.row(
                        code(MeasureField.PURPOSE, Purpose.class), code(MeasureField.AGAINST, IncidentType.class)));
    }

    private Node weighing() {
        return FormGroup.folded(
                texts.get("measure.weighing.heading"),
                FormGroup.row(day(MeasureField.CONSULTED_PLANNING), day(MeasureField.CONSULTED_DOING)),
                answer(MeasureField.PRACTICAL),
                answer(MeasureField.ECONOMIC),
                text(MeasureField.FEASIBILITY, new GrowingTextArea()),
                text(MeasureField.OTHERS, new GrowingTextArea()),
                tick(MeasureField.KNOWLEDGE_BASED),
                tick(MeasureField.NEED_DRIVEN),
                tick(MeasureField.SYSTEMATIC),
                text(MeasureField.GROUNDS, new GrowingTextArea()));
    }

    private Node rest() {
        var earlier = new TextField();
        earlier.textProperty().bindBidirectional(form.earlier);
        return FormGroup.folded(
                texts.get("measure.rest.heading"),
                text(MeasureField.INTERIM, new GrowingTextArea()),
                text(MeasureField.BLOCKED_BY, new GrowingTextArea()),
                text(MeasureField.COST, new TextField()),
                field(MeasureField.EARLIER, earlier));
    }

    private FormField text(MeasureField field, TextInputControl input) {
        input.textProperty().bindBidirectional(form.text(field));
        return field(field, input);
    }

    private FormField day(MeasureField field) {
        var input = new DayField(texts, clock);
        input.valueProperty().bindBidirectional(form.day(field));
        model.saving().watch(field.key(), input);
        return field(field, input);
    }

    private <E extends Enum<E>> FormField code(MeasureField field, Class<E> codes) {
        var choices = Choice.of(codes, texts).stream()
                .map(choice -> new Choice<>(choice.value(), choice.name(), meaning(choice.value()), ""))
                .toList();
        var input = new CodeBox<>(choices, texts);
        input.valueProperty().bindBidirectional(form.code(field, codes));
        return field(field, input);
    }

    private String meaning(Enum<?> code) {
        return texts.find("code." + code.getDeclaringClass().getSimpleName() + "." + code.name() + ".help").orElse("");
    }

    private FormField answer(MeasureField field) {
        var input = new Segments<>(
                List.of(
                        Choice.of(true, texts.get("cell.yes.value")), Choice.of(false, texts.get("cell.no.value"))),
                texts.get("measure.unknown.choice"));
        input.valueProperty().bindBidirectional(form.answer(field));
        return field(field, input);
    }

    private Node tick(MeasureField field) {
        var input = new CheckBox(texts.of(field));
        var answer = form.answer(field);
        input.setOnAction(_ -> answer.set(input.isSelected()));
        answer.subscribe(now -> input.setSelected(Boolean.TRUE.equals(now)));
        input.setId("measure-" + field.key());
        return input;
    }

    private FormField field(MeasureField field, Node input) {
        input.setId("measure-" + field.key());
        var made = new FormField(texts.of(field), input)
                .help(texts.find("measure.help." + field.key()).orElse(""));
        made.problemProperty().bind(model.problem(field.key()));
        return made;
    }
}
