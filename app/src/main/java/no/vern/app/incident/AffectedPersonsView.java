package no.vern.app.incident;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Relation;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The persons whom an incident concerns: name, role and relation, one line each. */
final class AffectedPersonsView extends VBox {
    private final ObjectProperty<List<AffectedPerson>> persons;
    private final Texts texts;
    private final VBox lines = new VBox();
    private boolean typing;

    AffectedPersonsView(ObjectProperty<List<AffectedPerson>> persons, Texts texts) {
        this.persons = persons;
        this.texts = texts;
        getStyleClass().add("affected-persons");
        lines.getStyleClass().add("affected-lines");
        var add = new Button(texts.get("incident.affected.add"), new FontIcon(Feather.PLUS));
        add.setId("affected-add");
        add.setOnAction(_ -> add());
        getChildren().addAll(lines, add);
        persons.subscribe(now -> {
            if (!typing) {
                show(now);
            }
        });
    }

    private void add() {
        var more = new ArrayList<>(persons.get());
        more.add(new AffectedPerson("", null, AffectedRole.EXPOSED, Relation.EMPLOYEE));
        persons.set(more);
        lines.getChildren().getLast().lookup(".text-field").requestFocus();
    }

    private void show(List<AffectedPerson> now) {
        lines.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            lines.getChildren().add(line(i, now.get(i)));
        }
    }

    private HBox line(int index, AffectedPerson person) {
        var name = new TextField(person.name());
        name.setPromptText(texts.get("incident.affected.name"));
        name.setAccessibleText(texts.get("incident.affected.name"));
        name.textProperty().subscribe((_, typed) -> change(
                index, at(index).named(typed, typed.equals(person.name()) ? person.personId() : null)));
        var role = new CodeBox<>(Choice.of(AffectedRole.class, texts), texts);
        role.setAccessibleText(texts.get("incident.affected.role"));
        role.valueProperty().set(person.role());
        role.valueProperty().subscribe((_, chosen) -> change(
                index, at(index).as(chosen == null ? AffectedRole.INVOLVED : chosen)));
        var relation = new CodeBox<>(Choice.of(Relation.class, texts), texts);
        relation.setAccessibleText(texts.get("incident.affected.relation"));
        relation.valueProperty().set(person.relation());
        relation.valueProperty().subscribe((_, chosen) -> change(index, at(index).related(chosen)));
        var line = new HBox(
                captioned("incident.affected.name", name, index),
                captioned("incident.affected.role", role, index),
                captioned("incident.affected.relation", relation, index),
                removal(index));
        line.getStyleClass().add("affected-line");
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    /** The first line has the captions of all. */
    private VBox captioned(String key, Node input, int index) {
        var box = new VBox(input);
        if (index == 0) {
            var caption = new Label(texts.get(key));
            caption.getStyleClass().add("subtle");
            box.getChildren().addFirst(caption);
        }
        box.getStyleClass().add("captioned");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button removal(int index) {
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(texts.get("incident.affected.remove"));
        remove.setTooltip(new Tooltip(texts.get("incident.affected.remove")));
        remove.setOnAction(_ -> {
            var fewer = new ArrayList<>(persons.get());
            fewer.remove(index);
            persons.set(fewer);
        });
        return remove;
    }

    private AffectedPerson at(int index) {
        return persons.get().get(index);
    }

    private void change(int index, AffectedPerson person) {
        var changed = new ArrayList<>(persons.get());
        changed.set(index, person);
        typing = true;
        persons.set(changed);
        typing = false;
    }
}
