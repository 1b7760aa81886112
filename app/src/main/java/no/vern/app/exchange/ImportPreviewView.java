package no.vern.app.exchange;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;

/** What an import would do, in counts; and afterwards what it did. */
final class ImportPreviewView extends VBox {
    private static final int MOST_REASONS = 30;
    private static final int MOST_UNITS = 40;

    private final ImportKind kind;
    private final Texts texts;

    private ImportPreviewView(ImportKind kind, Texts texts) {
        this.kind = kind;
        this.texts = texts;
        getStyleClass().add("form-group");
    }

    ImportPreviewView(ImportWizardViewModel model, ImportPreview preview, Texts texts) {
        this(model.mapping().kind(), texts);
        var figures = figures();
        figure(figures, preview.importable(), "import-preview-importable", "import.preview.importable." + kind.key());
        figure(figures, preview.duplicates(), "import-preview-duplicates", "import.preview.duplicates");
        figure(figures, preview.rejected(), "import-preview-rejected", "import.preview.rejected");
        figure(figures, preview.identical(), "import-preview-identical", "import.preview.identical");
        getChildren().add(figures);
        options(model, preview);
        sentence(preview.typedBefore(), "import.preview.typed." + kind.key());
        sentence(preview.referred(), "import.preview.referred");
        preview.remarks().forEach((key, count) -> sentence(count, key));
        sentence(preview.assessments(), "import.preview.newAssessments");
        preview.matrices().forEach(matrix -> text(texts.get(
                "import.preview.matrix",
                matrix.name().text(texts.language().code()),
                matrix.probability().size(),
                matrix.consequence().size())));
        if (!preview.newUnits().isEmpty()) {
            text(texts.get("import.preview.newUnits", preview.newUnits().size(), shortened(preview)));
        }
        reasons(model, preview);
        counts("import.preview.perYear." + kind.key(), preview.perYear(), year -> Integer.toString(year));
        counts("import.preview.perType." + kind.key(), preview.perType(), texts::of);
    }

    static Node receipt(ImportWizardViewModel model, ImportResult result, Texts texts) {
        var kind = model.mapping().kind();
        var view = new ImportPreviewView(kind, texts);
        var figures = view.figures();
        view.figure(figures, result.written(), "import-receipt-written", "import.receipt.written." + kind.key());
        view.figure(figures, result.duplicates(), "import-receipt-duplicates", "import.receipt.duplicates");
        view.figure(figures, result.rejected(), "import-preview-rejected", "import.preview.rejected");
        view.getChildren().add(figures);
        view.sentence(result.newUnits(), "import.receipt.newUnits");
        view.sentence(result.skippedIdentical(), "import.receipt.skippedIdentical");
        if (result.rejected() > 0) {
            view.getChildren().add(view.saveRejects(model));
        }
        return view;
    }

    private void options(ImportWizardViewModel model, ImportPreview preview) {
        var chosen = preview.options();
        if (preview.identical() > 0) {
            option("import.preview.skipIdentical", "import-skip-identical", chosen.skipIdentical(),
                    model.skipIdenticalProperty(), model);
        }
        option("import.values.createUnits", "import-create-units", chosen.createUnits(),
                model.createUnitsProperty(), model);
        if (preview.unsaid() > 0) {
            text(texts.get(chosen.open() ? "import.preview.unsaidOpen" : "import.preview.unsaid", preview.unsaid()));
            option("import.preview.open", "import-open", chosen.open(), model.openProperty(), model);
        }
    }

    /** A choice that changes what the import would do: it is counted anew. */
    private void option(String key, String id, boolean chosen, BooleanProperty choice, ImportWizardViewModel model) {
        var box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setSelected(chosen);
        box.setOnAction(_ -> {
            choice.set(box.isSelected());
            model.count();
        });
        getChildren().add(box);
    }

    private FlowPane figures() {
        var figures = new FlowPane();
        figures.getStyleClass().add("import-figures");
        return figures;
    }

    private void figure(FlowPane figures, long count, String id, String key) {
        var number = new Label(texts.get("import.preview.count", count));
        number.getStyleClass().add("figure");
        number.setId(id);
        var words = new Label(texts.get(key, count));
        words.getStyleClass().add("muted");
        var figure = new VBox(number, words);
        figures.getChildren().add(figure);
    }

    private void sentence(long count, String key) {
        if (count > 0) {
            text(texts.get(key, count));
        }
    }

    private void text(String sentence) {
        var label = new WrappedLabel(sentence);
        getChildren().add(label);
    }

    private static String shortened(ImportPreview preview) {
        var names = preview.newUnits();
        var shown = String.join(", ", names.subList(0, Math.min(MOST_UNITS, names.size())));
        return names.size() > MOST_UNITS ? shown + " …" : shown;
    }

    private void reasons(ImportWizardViewModel model, ImportPreview preview) {
        if (preview.reasons().isEmpty()) {
            return;
        }
        var words = new ProblemWords(model.mapping().kind(), texts);
        var grid = grid("import.preview.reasons");
        preview.reasons().entrySet().stream().limit(MOST_REASONS).forEach(reason -> {
            var sentence = new WrappedLabel(words.sentence(reason.getKey()));
            grid.addRow(grid.getRowCount(), count(reason.getValue()), sentence);
        });
        getChildren().add(saveRejects(model));
    }

    private <K> void counts(String key, Map<K, Long> counts, java.util.function.Function<K, String> name) {
        if (!counts.isEmpty()) {
            var grid = grid(key);
            counts.forEach((each, count) -> grid.addRow(grid.getRowCount(), count(count), new Label(name.apply(each))));
        }
    }

    private Label count(long count) {
        var label = new Label(texts.get("import.preview.count", count));
        label.getStyleClass().add("count");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private GridPane grid(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("field-label");
        var grid = new GridPane();
        grid.getStyleClass().add("import-grid");
        getChildren().addAll(heading, grid);
        return grid;
    }

    private Button saveRejects(ImportWizardViewModel model) {
        var save = new Button(texts.get("import.wizard.saveRejects"));
        save.setId("import-save-rejects");
        save.setOnAction(event -> model.saveRejects());
        return save;
    }
}
