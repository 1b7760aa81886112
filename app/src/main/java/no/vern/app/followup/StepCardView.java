package no.vern.app.followup;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.SaveBar;

/** An opened step: what to do and why, who, and the form that tells what came of it. */
final class StepCardView extends VBox {
    private static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+Enter");

    private final TimelineViewModel timeline;
    private final StepFormViewModel form;
    private final Texts texts;
    private final StateChoiceView states;
    private final StepFieldsView fields;

    /** @param writings what the step lets one write */
    StepCardView(
            TimelineViewModel timeline,
            StepFormViewModel form,
            StepFactsView facts,
            List<? extends Node> writings,
            Texts texts,
            Clock clock) {
        this.timeline = timeline;
        this.form = form;
        this.texts = texts;
        states = new StateChoiceView(form, texts);
        getStyleClass().add("step-card");
        getChildren().add(facts);
        getChildren().addAll(writings);
        fields = new StepFieldsView(form, states, texts, clock);
        var theirs = new MessageLabel(form.conflict().theirsProperty(), "step-theirs");
        if (!form.checked()) {
            getChildren().addAll(fields, theirs, bar());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the hand where one begins to write, once the card stands in the window. */
    void begin() {
        // A field hears no key before it has its skin.
        applyCss();
        if (form.readOnly()) {
            requestFocus();
        } else if (form.asksCheck()) {
            lookup("#step-check").requestFocus();
        } else {
            fields.begin();
        }
        Reveal.inScroll(this);
        // The step's own line stands above its card and says what it is all about.
        var lane = getParent().getChildrenUnmodifiable();
        Reveal.inScroll(lane.get(Math.max(0, lane.indexOf(this) - 1)));
    }

    private Node bar() {
        var bar = new SaveBar(
                form.saving(),
                texts.get("followup.save.button"),
                timeline::save,
                timeline::close,
                timeline::takeTheirs,
                texts);
        bar.orMine(form.saving(), timeline::saveMine, texts);
        bar.getChildren().add(1, button("followup.saveNext.button", timeline::saveAndNext));
        if (form.planned().mark() != null) {
            bar.getChildren().add(2, button("followup.undo.button", timeline::undo));
        }
        bar.setDisable(form.readOnly());
        return bar;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (NEXT.match(event)) {
            timeline.saveAndNext();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            timeline.close();
        } else if (states.says(event)) {
            fields.askWhy();
        } else {
            return;
        }
        event.consume();
    }
}
