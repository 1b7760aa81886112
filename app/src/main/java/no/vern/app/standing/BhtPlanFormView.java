package no.vern.app.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Toggles;
import no.vern.app.ui.WrappedLabel;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan for BHT's assistance beside the list: for whom, for which period, how far it has come; and the unit's others. */
final class BhtPlanFormView extends VBox {
    private final StandingViewModel model;
    private final BhtPlanFormViewModel form;
    private final Consumer<Runnable> leave;
    private final Room room;
    private final Texts texts;
    private final CellText cells;
    private final FormField from;

    /** @param leave goes on unless the user would rather keep what is typed */
    BhtPlanFormView(StandingViewModel model, BhtPlanFormViewModel form, Consumer<Runnable> leave, Room room) {
        this.model = model;
        this.form = form;
        this.leave = leave;
        this.room = room;
        texts = room.texts();
        cells = new CellText(texts);
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
                        bar());
        others();
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

    /** The period after a stored one, and the unit's other periods. */
    private void others() {
        var stored = form.stored();
        if (stored != null) {
            var next = new Button(texts.get("standing.next.button"));
            next.setOnAction(_ -> leave.accept(() -> model.beginNext(stored)));
            getChildren().add(next);
        }
        var others = otherPeriods(stored);
        if (!others.isEmpty()) {
            getChildren().add(FormGroup.of(
                    texts.get("standing.others.heading"), others.stream().map(this::link).toArray(Node[]::new)));
        }
    }

    private List<BhtPlan> otherPeriods(@Nullable BhtPlan stored) {
        return model.bookProperty().get().plans().stream()
                .filter(plan -> Objects.equals(plan.content().unitId(), form.unit.get()))
                .filter(plan -> stored == null || !plan.id().equals(stored.id()))
                .toList();
    }

    private Node link(BhtPlan plan) {
        var link = new Hyperlink(texts.get(
                "standing.other.link",
                cells.of(plan.from()),
                cells.of(plan.to()),
                texts.of(plan.content().status())));
        link.setOnAction(_ -> leave.accept(() -> model.open(plan)));
        return link;
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
