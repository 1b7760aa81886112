package no.vern.app.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import no.vern.app.exchange.mapping.ColumnTarget;
import no.vern.app.exchange.mapping.DateOrder;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.ShippedMappings;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableFormat;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.Em;
import no.vern.app.ui.Fold;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.WrappedLabel;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;

/** What each column is: recognised, to be corrected; above it what is still open. */
final class ImportColumnsView extends VBox {
    private final ImportWizardViewModel model;
    private final ImportMapping mapping;
    private final Texts texts;
    private final VBox questions = new VBox();
    private final Set<String> asked = new HashSet<>();
    private Subscription subscriptions = Subscription.EMPTY;

    ImportColumnsView(ImportWizardViewModel model, ImportPlan plan, Texts texts) {
        this.model = model;
        this.mapping = model.mapping();
        this.texts = texts;
        getStyleClass().add("form-group");
        var lead = new WrappedLabel(texts.get(
                "import.columns.lead." + mapping.kind().key(), plan.fileName(), plan.survey().rows()));
        questions.getStyleClass().add("form-group");
        getChildren().addAll(kinds(), lead);
        if (plan.table().sheets().size() > 1) {
            getChildren().add(sheets(plan));
        }
        getChildren().addAll(questions, columns());
        if (mapping.kind() == ImportKind.INCIDENTS) {
            getChildren().add(examples());
        }
        mapping.dateQuestions().forEach(question -> questions.getChildren().add(dateOrder(question)));
        onChange(() -> Questions.missing(mapping.get()).stream()
                .filter(question -> asked.add(question.field()))
                .forEach(this::ask));
    }

    private FormField kinds() {
        var box = new CodeBox<>(Choice.of(ImportKind.class, texts), texts);
        box.setId("import-kind");
        box.valueProperty().set(mapping.kind());
        box.valueProperty().addListener((property, before, kind) -> {
            if (kind != null) {
                model.openAs(kind);
            }
        });
        return new FormField(texts.get("import.columns.kind"), box);
    }

    private FormField sheets(ImportPlan plan) {
        var box = new CodeBox<>(
                plan.table().sheets().stream().map(name -> Choice.of(name, name)).toList(), texts);
        box.setId("import-sheet");
        if (plan.table().format() instanceof TableFormat.Xlsx shown) {
            box.valueProperty().set(shown.sheet());
        }
        box.valueProperty().addListener((property, before, sheet) -> {
            if (sheet != null) {
                model.openSheet(sheet);
            }
        });
        return new FormField(texts.get("import.columns.sheet"), box);
    }

    /** To be called when the view is taken away. */
    void release() {
        subscriptions.unsubscribe();
    }

    private void onChange(Runnable action) {
        subscriptions = subscriptions.and(mapping.property().subscribe(action));
        action.run();
    }

    /** A question stands with the means to answer it, also after it is answered, so that nothing jumps away. */
    private void ask(Problem question) {
        var kind = mapping.kind();
        var field = kind.byKey(question.field()).orElseThrow();
        var sentence = new ProblemWords(kind, texts).sentence(question);
        var choices = mapping.choices(field);
        if (kind.telling().contains(field) || kind.timed(field)) {
            questions.getChildren().add(sentence(question, sentence));
        } else if (field == kind.unit() || choices.isEmpty()) {
            var text = new TextField();
            text.setId("import-" + field.key());
            text.textProperty().addListener((property, before, now) -> mapping.constant(field, now.strip()));
            forAllRows(field, text, sentence);
        } else {
            var box = new CodeBox<>(choices, texts);
            box.setId("import-" + field.key());
            box.valueProperty().addListener((property, before, code) ->
                    mapping.constant(field, code == null ? "" : code));
            forAllRows(field, box, sentence);
        }
    }

    private void forAllRows(RecordField field, Node input, String sentence) {
        var name = texts.get("import.columns.allRows", texts.ofField(field));
        questions.getChildren().add(field(name, input, sentence, () -> mapping.get().sources(field).isEmpty()));
    }

    private Label sentence(Problem question, String sentence) {
        var label = new WrappedLabel(sentence, "import-problem");
        label.managedProperty().bind(label.visibleProperty());
        onChange(() -> label.setVisible(mapping.questions().contains(question)));
        return label;
    }

    private FormField dateOrder(Problem question) {
        var box = new CodeBox<>(Choice.of(DateOrder.class, texts), texts);
        box.setId("import-order");
        mapping.order(question).ifPresent(box.valueProperty()::set);
        box.valueProperty().subscribe(order -> {
            if (order != null) {
                mapping.order(question, order);
            }
        });
        var name = texts.get("import.columns.dateOrder", question.arguments().get(0));
        var why = texts.get("import.columns.dateOrder.why", question.arguments().get(1));
        return field(name, box, why, () -> mapping.order(question).isEmpty());
    }

    private FormField field(String name, Node input, String sentence, BooleanSupplier open) {
        var field = new FormField(name, input);
        onChange(() -> field.problemProperty().set(open.getAsBoolean() ? sentence : ""));
        return field;
    }

    private GridPane columns() {
        var grid = new GridPane();
        grid.getStyleClass().add("import-grid");
        grid.addRow(0, head("import.columns.column"), head("import.columns.sample"), head("import.columns.target"));
        for (var column : mapping.columns()) {
            var name = new Label(column.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            var sample = new Label(mapping.sample(column));
            sample.getStyleClass().addAll("muted", "sample");
            grid.addRow(column.index() + 1, name, sample, target(column));
        }
        return grid;
    }

    private Label head(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private CodeBox<ColumnTarget> target(Column column) {
        var box = new CodeBox<>(mapping.targets(), texts);
        box.setId("import-column-" + column.index());
        box.setAccessibleText(texts.get("import.columns.target.name", column.name()));
        onChange(() -> box.valueProperty().set(mapping.target(column)));
        box.valueProperty().subscribe(target -> mapping.assign(column, target == null ? ColumnTarget.KEPT : target));
        return box;
    }

    /** The mappings that Vern comes with, for who has just these files. */
    private Fold examples() {
        var shipped = new ShippedMappings();
        var row = new FlowPane(Em.px(0.5), Em.px(0.5));
        shipped.names().forEach(name -> {
            var button = new Button(shipped.find(name).name());
            button.setOnAction(event -> model.use(shipped.find(name)));
            row.getChildren().add(button);
        });
        return FormGroup.folded(texts.get("import.columns.examples"), row);
    }

    @Override
    public void requestFocus() {
        questions.getChildren().stream()
                .filter(FormField.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((FormField) field).input().requestFocus());
    }
}
