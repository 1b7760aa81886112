package no.vern.app.followup;

import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Arrows;
import no.vern.app.ui.WrappedLabel;

/** What can be said of a step, side by side, each by one key; what cannot is disabled, with the reason under them. */
final class StateChoiceView extends VBox {
    private static final String KEY = "Alt+";

    private final FlowPane buttons = new FlowPane();

    StateChoiceView(StepFormViewModel form, Texts texts) {
        getStyleClass().add("state-choice");
        buttons.getStyleClass().add("state-buttons");
        var group = new ToggleGroup();
        for (var offer : form.offers()) {
            var button = new ToggleButton(texts.of(offer.state()));
            button.setId("state-" + offer.state());
            button.setToggleGroup(group);
            button.setDisable(!offer.whyNot().isEmpty());
            button.setAccessibleHelp(offer.whyNot());
            button.setTooltip(new Tooltip(KEY + (buttons.getChildren().size() + 1)));
            button.setOnAction(_ -> {
                form.state.set(offer.state());
                button.setSelected(true);
            });
            Arrows.take(button);
            form.state.subscribe(now -> button.setSelected(now == offer.state()));
            buttons.getChildren().add(button);
        }
        getChildren().add(buttons);
        var why = form.readOnly()
                ? ""
                : form.offers().stream()
                        .map(StepFormViewModel.Offer::whyNot)
                        .filter(reason -> !reason.isEmpty())
                        .collect(Collectors.joining(" "));
        if (!why.isEmpty()) {
            var line = new WrappedLabel(why, "subtle");
            getChildren().add(line);
        }
    }

    /** Puts the hand on what is chosen, or on the first that can be. */
    @Override
    public void requestFocus() {
        var open = buttons.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> !button.isDisabled())
                .toList();
        open.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .ifPresent(ToggleButton::requestFocus);
    }

    /** Says what the key stands for, wherever in the card the hand is; whether it stands for something. */
    boolean says(KeyEvent event) {
        for (int i = 0; i < buttons.getChildren().size(); i++) {
            if (KeyCombination.valueOf(KEY + (i + 1)).match(event)
                    && buttons.getChildren().get(i) instanceof ToggleButton button) {
                if (!button.isDisabled()) {
                    button.fire();
                }
                return true;
            }
        }
        return false;
    }
}
