package no.vern.app.training;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.WrappedLabel;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;

/** A training beside the list: what and for whom, how far it has come, and what is rarely needed folded. */
final class TrainingFormView extends VBox {
    private static final int NUMBER_COLUMNS = 6;

    private final TrainingViewModel model;
    private final TrainingFormViewModel form;
    private final Consumer<Runnable> leave;
    private final Room room;
    private final Texts texts;
    private final CodeBox<TrainingKind> kind;

    /** @param leave goes on unless the user would rather keep what is typed */
    TrainingFormView(TrainingViewModel model, TrainingFormViewModel form, Consumer<Runnable> leave, Room room) {
        this.model = model;
        this.leave = leave;
        this.form = form;
        this.room = room;
        texts = room.texts();
        getStyleClass().add("detail-form");
        room.drafts().open(form.typed());
        var stored = form.stored();
        var title = new WrappedLabel(
                stored == null ? texts.get("training.new.title") : texts.of(stored.content().kind()), "detail-title");
        kind = new CodeBox<>(kinds(), texts);
        kind.editor().setId("training-kind");
        kind.valueProperty().bindBidirectional(form.kind);
        getChildren()
                .addAll(
                        title,
                        field("kind", kind),
                        field("unit", unit()).help(texts.get("training.unit.help")),
                        field("topic", line(form.topic)).help(texts.get("training.topic.help")),
                        FormGroup.row(field("status", status()), field("day", day())),
                        waiting(),
                        FormGroup.row(field("heldBy", line(form.heldBy)), field("headCount", count(form.headCount))),
                        field("participants", new ParticipantsView(form, model.bookProperty().get(), texts))
                                .help(texts.get("training.participants.help")),
                        FormGroup.folded(
                                texts.get("training.more.heading"),
                                FormGroup.row(
                                        field("hours", count(form.hours)),
                                        field("nextOn", next()).help(texts.get("training.nextOn.help"))),
                                field("evidence", line(form.evidence)).help(texts.get("training.evidence.help"))),
                        bar());
        if (stored != null) {
            var remove = new Button(texts.get("training.remove.button"));
            remove.getStyleClass().add("flat");
            remove.setOnAction(_ -> model.remove(stored));
            getChildren().add(remove);
        }
    }

    /** The user lets go of what is typed. */
    void giveUp() {
        room.drafts().giveUp(form.typed());
    }

    private SaveBar bar() {
        return new SaveBar(
                        form.saving(),
                        texts.get(form.stored() == null ? "training.add.button" : "training.save.button"),
                        form::save,
                        () -> leave.accept(model::close),
                        form::takeTheirs,
                        texts)
                .orMine(form.saving(), form::saveMine, texts);
    }

    private List<Choice<TrainingKind>> kinds() {
        return Arrays.stream(TrainingKind.values())
                .map(code -> new Choice<>(
                        code,
                        texts.of(code),
                        texts.get("training.about." + code.name()),
                        texts.get(code.everybody() ? "training.everybody.group" : "training.course.group")))
                .toList();
    }

    private Node unit() {
        var today = model.today();
        var unit = new CodeBox<UUID>(
                new UnitChoices(model.bookProperty().get().units()).where(known -> known.validOn(today)), texts);
        unit.valueProperty().bindBidirectional(form.unit);
        return unit;
    }

    private Node status() {
        var status = new CodeBox<>(Choice.of(TrainingStatus.class, texts), texts);
        status.valueProperty().bindBidirectional(form.status);
        return status;
    }

    private Node day() {
        var day = new DayField(texts, room.clock());
        day.valueProperty().bindBidirectional(form.day);
        form.saving().watch("day", day);
        return day;
    }

    private Node next() {
        var next = new DayField(texts, room.clock());
        next.valueProperty().bindBidirectional(form.nextOn);
        form.saving().watch("nextOn", next);
        return next;
    }

    /** Only while it waits. */
    private Node waiting() {
        var why = new CodeBox<>(Choice.of(WaitingReason.class, texts), texts);
        why.valueProperty().bindBidirectional(form.waiting);
        var row = FormGroup.row(field("waiting", why), field("mustAct", line(form.mustAct)));
        row.visibleProperty().bind(form.status.isEqualTo(TrainingStatus.WAITING));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static TextField line(StringProperty value) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        return input;
    }

    private static TextField count(StringProperty value) {
        var input = line(value);
        input.setPrefColumnCount(NUMBER_COLUMNS);
        return input;
    }

    private FormField field(String key, Node input) {
        var field = new FormField(texts.get("training." + key + ".label"), input);
        field.problemProperty().bind(form.problems().of(key));
        return field;
    }

    /** Whether something would be lost by leaving. */
    boolean changed() {
        return form.changed();
    }

    @Override
    public void requestFocus() {
        kind.requestFocus();
    }
}
