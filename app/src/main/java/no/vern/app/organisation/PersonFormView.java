package no.vern.app.organisation;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.FormField;
import no.vern.app.ui.SaveBar;

/** A person beside the list: how to reach them, and what they are where. */
final class PersonFormView extends VBox {
    private final PersonFormViewModel form;
    private final Texts texts;

    /** @param leave closes the form, unless the user would rather keep what is typed */
    PersonFormView(OrganisationViewModel model, PersonFormViewModel form, Runnable leave, Room room) {
        this.form = form;
        texts = room.texts();
        getStyleClass().add("detail-form");
        var stored = form.stored();
        var title = new Label(stored == null ? texts.get("organisation.newPerson.title") : stored.name());
        title.getStyleClass().add("detail-title");
        getChildren()
                .addAll(
                        title,
                        field("name", "organisation.name.label", form.name),
                        field("email", "organisation.email.label", form.email),
                        field("phone", "organisation.phone.label", form.phone),
                        new SaveBar(
                                form.saving(),
                                texts.get(form.isNew() ? "organisation.personAdd.button" : "organisation.save.button"),
                                form::save,
                                leave,
                                form::takeTheirs,
                                texts)
                                .orMine(form.saving(), form::saveMine, texts));
        if (stored != null) {
            getChildren().add(new RolesView(model, model.roles(null, stored.id()), room));
        }
    }

    private FormField field(String key, String label, StringProperty value) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        var field = new FormField(texts.get(label), input);
        field.problemProperty().bind(form.problems().of(key));
        return field;
    }
}
