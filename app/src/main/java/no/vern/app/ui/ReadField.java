package no.vern.app.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A text field that reads what is typed as a value and says beside it what it understood. */
public abstract class ReadField<V> extends HBox implements Unread {
    private final TextField text = new TextField();
    private final Label understood = new Label();
    private final ObjectProperty<@Nullable V> value = new SimpleObjectProperty<>();
    private final BooleanProperty unreadable = new SimpleBooleanProperty();
    private final Function<String, Optional<V>> read;
    private final Function<V, String> written;
    private final Function<V, String> explained;
    private boolean typing;

    /**
     * @param read the value of a text, empty when it is none
     * @param written the value as text, once the field is left
     * @param explained what stands beside the field
     */
    protected ReadField(
            Function<String, Optional<V>> read, Function<V, String> written, Function<V, String> explained) {
        this.read = read;
        this.written = written;
        this.explained = explained;
        getStyleClass().add("read-field");
        understood.getStyleClass().add("understood");
        getChildren().addAll(text, understood);
        text.textProperty().subscribe(this::typed);
        value.subscribe(this::changed);
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                write();
            }
        });
        accessibleTextProperty().subscribe(text::setAccessibleText);
        accessibleHelpProperty().subscribe(text::setAccessibleHelp);
    }

    /** The value; null when the field is empty or cannot be read. */
    public ObjectProperty<@Nullable V> valueProperty() {
        return value;
    }

    /** Whether something is typed that cannot be read; the text stays as it is. */
    public ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable;
    }

    /** One that is put away, e.g. by an answer elsewhere in the form, keeps nobody from saving; one in a fold does. */
    @Override
    public final boolean unread() {
        return unreadable.get()
                && Stream.<Node>iterate(this, Objects::nonNull, Node::getParent)
                        .allMatch(around -> around.isVisible() || Fold.holds(around));
    }

    @Override
    public String words() {
        return text.getText();
    }

    @Override
    public void type(String words) {
        text.setText(words);
    }

    @Override
    public void onUnread(Runnable action) {
        unreadable.subscribe((before, now) -> action.run());
    }

    public TextField editor() {
        return text;
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    /** What was understood stands there whole or not at all, and the text has the rest. */
    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var width = getWidth() - left - snappedRightInset();
        var height = getHeight() - top - snappedBottomInset();
        var said = understood.getText().isEmpty() ? 0 : snapSizeX(understood.prefWidth(-1));
        var whole = said > 0 && text.minWidth(-1) + getSpacing() + said <= width;
        var typed = whole ? width - getSpacing() - said : width;
        text.resizeRelocate(left, top, typed, height);
        understood.setVisible(whole);
        understood.resizeRelocate(left + typed + getSpacing(), top, whole ? said : 0, height);
    }

    private void typed(String typed) {
        var meant = typed.isBlank() ? Optional.<V>empty() : read.apply(typed);
        unreadable.set(!typed.isBlank() && meant.isEmpty());
        typing = true;
        value.set(meant.orElse(null));
        typing = false;
    }

    private void changed(@Nullable V now) {
        understood.setText(now == null ? "" : explained.apply(now));
        if (!typing) {
            write();
        }
    }

    private void write() {
        var now = value.get();
        if (now != null) {
            text.setText(written.apply(now));
        } else if (!unreadable.get()) {
            text.clear();
        }
    }
}
