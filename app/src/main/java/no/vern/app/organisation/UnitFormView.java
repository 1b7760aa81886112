package no.vern.app.organisation;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.SaveBar;
import no.vern.organisation.UnitType;

/** A unit beside the tree: its fields, and who has which role there. */
final class UnitFormView extends VBox {
    private final UnitFormViewModel form;
    private final Texts texts;

    /** @param leave closes the form, unless the user would rather keep what is typed */
    UnitFormView(OrganisationViewModel model, UnitFormViewModel form, Runnable leave, Room room) {
        this.form = form;
        texts = room.texts();
        getStyleClass().add("detail-form");
        var stored = form.stored();
        var title = new Label(stored == null ? texts.get("organisation.newUnit.title") : stored.name());
        title.getStyleClass().add("detail-title");
        var name = new TextField();
        name.textProperty().bindBidirectional(form.name);
        var employees = new TextField();
        employees.textProperty().bindBidirectional(form.employees);
        employees.setPrefColumnCount(6);
        var type = new CodeBox<>(Choice.of(UnitType.class, texts), texts);
        type.setId("unit-type");
        type.valueProperty().bindBidirectional(form.type);
        var from = new DayField(texts, room.clock());
        from.valueProperty().bindBidirectional(form.validFrom);
        form.saving().watch("validFrom", from);
        var to = new DayField(texts, room.clock());
        to.valueProperty().bindBidirectional(form.validTo);
        form.saving().watch("validTo", to);
        var parent = new CodeBox<>(units(model), texts);
        parent.valueProperty().bindBidirectional(form.parent);
        var successor = new CodeBox<>(units(model), texts);
        successor.valueProperty().bindBidirectional(form.successor);
        getChildren()
                .addAll(
                        title,
                        field("name", "organisation.name.label", name, ""),
                        field("parent", "organisation.parent.label", parent, texts.get("organisation.parent.help")),
                        field("type", "organisation.unitType.label", type, texts.get("organisation.unitType.help")),
                        field("employees", "organisation.employees.label", employees, ""),
                        FormGroup.folded(
                                texts.get("organisation.validity.heading"),
                                field("validFrom", "organisation.validFrom.label", from, ""),
                                field("validTo", "organisation.validTo.label", to,
                                        texts.get("organisation.validTo.help")),
                                field("successor", "organisation.successor.label", successor,
                                        texts.get("organisation.successor.help"))),
                        new SaveBar(
                                form.saving(),
                                texts.get(form.isNew() ? "organisation.unitAdd.button" : "organisation.save.button"),
                                form::save,
                                leave,
                                form::takeTheirs,
                                texts)
                                .orMine(form.saving(), form::saveMine, texts));
        if (stored != null) {
            getChildren().add(new RolesView(model, model.roles(stored.id(), null), room));
        }
    }

    private FormField field(String key, String label, javafx.scene.Node input, String help) {
        var field = new FormField(texts.get(label), input).help(help);
        field.problemProperty().bind(form.problems().of(key));
        return field;
    }

    static List<Choice<UUID>> units(OrganisationViewModel model) {
        var roster = model.rosterProperty().get();
        return roster.units().all().stream()
                .map(unit -> new Choice<>(unit.id(), unit.name(), roster.path(unit.id()), ""))
                .toList();
    }
}
