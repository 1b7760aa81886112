package no.vern.app.training;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who took part: a box to choose the next one in, and a line for each. */
final class ParticipantsView extends VBox {
    private final TrainingFormViewModel form;
    private final TrainingBook book;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final CodeBox<UUID> next;

    ParticipantsView(TrainingFormViewModel form, TrainingBook book, Texts texts) {
        this.form = form;
        this.book = book;
        this.texts = texts;
        getStyleClass().add("participants");
        next = new CodeBox<>(people(), texts);
        next.editor().setId("training-participant");
        next.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                form.addParticipant(chosen);
                next.valueProperty().set(null);
            }
        });
        accessibleTextProperty().subscribe(next::setAccessibleText);
        getChildren().addAll(next, lines);
        form.participants.subscribe(this::show);
    }

    private List<Choice<UUID>> people() {
        return book.persons().stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private void show(List<UUID> people) {
        lines.getChildren().setAll(people.stream().map(this::line).toList());
    }

    private HBox line(UUID person) {
        var name = new Label(book.personName(person));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        remove.setAccessibleText(texts.get("training.participant.remove") + ": " + name.getText());
        remove.setTooltip(new Tooltip(texts.get("training.participant.remove")));
        remove.setOnAction(_ -> {
            form.removeParticipant(person);
            next.requestFocus();
        });
        var line = new HBox(name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("role-line");
        return line;
    }

    @Override
    public void requestFocus() {
        next.requestFocus();
    }
}
