package no.vern.app.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few ways to see the same place, side by side as one pill; one of them always holds. */
public final class Toggles<T> extends HBox {
    private final ObservableValue<T> value;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param value which holds
     * @param choose what happens when the user takes another
     */
    public Toggles(List<Choice<T>> choices, ObservableValue<T> value, Consumer<T> choose) {
        this.value = value;
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var toggle = new ToggleButton(choice.name());
            toggle.setUserData(choice.value());
            toggle.getStyleClass().addAll("segment", pill(i, choices.size()));
            toggle.setToggleGroup(group);
            toggle.setOnAction(_ -> {
                choose.accept(choice.value());
                show();
            });
            Arrows.take(toggle);
            getChildren().add(toggle);
        }
        value.subscribe(_ -> show());
    }

    private static String pill(int index, int count) {
        if (index == 0) {
            return "left-pill";
        }
        return index == count - 1 ? "right-pill" : "center-pill";
    }

    private void show() {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value.getValue()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}
