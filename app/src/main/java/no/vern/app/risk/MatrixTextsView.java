package no.vern.app.risk;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Toggles;
import no.vern.risk.Dimension;
import no.vern.risk.RiskMatrix;

/** Names and definitions of one part of the matrix, in the language that is chosen above them. */
final class MatrixTextsView extends VBox {
    private final MatricesViewModel model;
    private final MatrixTextsViewModel form;
    private final Texts texts;
    private final CodeBox<MatrixEntry> part;
    private final VBox fields = new VBox();

    MatrixTextsView(MatricesViewModel model, MatrixTextsViewModel form, Texts texts) {
        this.model = model;
        this.form = form;
        this.texts = texts;
        getStyleClass().add("risk-fields");
        fields.getStyleClass().add("risk-fields");
        part = new CodeBox<>(MatrixEntry.of(model.shownProperty().get(), texts), texts);
        part.setId("matrix-part");
        part.valueProperty().bindBidirectional(form.part);
        var languages = new Toggles<>(
                Choice.of(Language.class, texts), form.language, form.language::set);
        getChildren().addAll(new FormField(texts.get("matrix.part.label"), part), languages, fields);
        model.shownProperty().subscribe(this::changed);
        form.part.subscribe(_ -> fill());
        form.language.subscribe(_ -> fill());
    }

    /** While somebody types here, the fields already show what is typed. */
    private void changed(RiskMatrix now) {
        if (!fields.isFocusWithin()) {
            part.setChoices(MatrixEntry.of(now, texts));
            fill();
        }
    }

    private void fill() {
        fields.getChildren().clear();
        form.fields().keySet().forEach(name -> fields.getChildren().add(field(name)));
        if (form.chosen() instanceof MatrixEntry.Probability(var level) && level > 1) {
            fields.getChildren().add(1, beginning(level));
        }
    }

    private Node field(String name) {
        boolean line = name.equals(MatrixTextsViewModel.NAME) || name.equals(MatrixTextsViewModel.LETTER);
        TextInputControl input = line ? new TextField() : new GrowingTextArea();
        input.setId("matrix-" + name);
        input.setText(form.text(name));
        input.textProperty().subscribe((_, typed) -> form.type(name, typed));
        input.setEditable(model.writing());
        return new FormField(label(name), input);
    }

    private String label(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.name().equals(name))
                .map(texts::of)
                .findFirst()
                .orElseGet(() -> texts.get("matrix.field." + name));
    }

    private Node beginning(int level) {
        var from = model.shownProperty().get().probability().get(level - 1).from();
        var input = new TextField(shown(from));
        input.setId("matrix-from");
        input.setEditable(model.writing());
        var field = new FormField(texts.get("matrix.field.from"), input).help(texts.get("matrix.help.from"));
        input.textProperty().subscribe((_, typed) -> field.problemProperty()
                .set(form.begin(typed) ? "" : texts.get("matrix.from.wrong")));
        return field;
    }

    /** Without the ".0" of a whole number, and with the language's own sign before decimals. */
    private String shown(double from) {
        UnaryOperator<String> comma = text -> texts.language() == Language.EN ? text : text.replace('.', ',');
        return from == Math.rint(from) ? String.valueOf((long) from) : comma.apply(String.valueOf(from));
    }
}
