package no.vern.app.incident;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.AffectedPerson;
import org.jspecify.annotations.Nullable;

/** What the user has written beside what somebody else has saved, field by field. */
final class ConflictView extends VBox {
    private final IncidentFormViewModel model;
    private final Texts texts;
    private final Function<UUID, String> unitName;
    private final GridPane grid = new GridPane();

    ConflictView(IncidentFormViewModel model, Function<UUID, String> unitName, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.unitName = unitName;
        getStyleClass().addAll("panel", "tone-attention", "conflict");
        grid.getStyleClass().add("conflict-grid");
        for (var width : List.of(20.0, 32.0, 32.0, 16.0)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        var title = new WrappedLabel(texts.get("incident.conflict.title"), "panel-title");
        var settle = new Button(texts.get("incident.conflict.settle"));
        settle.setOnAction(_ -> model.settleConflict());
        var drop = new Button(texts.get("incident.conflict.drop"));
        drop.setOnAction(_ -> model.dropMine());
        var buttons = new FlowPane(settle, drop);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(title, new WrappedLabel(texts.get("incident.conflict.text"), "muted"), grid, buttons);
        visibleProperty().bind(model.saving().conflictProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.saving().conflictProperty().subscribe(_ -> show());
    }

    private void show() {
        grid.getChildren().clear();
        var differences = model.differences();
        if (model.saving().conflictProperty().get() != null && differences.isEmpty()) {
            grid.add(new WrappedLabel(texts.get("incident.conflict.same"), "muted"), 0, 0, 4, 1);
            return;
        }
        grid.add(new WrappedLabel(texts.get("incident.conflict.mine"), "severity-heading"), 1, 0);
        grid.add(new WrappedLabel(texts.get("incident.conflict.theirs"), "severity-heading"), 2, 0);
        for (int i = 0; i < differences.size(); i++) {
            line(i + 1, differences.get(i));
        }
    }

    private void line(int row, Difference difference) {
        var take = new Button(texts.get("incident.conflict.take"));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setAccessibleText(texts.get("incident.conflict.take") + ": " + texts.of(difference.field()));
        take.setOnAction(_ -> {
            model.takeTheirs(difference.field());
            show();
        });
        grid.add(new WrappedLabel(texts.of(difference.field()), "field-label"), 0, row);
        grid.add(new WrappedLabel(written(difference.mine()), "mine"), 1, row);
        grid.add(new WrappedLabel(written(difference.theirs()), "theirs"), 2, row);
        grid.add(take, 3, row);
    }

    private String written(@Nullable Object value) {
        return switch (value) {
            case UUID unit -> unitName.apply(unit);
            case List<?> persons -> String.join(", ", persons.stream().map(this::person).toList());
            case null -> "–";
            default -> value.toString().isEmpty() ? "–" : new CellText(texts).of(value);
        };
    }

    private String person(Object entry) {
        return entry instanceof AffectedPerson(_, var name, _, var role, _)
                ? (name.isBlank() ? texts.get("incident.affected.unnamed") : name) + " (" + texts.of(role) + ")"
                : entry.toString();
    }
}
