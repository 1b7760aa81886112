package no.vern.app.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Toggles;
import no.vern.app.ui.WrappedLabel;
import no.vern.bht.BhtPlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan for BHT's assistance beside the list: for whom, for which period, how far it has come; and the unit's others. */
final class BhtPlanFormView extends VBox {
    private final StandingViewModel model;
    private final BhtPlanFormViewModel form;
    private final Consumer<Runnable> leave;
    private final Room room;
    private final Texts texts;
    private final FormField from;

    /** @param leave goes on unless the user would rather keep what is typed */
    BhtPlanFormView(StandingViewModel model, BhtPlanFormViewModel form, Consumer<Runnable> leave, Room room) {
        this.model = model;
        this.form = form;
        this.leave = leave;
        this.room = room;
        texts = room.texts();
        getStyleClass().add("detail-form");
        var title = new Label(texts.get(form.stored() == null ? "standing.bht.new" : "standing.bht.title"));
        title.getStyleClass().add("detail-title");
        from = day("from", form.from);
        getChildren()
                .addAll(
                        title,
                        new WrappedLabel(texts.get("standing.bht.about"), "muted"),
                        field("unit", unit()).help(texts.get("standing.unit.help")),
                        FormGroup.row(from, day("to", form.to)),
                        field("status", new Toggles<>(
                                Choice.of(BhtPlanStatus.class, texts), form.status, form.status::set)),
                        line("owner", form.owner).help(texts.get("standing.owner.help")),
                        line("document", form.document),
                        FormGroup.row(day("treatedOn", form.treatedOn), day("reviseOn", form.reviseOn)),
                        bar(),
                        new BhtPlanOthersView(model, form, leave, texts));
    }

    /** Units of today, and the plan's own also when that is closed; the whole organisation is a choice of its own. */
    private Node unit() {
        var book = model.bookProperty().get();
        var shown = new HashSet<@Nullable UUID>();
        shown.add(form.unit.get());
        if (form.stored() != null) {
            shown.add(form.stored().content().unitId());
        }
        var choices = new ArrayList<>(new UnitChoices(book.units())
                .where(known -> known.validOn(book.today()) || shown.contains(known.id())));
        choices.addFirst(Choice.of(null, texts.get("standing.everywhere.choice")));
        var unit = new CodeBox<UUID>(choices, texts);
        unit.valueProperty().bindBidirectional(form.unit);
        return unit;
    }

    private SaveBar bar() {
        return new SaveBar(
                        form.saving(),
                        texts.get("standing.save.button"),
                        form::save,
                        () -> leave.accept(model::close),
                        form::takeTheirs,
                        texts)
                .orMine(form.saving(), form::saveMine, texts);
    }

    private FormField day(String name, ObjectProperty<@Nullable LocalDate> value) {
        var day = new DayField(texts, room.clock());
        day.valueProperty().bindBidirectional(value);
        form.saving().watch(name, day);
        return field(name, day);
    }

    private FormField line(String name, StringProperty value) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        return field(name, input);
    }

    private FormField field(String name, Node input) {
        input.setId("standing-" + name);
        var field = new FormField(texts.get("standing.field." + name), input);
        field.problemProperty().bind(form.problem(name));
        return field;
    }

    @Override
    public void requestFocus() {
        from.input().requestFocus();
    }
}
