package no.vern.app.incident;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.ReadField;
import no.vern.app.ui.Segments;
import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the form, each bound to its value, its sentence and the moment that it is left. */
final class FieldsView {
    private final IncidentFormViewModel model;
    private final Texts texts;

    FieldsView(IncidentFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    FormField of(IncidentField field, String name, Node input) {
        var shown = new FormField(name, input);
        shown.problemProperty().bind(model.problem(field.key()));
        input.focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.left(field.key());
            }
        });
        input.setId("incident-" + field.key());
        return shown;
    }

    FormField line(IncidentField field, StringProperty text) {
        var input = new TextField();
        input.textProperty().bindBidirectional(text);
        return of(field, texts.of(field), input);
    }

    FormField story(IncidentField field, StringProperty text) {
        var input = new GrowingTextArea();
        input.textProperty().bindBidirectional(text);
        return of(field, texts.of(field), input);
    }

    <T> FormField code(IncidentField field, String nameKey, List<Choice<T>> list, ObjectProperty<@Nullable T> value) {
        return chosen(field, texts.get(nameKey), list, value);
    }

    <T> FormField chosen(IncidentField field, String name, List<Choice<T>> list, ObjectProperty<@Nullable T> value) {
        var input = new CodeBox<>(list, texts);
        input.valueProperty().bindBidirectional(value);
        return of(field, name, input);
    }

    <T> FormField segments(
            IncidentField field, String nameKey, List<Choice<T>> list, ObjectProperty<@Nullable T> value) {
        var input = new Segments<>(list, texts.get("incident.form.unknown"));
        input.valueProperty().bindBidirectional(value);
        return of(field, texts.get(nameKey), input);
    }

    /** A field that reads what is typed; what it cannot read is kept with the form, under the part of the field. */
    <V> FormField read(
            IncidentField field, String part, String nameKey, ReadField<V> input, ObjectProperty<@Nullable V> value) {
        var key = field.key() + part;
        input.valueProperty().bindBidirectional(value);
        input.editor().textProperty().subscribe((_, typed) -> keep(key, input, typed));
        input.unreadableProperty().subscribe((_, _) -> keep(key, input, input.editor().getText()));
        model.state().unreadable().addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(key) && change.wasAdded()) {
                show(input, change.getValueAdded());
            } else if (change.getKey().equals(key) && input.unreadableProperty().get()) {
                input.editor().clear();
            }
        });
        var shown = of(field, texts.get(nameKey), input);
        input.setId("incident-" + key);
        return shown;
    }

    private void keep(String key, ReadField<?> input, String typed) {
        if (input.unreadableProperty().get()) {
            model.state().unreadable().put(key, typed);
        } else {
            model.state().unreadable().remove(key);
        }
    }

    private static void show(ReadField<?> input, String typed) {
        if (!input.editor().getText().equals(typed)) {
            input.editor().setText(typed);
        }
    }
}
