package no.vern.app.ui;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list, by a name of its value. */
public final class NamedCell<T> extends ListCell<@Nullable T> {
    private final Function<T, String> name;

    public NamedCell(Function<T, String> name) {
        this.name = name;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty || value == null ? "" : name.apply(value));
    }
}
