package no.vern.app.round;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.round.Half;
import no.vern.round.RoundKind;
import no.vern.round.Verdict;
import org.jspecify.annotations.Nullable;

/** A round beside the list: where, when and who, then what is gone through in its two halves. */
final class RoundFormView extends VBox {
    private final RoundsViewModel model;
    private final RoundFormViewModel form;
    private final Room room;
    private final Texts texts;
    private final CodeBox<UUID> unit;

    /** @param leave goes on unless the user would rather keep what is typed */
    RoundFormView(RoundsViewModel model, RoundFormViewModel form, Consumer<Runnable> leave, Room room) {
        this.model = model;
        this.form = form;
        this.room = room;
        texts = room.texts();
        getStyleClass().add("detail-form");
        var today = model.today();
        unit = new CodeBox<>(
                new UnitChoices(model.bookProperty().get().units()).where(known -> known.validOn(today)), texts);
        unit.valueProperty().bindBidirectional(form.unit);
        var title = new Label(texts.of(form.kind()));
        title.getStyleClass().add("detail-title");
        var about = new WrappedLabel(form.template().about().text(texts.language().code()), "muted");
        getChildren().addAll(title, about, field("unit", unit));
        if (form.kind() != RoundKind.ROUND) {
            getChildren().add(line("subject." + form.kind().name(), "subject", form.subject));
        }
        getChildren().addAll(days(), who());
        if (form.kind() == RoundKind.ROUND) {
            getChildren().add(line("others", "others", form.others));
        }
        getChildren().addAll(items(Half.PSYCHOSOCIAL), items(Half.PHYSICAL));
        if (form.kind() != RoundKind.ROUND) {
            getChildren().add(verdict());
        }
        getChildren().addAll(new MessageLabel(form.making().saving().messageProperty(), "save-message"), bar(leave));
    }

    private Node days() {
        return FormGroup.row(
                day("plannedOn", form.plannedOn),
                day("heldOn", form.heldOn).help(texts.get("round.heldOn.help")));
    }

    private FormField day(String name, ObjectProperty<@Nullable LocalDate> value) {
        var day = new DayField(texts, room.clock());
        day.valueProperty().bindBidirectional(value);
        form.saving().watch(name, day);
        return field(name, day);
    }

    private Node who() {
        return form.kind() == RoundKind.ROUND
                ? FormGroup.row(
                        line("employer", "employer", form.employer),
                        line("safetyRepresentative", "safetyRepresentative", form.safetyRepresentative))
                : FormGroup.row(
                        line("assessedBy", "employer", form.employer), line("others", "others", form.others));
    }

    private Node items(Half half) {
        return FormGroup.of(
                texts.of(half),
                form.template().items().stream()
                        .filter(item -> item.half() == half)
                        .map(item -> new RoundItemView(model, form, item, texts))
                        .toArray(Node[]::new));
    }

    private Node verdict() {
        var verdict = new Segments<>(Choice.of(Verdict.class, texts), texts.get("round.undecided.choice"));
        verdict.valueProperty().bindBidirectional(form.verdict);
        return field("verdict", verdict);
    }

    private SaveBar bar(Consumer<Runnable> leave) {
        return new SaveBar(
                        form.saving(),
                        texts.get("round.save.button"),
                        form::save,
                        () -> leave.accept(model::close),
                        form::takeTheirs,
                        texts)
                .orMine(form.saving(), form::saveMine, texts);
    }

    private FormField line(String label, String name, StringProperty value) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        input.setId("round-" + name);
        var field = new FormField(texts.get("round." + label + ".label"), input);
        field.problemProperty().bind(form.problem(name));
        return field;
    }

    private FormField field(String name, Node input) {
        input.setId("round-" + name);
        var field = new FormField(texts.get("round." + name + ".label"), input);
        field.problemProperty().bind(form.problem(name));
        return field;
    }

    @Override
    public void requestFocus() {
        unit.requestFocus();
    }
}
