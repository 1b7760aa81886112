package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.Segments;
import no.vern.followup.CasePlan;
import org.jspecify.annotations.Nullable;

/** What steps of a case hang on, with yes, no and not known side by side: of the report first, then what the routine asks. */
final class AnswersView extends VBox {
    private final FactsViewModel model;
    private final Texts texts;
    private final FlowPane fields = new FlowPane();

    /** @param proposals say under the answers what was not stored since somebody else was first */
    AnswersView(CasePlan plan, FactsViewModel model, List<ProposalView> proposals, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("clarify-answers");
        fields.getStyleClass().add("clarify-fields");
        var report = model.report();
        var content = plan.incident().content();
        report.questions(plan)
                .forEach(question -> ask(question, question.of(content), answer -> report.answer(question, answer)));
        model.questions(plan)
                .forEach(question -> ask(question, question.of(plan.facts()), answer -> model.answer(question, answer)));
        if (model.asksLearnt(plan)) {
            fields.getChildren().add(learnt(plan, clock));
        }
        getChildren().add(fields);
        getChildren().addAll(proposals);
    }

    /** Whether the case asks for anything of it. */
    static boolean asks(FactsViewModel model, CasePlan plan) {
        return !model.report().questions(plan).isEmpty()
                || !model.questions(plan).isEmpty()
                || model.asksLearnt(plan);
    }

    private void ask(Enum<?> question, @Nullable Boolean told, Consumer<@Nullable Boolean> answer) {
        var input = new Segments<>(
                List.of(Choice.of(true, texts.get("cell.yes.value")), Choice.of(false, texts.get("cell.no.value"))),
                texts.get("followup.unknown.label"));
        input.setId("fact-" + question);
        input.valueProperty().set(told);
        input.valueProperty().subscribe((_, now) -> answer.accept(now));
        fields.getChildren().add(new FormField(texts.of(question), input));
    }

    /** Stored when the field is left, or by Enter: half a date is a date, too. */
    private FormField learnt(CasePlan plan, Clock clock) {
        var day = new DayField(texts, clock);
        day.setId("fact-learnt-on");
        day.valueProperty().set(plan.facts().learntOn());
        day.editor().setOnAction(_ -> model.learnt(day.valueProperty().get()));
        day.editor().focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && !day.unreadableProperty().get()) {
                model.learnt(day.valueProperty().get());
            }
        });
        var field = new FormField(texts.get("followup.learntOn.label"), day)
                .help(texts.get("followup.learntOn.help"));
        field.problemProperty().bind(model.problem("learntOn"));
        return field;
    }
}
