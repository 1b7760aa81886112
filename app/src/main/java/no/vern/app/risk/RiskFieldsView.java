package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Saving;
import org.jspecify.annotations.Nullable;

/** The fields of this screen's forms; an input's id is {@code risk-} and the name of its field. */
final class RiskFieldsView {
    private final Texts texts;
    private final Clock clock;
    private final Saving<?> saving;
    private final Function<String, StringProperty> problems;

    /** @param problems the sentence under a field, by its name */
    RiskFieldsView(Texts texts, Clock clock, Saving<?> saving, Function<String, StringProperty> problems) {
        this.texts = texts;
        this.clock = clock;
        this.saving = saving;
        this.problems = problems;
    }

    FormField line(String name, StringProperty value) {
        return text(name, new TextField(), value);
    }

    FormField lines(String name, StringProperty value) {
        return text(name, new GrowingTextArea(), value);
    }

    private FormField text(String name, TextInputControl input, Property<String> value) {
        input.textProperty().bindBidirectional(value);
        return field(name, input);
    }

    FormField day(String name, ObjectProperty<@Nullable LocalDate> value) {
        var input = new DayField(texts, clock);
        saving.watch(name, input);
        input.valueProperty().bindBidirectional(value);
        return field(name, input);
    }

    FormField field(String name, Node input) {
        input.setId("risk-" + name);
        var field = new FormField(texts.get("risk.field." + name), input);
        texts.find("risk.help." + name).ifPresent(field::help);
        field.problemProperty().bind(problems.apply(name));
        return field;
    }

    static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
