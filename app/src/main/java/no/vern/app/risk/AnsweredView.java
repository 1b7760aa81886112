package no.vern.app.risk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Answer;
import no.vern.risk.TemplateItem;
import org.jspecify.annotations.Nullable;

/** What was said of the template's items, and how many are left. */
final class AnsweredView extends VBox {
    private final AssessmentViewModel model;
    private final Texts texts;
    private final RiskWords words;

    AnsweredView(AssessmentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new RiskWords(texts);
        getStyleClass().add("risk-part");
    }

    void show(AssessmentPage page) {
        var template = page.template();
        RiskFieldsView.seen(this, !template.items().isEmpty());
        var mandatory = template.items().stream().filter(TemplateItem::mandatory).count();
        getChildren()
                .setAll(
                        AssessmentView.heading(texts.get("risk.answers.heading." + template.topic().name())),
                        new WrappedLabel(
                                texts.get("risk.answers.count", page.answered(), template.items().size(), mandatory),
                                "muted"));
        template.items().forEach(item -> {
            var answer = page.answers().getOrDefault(item.code(), Answer.NONE);
            if (!answer.equals(Answer.NONE)) {
                getChildren().add(line(item, answer));
            }
        });
        if (template.modelled()) {
            template.situation(page.answers())
                    .ifPresent(named -> getChildren()
                            .add(new WrappedLabel(texts.get("risk.situation.text", texts.of(named)), "risk-remark")));
        }
        var answer = new Button(texts.get("risk.answers.button"));
        answer.setId("risk-answers");
        answer.setOnAction(_ -> model.answer());
        getChildren().add(new HBox(answer));
    }

    private Node line(TemplateItem item, Answer answer) {
        var name = new WrappedLabel(words.of(item.name()), "fact-name", "muted");
        var said = Stream.of(
                        answer.degree() == null ? "" : texts.of(answer.degree()),
                        answer.degree() == null
                                ? ""
                                : item.direction().of(answer.degree()).map(texts::of).orElse(""),
                        answer.inside() ? texts.get("risk.answer.inside") : "",
                        answer.surroundings() ? texts.get("risk.answer.surroundings") : "",
                        answer.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var value = new WrappedLabel(said);
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(name, value);
        row.getStyleClass().add("fact");
        return row;
    }

    /** The form in the place of the button; null for none. */
    void put(@Nullable Node form) {
        if (form != null) {
            getChildren().set(getChildren().size() - 1, form);
        }
    }
}
