package no.vern.app.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;

/** Choice from a list of codes: type to narrow it, arrows to move, Enter to take; each code's meaning stands beside. */
public final class CodeBox<T> extends HBox {
    private final TextField text = new TextField();
    private final ChoiceList<T> choices;
    private final Popup popup = new Popup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private boolean writing;

    public CodeBox(List<Choice<T>> list, Texts texts) {
        choices = new ChoiceList<>(texts.get("choice.list.empty"));
        getStyleClass().add("code-box");
        text.setPromptText(texts.get("choice.box.prompt"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var arrow = new Region();
        arrow.getStyleClass().add("arrow");
        arrow.setMouseTransparent(true);
        getChildren().addAll(text, arrow);
        popup.getContent().add(choices);
        popup.setAutoHide(true);
        setChoices(list);
        value.subscribe(this::write);
        text.textProperty().subscribe(this::typed);
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        text.setOnMouseClicked(event -> open());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        choices.view().setOnMouseClicked(event -> take());
        accessibleTextProperty().subscribe(text::setAccessibleText);
        accessibleHelpProperty().subscribe(text::setAccessibleHelp);
    }

    /** The code chosen; null for none. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public void setChoices(List<Choice<T>> list) {
        choices.set(list);
        write();
    }

    public TextField editor() {
        return text;
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> openOrMove(1);
            case UP -> openOrMove(-1);
            case ENTER -> {
                if (!popup.isShowing()) {
                    return;
                }
                take();
            }
            case ESCAPE -> {
                if (!popup.isShowing()) {
                    return;
                }
                settle();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openOrMove(int by) {
        if (popup.isShowing()) {
            choices.move(by);
        } else {
            open();
        }
    }

    private void open() {
        if (popup.isShowing() || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        choices.narrow("");
        choices.getStylesheets().setAll(getScene().getStylesheets());
        text.selectAll();
        Bounds place = localToScreen(getBoundsInLocal());
        choices.setMinWidth(getWidth());
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
    }

    private void typed(String typed) {
        if (!writing && text.isFocused()) {
            open();
            choices.narrow(typed);
        }
    }

    private void take() {
        var choice = choices.inFocus();
        popup.hide();
        if (choice != null) {
            value.set(choice.value());
        }
        write();
        text.end();
    }

    /**
     * Leaving the field: an emptied field means no code, a half-typed one changes nothing. What is not in the list never
     * stood in the field, so that it is not emptied either; and where no code is a choice, that is what has to be chosen.
     */
    private void settle() {
        popup.hide();
        if (text.getText().isBlank() && chosen(value.get()).isPresent() && chosen(null).isEmpty()) {
            value.set(null);
        }
        write();
    }

    private Optional<Choice<T>> chosen(@Nullable T wanted) {
        return choices.all().stream()
                .filter(choice -> Objects.equals(choice.value(), wanted))
                .findFirst();
    }

    private void write() {
        writing = true;
        text.setText(chosen(value.get()).map(Choice::name).orElse(""));
        writing = false;
    }
}
