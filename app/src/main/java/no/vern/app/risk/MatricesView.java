package no.vern.app.risk;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Toggles;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.MatrixEdit;
import no.vern.risk.MatrixEdition;
import no.vern.risk.RiskMatrix;

/** Innstillinger, Risikomatrise: every matrix to look at, and the organisation's own being written and checked. */
public final class MatricesView extends ScrollPane {
    private final MatricesViewModel model;
    private final Texts texts;
    private final MatrixWords words;
    private final MatrixEditGridView grid;
    private final CodeBox<MatrixEdition> which;

    public MatricesView(MatricesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new MatrixWords(texts);
        getStylesheets().add(MatricesView.class.getResource("risk.css").toExternalForm());
        getStyleClass().add("matrices");
        var form = new MatrixTextsViewModel(model);
        grid = new MatrixEditGridView(model, form, texts);
        which = new CodeBox<>(List.of(), texts);
        which.setId("matrix-which");
        var left = new VBox(
                choosing(),
                grid,
                new MessageLabel(told("matrix.keys.text", "matrix.read.text"), "muted"),
                sizes(),
                new MatrixRemarksView(model, texts));
        var force = new MatrixForceView(model, texts);
        seen(force, writing());
        var right = new VBox(new MatrixTextsView(model, form, texts), force);
        left.getStyleClass().add("matrix-column");
        right.getStyleClass().add("matrix-column");
        var columns = new FlowPane(left, right);
        columns.getStyleClass().add("settings");
        setContent(columns);
        setFitToWidth(true);
        model.bookProperty().subscribe(book -> which.setChoices(book.all().stream()
                .map(matrix -> Choice.of(matrix.edition(), words.name(matrix)))
                .toList()));
        model.shownProperty().subscribe(now -> which.valueProperty().set(model.writing() ? null : now.edition()));
        which.valueProperty().subscribe((_, edition) -> {
            if (edition != null && (model.writing() || !edition.equals(model.shownProperty().get().edition()))) {
                model.look(edition);
            }
        });
    }

    private ObservableValue<Boolean> writing() {
        return Bindings.createBooleanBinding(model::writing, model.shownProperty(), model.draftProperty());
    }

    private ObservableValue<String> told(String writing, String reading) {
        return writing().map(now -> texts.get(now ? writing : reading));
    }

    private Node choosing() {
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(model.shownProperty().map(now -> model.writing()
                ? texts.get("matrix.writing.heading")
                : words.name(now)));
        var copy = button("matrix.copy.button", () -> {
            model.copy();
            grid.begin();
        });
        copy.setId("matrix-copy");
        seen(copy, model.draftProperty().map(_ -> false).orElse(true));
        var goOn = button("matrix.goOn.button", model::goOn);
        seen(goOn, writing().map(now -> !now && model.draftProperty().get() != null));
        var actions = new FlowPane(copy, goOn);
        actions.getStyleClass().add("risk-actions");
        var choosing = new VBox(
                title,
                new WrappedLabel(texts.get("matrix.lead.text"), "muted"),
                new MessageLabel(inForce(), "muted"),
                new FormField(texts.get("matrix.which.label"), which),
                actions);
        choosing.getStyleClass().add("risk-part");
        return choosing;
    }

    private ObservableValue<String> inForce() {
        return model.bookProperty()
                .map(book -> texts.get("matrix.inForce.text", words.name(book.inForce(model.today()))));
    }

    private Node sizes() {
        var sizes = new HBox(
                new FormField(texts.get("matrix.wide.label"), size(
                        "matrix-wide",
                        model.shownProperty().map(now -> now.probability().size()),
                        size -> model.resize(size, now().consequence().size()))),
                new FormField(texts.get("matrix.high.label"), size(
                        "matrix-high",
                        model.shownProperty().map(now -> now.consequence().size()),
                        size -> model.resize(now().probability().size(), size))));
        sizes.getStyleClass().add("form-row");
        seen(sizes, writing());
        return sizes;
    }

    private RiskMatrix now() {
        return model.shownProperty().get();
    }

    private static Node size(
            String id, ObservableValue<Integer> value, Consumer<Integer> choose) {
        var sizes = new Toggles<>(
                IntStream.rangeClosed(MatrixEdit.FEWEST_LEVELS, MatrixEdit.MOST_LEVELS)
                        .mapToObj(size -> Choice.of(size, String.valueOf(size)))
                        .toList(),
                value,
                choose);
        sizes.setId(id);
        return sizes;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void seen(Node node, ObservableValue<Boolean> seen) {
        node.visibleProperty().bind(seen);
        node.managedProperty().bind(node.visibleProperty());
    }
}
