package no.vern.app.risk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Arena;
import no.vern.risk.MappingMethod;
import no.vern.risk.MatrixEdition;
import no.vern.risk.Occasion;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;

/** An assessment being written: what it is of, why now, who takes part, and how it is made. */
final class AssessmentFormView extends ScrollPane {
    private final AssessmentFormViewModel form;
    private final Texts texts;
    private final RiskFieldsView fields;
    private final CodeBox<UUID> unit;
    private final CodeBox<RiskTopic> topic;
    private final Label title = new Label();

    AssessmentFormView(
            AssessmentFormViewModel form,
            ObservableList<Choice<UUID>> units,
            Runnable save,
            Runnable leave,
            Texts texts,
            Clock clock) {
        this.form = form;
        this.texts = texts;
        fields = new RiskFieldsView(texts, clock, form.saving(), form::problem);
        unit = new CodeBox<>(units, texts);
        units.subscribe(() -> unit.setChoices(units));
        unit.valueProperty().bindBidirectional(form.unit);
        topic = new CodeBox<>(Choice.of(RiskTopic.class, texts), texts);
        topic.valueProperty().bindBidirectional(form.topic);
        title.getStyleClass().add("detail-title");
        var column = new VBox(
                title,
                what(),
                participants(),
                how(),
                new SaveBar(
                        form.saving(),
                        texts.get("risk.save.button"),
                        save,
                        leave,
                        form::takeTheirs,
                        texts));
        column.getStyleClass().add("risk-form");
        var page = new VBox(column);
        page.getStyleClass().add("risk-form-page");
        setContent(page);
        setFitToWidth(true);
    }

    private Node what() {
        var occasion = new CodeBox<>(Choice.of(Occasion.class, texts), texts);
        occasion.valueProperty().bindBidirectional(form.occasion);
        var scope = new CodeBox<>(Choice.of(Scope.class, texts), texts);
        scope.valueProperty().bindBidirectional(form.scope);
        var subject = fields.line("subject", form.subject);
        form.scope.subscribe(of -> RiskFieldsView.seen(subject, of != null && of != Scope.UNIT));
        var assessed = fields.day("assessedOn", form.assessedOn);
        var revise = fields.day("reviseOn", form.reviseOn);
        var matrix = new CodeBox<MatrixEdition>(List.of(), texts);
        matrix.valueProperty().bindBidirectional(form.matrix);
        var words = new MatrixWords(texts);
        form.matrices.subscribe(() -> matrix.setChoices(form.matrices.stream()
                .map(each -> Choice.of(each.edition(), words.name(each)))
                .toList()));
        var from = fields.day("periodFrom", form.periodFrom);
        var to = fields.day("periodTo", form.periodTo);
        return FormGroup.of(
                texts.get("risk.what.heading"),
                FormGroup.row(fields.field("unit", unit), fields.field("topic", topic)),
                fields.line("title", form.title),
                FormGroup.row(fields.field("scope", scope), fields.field("occasion", occasion)),
                subject,
                FormGroup.row(assessed, revise),
                fields.field("matrix", matrix),
                FormGroup.row(from, to));
    }

    private Node participants() {
        return FormGroup.of(
                texts.get("risk.participants.heading"),
                new WrappedLabel(texts.get("risk.participants.text"), "muted"),
                fields.line("employer", form.employer),
                fields.line("employees", form.employees),
                fields.line("unions", form.unions),
                fields.line("safetyRepresentative", form.safetyRepresentative),
                fields.line("bht", form.bht),
                new MessageLabel(form.problem("participants"), "save-message"));
    }

    private Node how() {
        return FormGroup.of(
                texts.get("risk.how.heading"),
                checks("methods", MappingMethod.values(), form.methods),
                checks("arenas", Arena.values(), form.arenas));
    }

    private <E extends Enum<E>> FormField checks(String name, E[] codes, ObservableSet<E> chosen) {
        var boxes = new FlowPane();
        boxes.getStyleClass().add("risk-checks");
        for (var code : codes) {
            var box = new CheckBox(texts.of(code));
            chosen.subscribe(() -> box.setSelected(chosen.contains(code)));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    chosen.add(code);
                } else {
                    chosen.remove(code);
                }
            });
            boxes.getChildren().add(box);
        }
        return fields.field(name, boxes);
    }

    /** Puts the hand where one begins, once the form stands in the window. */
    void begin() {
        title.setText(texts.get(form.isNew() ? "risk.new.title" : "risk.edit.title"));
        topic.setDisable(!form.isNew());
        setVvalue(0);
        unit.requestFocus();
    }
}
