package no.vern.app.followup;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;

/** The answer of a step that is given by going through the criteria of a serious injury, and the way there. */
final class CheckedView extends VBox {
    /** @param toCheck leads to the criteria */
    CheckedView(StepFormViewModel form, Runnable toCheck, Texts texts) {
        getStyleClass().add("form-group");
        var facts = form.known().plan().facts();
        var answer = new WrappedLabel(
                facts.serious() == null
                        ? texts.get("rules.step.answeredByCheck")
                        : texts.get("followup.serious.answer", facts.criteria().size()));
        answer.setId("checked-answer");
        var check = new Button(texts.get("followup.serious.button"));
        check.setId("step-check");
        check.setOnAction(_ -> toCheck.run());
        getChildren().addAll(answer, check);
    }
}
