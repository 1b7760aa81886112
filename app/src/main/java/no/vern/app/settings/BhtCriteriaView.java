package no.vern.app.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Segments;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/** When a case is to be reported to BHT. */
final class BhtCriteriaView extends VBox {
    private final BhtCriteriaViewModel model;
    private final Texts texts;

    BhtCriteriaView(BhtCriteriaViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("cards");
        var wish = new CheckBox(texts.get("settings.bht.wish.check"));
        wish.setId("bht-criteria-wish");
        wish.selectedProperty().bindBidirectional(model.wish);
        wish.setOnAction(_ -> model.save());
        getChildren()
                .add(new CardView(
                        texts.get("settings.bht.heading"),
                        texts.get("settings.bht.text"),
                        grade("assessed", model.assessed),
                        grade("experienced", model.experienced),
                        FormGroup.row(number("repeats", model.repeats), number("months", model.months)),
                        wish,
                        new MessageLabel(model.standing, "muted")));
    }

    /** From which grade on; the last choice is never. */
    private Node grade(String name, ObjectProperty<@Nullable Severity> value) {
        var grades = new Segments<>(
                List.of(
                        Choice.of(Severity.SERIOUS, texts.get("settings.bht.grade.serious")),
                        Choice.of(Severity.VERY_SERIOUS, texts.get("settings.bht.grade.verySerious"))),
                texts.get("settings.bht.grade.never"));
        grades.valueProperty().bindBidirectional(value);
        grades.valueProperty().subscribe((_, _) -> model.save());
        return field(name, grades);
    }

    private Node number(String name, StringProperty value) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        input.setOnAction(_ -> model.save());
        input.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.save();
            }
        });
        return field(name, input).help(texts.get("settings.bht." + name + ".help"));
    }

    private FormField field(String name, Node input) {
        var field = new FormField(texts.get("settings.bht." + name + ".label"), input);
        field.problemProperty().bind(model.problems().of(name));
        input.setId("bht-criteria-" + name);
        return field;
    }
}
