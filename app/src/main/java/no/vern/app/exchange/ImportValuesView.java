package no.vern.app.exchange;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.WrappedLabel;

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
        var lead = new WrappedLabel(texts.get("import.values.lead"));
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
            var field = new Label(texts.ofField(value.field()));
            field.getStyleClass().add("muted");
            var text = new WrappedLabel(texts.get("import.values.value", value.text(), value.count()));
            grid.addRow(row, field, text, meaning(value, row));
            row++;
        }
        return grid;
    }

    private CodeBox<String> meaning(ImportedValue value, int row) {
        var box = new CodeBox<>(mapping.choices(value.field()), texts);
        box.setId("import-value-" + row);
        box.setAccessibleText(texts.get("import.values.meaning.name", value.text(), texts.ofField(value.field())));
        box.valueProperty().set(value.meaning().orElse(null));
        if (value.field() == mapping.kind().unit()) {
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
}
