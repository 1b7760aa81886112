package no.vern.app.exchange;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.FileDrop;
import no.vern.app.ui.Job;
import no.vern.app.ui.MessageLabel;
import org.jspecify.annotations.Nullable;

/** The card in which a file is imported: the steps above, the step at hand, what is wrong and the way on below. */
public final class ImportWizardView extends VBox {
    private final ImportWizardViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final Runnable done;
    private final HBox steps = new HBox();
    private final ScrollPane middle = new ScrollPane();
    private final Button next = new Button();
    private final Button back;
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label told = new Label();

    /**
     * @param close takes the card away; what was begun stays and can be gone on with
     * @param done what follows when the receipt was read
     */
    public ImportWizardView(ImportWizardViewModel model, Texts texts, Runnable close, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.done = done;
        back = button("import-back", "import.wizard.back", model::back);
        getStyleClass().addAll("overlay-card", "import-wizard");
        getStylesheets().add(ImportWizardView.class.getResource("exchange.css").toExternalForm());
        steps.getStyleClass().add("steps");
        middle.setFitToWidth(true);
        VBox.setVgrow(middle, Priority.ALWAYS);
        next.setId("import-next");
        next.getStyleClass().add(Styles.ACCENT);
        next.setDefaultButton(true);
        next.setOnAction(event -> goOn());
        getChildren().addAll(heading(), steps, middle, problem(), progress(), buttons());
        FileDrop.on(this, model::open);
        model.jobs().workingProperty().subscribe(this::showWay);
        model.mapping().property().subscribe(this::showWay);
        model.previewProperty().subscribe(this::show);
        model.planProperty().subscribe(this::show);
        model.stepProperty().subscribe(this::arrive);
        model.jobs().currentProperty().subscribe(this::follow);
        show();
    }

    private Label heading() {
        var title = new Label(texts.get("import.wizard.title"));
        title.getStyleClass().add("heading");
        return title;
    }

    private Label problem() {
        var problem = new MessageLabel(model.jobs().problemProperty(), "import-problem");
        problem.setId("import-problem");
        return problem;
    }

    private HBox progress() {
        var row = new HBox(bar, told, button("import-cancel", "import.wizard.cancel", model::cancel));
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleText(texts.get("import.wizard.working"));
        row.visibleProperty().bind(model.jobs().workingProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private HBox buttons() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(button("import-close", "import.wizard.close", close), space, back, next);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void goOn() {
        if (model.stepProperty().get() == ImportStep.RECEIPT) {
            model.restart();
            close.run();
            done.run();
        } else {
            model.next();
        }
    }

    private void follow(@Nullable Job<?> job) {
        bar.progressProperty().unbind();
        told.textProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.progress().fractionProperty());
            told.textProperty().bind(job.progress().messageProperty());
        }
    }

    private void arrive() {
        show();
        if (getScene() != null) {
            requestFocus();
        }
    }

    private void show() {
        var at = model.stepProperty().get();
        steps.getChildren().clear();
        for (var step : ImportStep.values()) {
            var name = new Label((step.ordinal() + 1) + "  " + texts.of(step));
            name.getStyleClass().add(step == at ? "step-now" : "muted");
            steps.getChildren().add(name);
        }
        if (middle.getContent() instanceof ImportColumnsView before) {
            before.release();
        }
        middle.setFitToHeight(at == ImportStep.FILE);
        middle.setContent(content(at));
        showWay();
    }

    private Node content(ImportStep step) {
        var plan = model.planProperty().get();
        var preview = model.previewProperty().get();
        var result = model.resultProperty().get();
        if (step == ImportStep.COLUMNS && plan != null) {
            return new ImportColumnsView(model, plan, texts);
        }
        if (step == ImportStep.VALUES && plan != null) {
            return new ImportValuesView(model, texts);
        }
        if (step == ImportStep.PREVIEW && preview != null) {
            return new ImportPreviewView(model, preview, texts);
        }
        return step == ImportStep.RECEIPT && result != null
                ? ImportPreviewView.receipt(model, result, texts)
                : new ImportFileView(texts);
    }

    private void showWay() {
        var step = model.stepProperty().get();
        var preview = model.previewProperty().get();
        var importable = preview == null ? 0 : preview.importable();
        next.setText(
                step == ImportStep.PREVIEW
                        ? texts.get("import.wizard.import." + model.mapping().kind().key(), importable)
                        : texts.get("import.wizard.next." + step.name().toLowerCase(java.util.Locale.ROOT)));
        var open = step == ImportStep.COLUMNS && !model.mapping().questions().isEmpty();
        next.setDisable(model.jobs().workingProperty().get() || open || step == ImportStep.PREVIEW && importable == 0);
        back.setDisable(model.jobs().workingProperty().get());
        back.setVisible(step != ImportStep.FILE && step != ImportStep.RECEIPT);
    }

    /** The way on, or what has to be answered before it is open. */
    @Override
    public void requestFocus() {
        if (!next.isDisabled()) {
            next.requestFocus();
        } else if (middle.getContent() instanceof ImportColumnsView columns) {
            columns.requestFocus();
        }
    }
}
