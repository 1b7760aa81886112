package no.vern.app.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A few choices side by side, of which one holds; the last one means that it is not known. */
public final class Segments<T> extends HBox {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();

    public Segments(List<Choice<T>> choices, String unknown) {
        getStyleClass().add("segments");
        for (var choice : choices) {
            add(choice.name(), choice.value(), choice.definition());
        }
        add(unknown, null, "");
        value.subscribe(this::show);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                show(value.get());
            }
        });
    }

    private void add(String name, @Nullable T meaning, String help) {
        var button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setUserData(meaning);
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> value.set(meaning));
        Arrows.take(button);
        getChildren().add(button);
    }

    private void show(@Nullable T now) {
        group.getToggles().stream()
                .filter(toggle -> now == null ? toggle.getUserData() == null : now.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /** What is chosen; null when it is not known. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Puts the hand on what is chosen. */
    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton chosen) {
            chosen.requestFocus();
        } else {
            super.requestFocus();
        }
    }
}
