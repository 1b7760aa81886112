package no.vern.app.risk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.ConsequenceLevel;
import no.vern.risk.FrequencySupport;
import no.vern.risk.Outlook;
import no.vern.risk.ScoreStage;

/** A score being given, with what each level means beside the choice, and what the incidents say beside the guess. */
final class ScoreFormView extends VBox implements RiskFormView {
    private final ScoreFormViewModel form;
    private final Texts texts;
    private final RiskWords words;
    private final CodeBox<String> consequence;
    private final VBox result = new VBox();

    ScoreFormView(ScoreFormViewModel form, Texts texts, Clock clock) {
        this.form = form;
        this.texts = texts;
        words = new RiskWords(texts);
        var fields = new RiskFieldsView(texts, clock, form.saving(), form::problem);
        var stage = new Segments<>(Choice.of(ScoreStage.class, texts), texts.get("risk.unknown.choice"));
        stage.getChildren().removeLast();
        stage.valueProperty().bindBidirectional(form.stage);
        var outlook = new Segments<>(Choice.of(Outlook.class, texts), texts.get("risk.unknown.choice"));
        outlook.getChildren().removeLast();
        outlook.valueProperty().bindBidirectional(form.outlook);
        consequence = new CodeBox<>(consequences(), texts);
        consequence.valueProperty().bindBidirectional(form.consequence);
        var probability = new CodeBox<>(probabilities(), texts);
        probability.valueProperty().bindBidirectional(form.probability);
        var day = fields.day("scoredOn", form.scoredOn);
        result.getStyleClass().add("risk-result");
        getStyleClass().add("risk-fields");
        getChildren()
                .addAll(
                        FormGroup.row(fields.field("stage", stage), fields.field("outlook", outlook)),
                        fields.field("consequence", consequence),
                        fields.field("probability", probability),
                        new MessageLabel(form.problem("level"), "save-message"),
                        result,
                        day,
                        fields.lines("reason", form.reason));
        form.consequence.subscribe(this::tell);
        form.probability.subscribe(this::tell);
        form.stage.subscribe(this::tell);
        tell();
    }

    private void tell() {
        result.getChildren().clear();
        form.riskClass().ifPresent(of -> {
            result.getChildren().add(new RiskBadgeView(of, false, texts));
            result.getChildren().add(new WrappedLabel(words.of(of.asks()), "muted"));
        });
        form.evidence().ifPresent(known -> result.getChildren()
                .add(new WrappedLabel(new EvidenceText(texts).rate(known, supported()), "muted")));
        form.pointedOut().ifPresent(by -> result.getChildren()
                .add(new WrappedLabel(
                        texts.get(by < 0 ? "risk.evidence.below" : "risk.evidence.above", Math.abs(by)),
                        "risk-remark")));
    }

    private String supported() {
        return form.support().map(this::named).orElse("");
    }

    private String named(FrequencySupport support) {
        var levels = form.matrix().probability();
        var low = words.of(levels.get(support.lowest() - 1).name());
        var high = words.of(levels.get(support.highest() - 1).name());
        return low.equals(high) ? low : texts.get("risk.evidence.levels", low, high);
    }

    private List<Choice<String>> consequences() {
        return form.matrix().consequence().stream()
                .map(level -> new Choice<>(level.code(), words.of(level.name()), definition(level), ""))
                .toList();
    }

    private String definition(ConsequenceLevel level) {
        return level.definitions().entrySet().stream()
                .map(each -> texts.of(each.getKey()) + ": " + words.of(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private List<Choice<String>> probabilities() {
        return form.matrix().probability().stream()
                .map(level -> new Choice<>(level.code(), words.of(level.name()), words.of(level.definition()), ""))
                .toList();
    }

    @Override
    public void begin() {
        consequence.requestFocus();
    }
}
