package no.vern.app.incident;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;

/** The whole form of an incident: one column, in groups, what is rarely needed folded away. */
final class IncidentFormView extends BorderPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final IncidentFormViewModel model;
    private final Texts texts;
    private final ObservableList<Choice<UUID>> units;
    private final VBox column = new VBox();

    IncidentFormView(
            IncidentFormViewModel model,
            IncidentChoices choices,
            ObservableList<Choice<UUID>> units,
            Runnable close,
            Texts texts,
            Clock clock) {
        this.model = model;
        this.texts = texts;
        this.units = units;
        var unit = new CodeBox<>(units, texts);
        unit.valueProperty().bindBidirectional(model.form().unit);
        units.subscribe(() -> unit.setChoices(List.copyOf(units)));
        getStyleClass().add("incident-form");
        column.getStyleClass().add("form-column");
        column.getChildren()
                .addAll(
                        heading(),
                        new FormNoticesView(model, texts, new ConflictView(model, this::unitName, texts)),
                        new FormGroupsView(model, choices, unit, texts, clock));
        var middle = new VBox(column);
        middle.getStyleClass().add("form-page");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(new FormBarView(model, close, texts));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.storedProperty().subscribe(_ -> scroll.setVvalue(0));
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event)) {
            model.save();
            event.consume();
        } else if (UNDO.match(event)) {
            model.undo();
            event.consume();
        }
    }

    /** Puts the cursor where one begins to write. */
    void begin() {
        column.lookup(".code-box").requestFocus();
    }

    private Label heading() {
        var heading = new Label();
        heading.getStyleClass().add("screen-title");
        model.storedProperty().subscribe(stored -> heading.setText(
                stored == null
                        ? texts.get("incident.form.new")
                        : texts.get("incident.form.edit", stored.number())));
        return heading;
    }

    private String unitName(UUID id) {
        return units.stream()
                .filter(choice -> choice.value().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }
}
