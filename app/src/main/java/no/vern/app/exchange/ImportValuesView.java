package no.vern.app.exchange;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.incident.Channel;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;

/** What each value means: types, severities, units; those that are not known stand first. */
final class ImportValuesView extends VBox {
    private final ImportWizardViewModel model;
    private final ImportMapping mapping;
    private final Texts texts;

    ImportValuesView(ImportWizardViewModel model, Texts texts) {
        this.model = model;
        this.mapping = model.mapping();
        this.texts = texts;
        getStyleClass().add("form-group");
        var lead = new Label(texts.get("import.values.lead"));
        lead.setWrapText(true);
        var create = new CheckBox(texts.get("import.values.createUnits"));
        create.setId("import-create-units");
        create.selectedProperty().bindBidirectional(model.createUnitsProperty());
        getChildren().addAll(lead, create, values());
    }

    private GridPane values() {
        var grid = new GridPane();
        grid.getStyleClass().add("import-grid");
        var row = 0;
        for (var value : mapping.values()) {
            var field = new Label(texts.of(value.field()));
            field.getStyleClass().add("muted");
            var text = new Label(texts.get("import.values.value", value.text(), value.count()));
            text.setWrapText(true);
            grid.addRow(row, field, text, meaning(value, row));
            row++;
        }
        return grid;
    }

    private CodeBox<String> meaning(ImportedValue value, int row) {
        var box = new CodeBox<>(choices(value.field()), texts);
        box.setId("import-value-" + row);
        box.setAccessibleText(texts.get("import.values.meaning.name", value.text(), texts.of(value.field())));
        box.valueProperty().set(value.meaning().orElse(null));
        if (value.field() == IncidentField.UNIT) {
            var prompt = model.createUnitsProperty().map(create ->
                    texts.get(create ? "import.values.newUnit" : "import.values.noUnit"));
            box.editor().promptTextProperty().bind(prompt);
        }
        box.valueProperty().addListener((property, before, meaning) -> {
            if (meaning != null) {
                mapping.meaning(value, meaning);
            }
        });
        return box;
    }

    private List<Choice<String>> choices(IncidentField field) {
        return switch (field) {
            case UNIT -> mapping.unitChoices();
            case TYPE -> codes(IncidentType.class);
            case STATUS -> codes(IncidentStatus.class);
            case SEVERITY_ASSESSED, SEVERITY_EXPERIENCED, SEVERITY_POTENTIAL -> codes(Severity.class);
            case PERPETRATOR -> codes(Perpetrator.class);
            case CHANNEL -> codes(Channel.class);
            case ALONE, EVENING_OR_NIGHT, INJURY -> List.of(
                    Choice.of("YES", texts.get("cell.yes.value")), Choice.of("NO", texts.get("cell.no.value")));
            default -> mapping.codeChoices(field);
        };
    }

    private <E extends Enum<E>> List<Choice<String>> codes(Class<E> codes) {
        return Choice.of(codes, texts).stream()
                .map(choice -> Choice.of(choice.value().name(), choice.name()))
                .toList();
    }
}
