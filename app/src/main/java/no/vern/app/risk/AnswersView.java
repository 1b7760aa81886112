package no.vern.app.risk;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Degree;
import no.vern.risk.Direction;
import no.vern.risk.TemplateItem;

/** The items of a template, one below the other, each with its answer. */
final class AnswersView extends VBox implements RiskFormView {
    private final AnswersViewModel form;
    private final Texts texts;
    private final RiskWords words;
    private final Label situation = new WrappedLabel("", "risk-remark");

    AnswersView(AnswersViewModel form, Texts texts) {
        this.form = form;
        this.texts = texts;
        words = new RiskWords(texts);
        getStyleClass().add("risk-fields");
        getChildren().add(new WrappedLabel(words.of(form.template().about()), "muted"));
        form.template().items().forEach(item -> getChildren().add(item(item)));
        if (form.template().modelled()) {
            getChildren().add(situation);
            tell();
        }
    }

    private Node item(TemplateItem item) {
        var line = form.line(item.code());
        var text = new GrowingTextArea();
        text.setId("risk-answer-" + item.code());
        text.textProperty().bindBidirectional(line.text);
        var name = item.mandatory() ? texts.get("risk.answer.mandatory", words.of(item.name())) : words.of(item.name());
        var field = new FormField(name, text).help(words.of(item.help()));
        field.problemProperty().bind(form.problem(item.code()));
        if (item.direction() == Direction.FACTOR) {
            field.getChildren().add(1, sides(line));
        } else if (item.direction().graded()) {
            field.getChildren().add(1, degree(item, line));
        }
        return field;
    }

    private Node sides(AnswersViewModel.Line line) {
        var inside = new CheckBox(texts.get("risk.answer.inside"));
        inside.selectedProperty().bindBidirectional(line.inside);
        var around = new CheckBox(texts.get("risk.answer.surroundings"));
        around.selectedProperty().bindBidirectional(line.surroundings);
        var sides = new FlowPane(inside, around);
        sides.getStyleClass().add("risk-checks");
        return sides;
    }

    private Node degree(TemplateItem item, AnswersViewModel.Line line) {
        var degree = new Segments<>(Choice.of(Degree.class, texts), texts.get("risk.unknown.choice"));
        degree.valueProperty().bindBidirectional(line.degree);
        var reading = new WrappedLabel("", "muted");
        line.degree.subscribe(now -> {
            reading.setText(now == null ? "" : item.direction().of(now).map(texts::of).orElse(""));
            tell();
        });
        var row = new FlowPane(degree, reading);
        row.getStyleClass().add("risk-checks");
        return row;
    }

    private void tell() {
        situation.setText(form.situation()
                .map(named -> texts.get("risk.situation.text", texts.of(named)))
                .orElse(form.graded() ? texts.get("risk.situation.none") : ""));
        RiskFieldsView.seen(situation, !situation.getText().isEmpty());
    }

    @Override
    public void begin() {
        lookupAll(".text-area").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
