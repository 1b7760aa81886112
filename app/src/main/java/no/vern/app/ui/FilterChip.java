package no.vern.app.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.StringConverter;
import no.vern.app.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A filter as a chip: says what is chosen, opens a list with search, and is tinted while it narrows anything. */
public final class FilterChip<T> extends Button {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final int LONG_LIST = 8;

    private final String name;
    private final Texts texts;
    private final ChoiceList<T> choices;
    private final TextField search = new TextField();
    private final Popup popup = new Popup();
    private final Set<T> chosen = new LinkedHashSet<>();
    private final boolean several;
    private Consumer<Set<T>> onChange = set -> {};

    private FilterChip(String name, List<Choice<T>> list, boolean several, Texts texts) {
        this.name = name;
        this.texts = texts;
        this.several = several;
        choices = new ChoiceList<>(texts.get("choice.list.empty"));
        getStyleClass().addAll("chip", "filter-chip");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        search.setPromptText(texts.get("choice.search.prompt"));
        search.textProperty().subscribe(choices::narrow);
        var box = new VBox(search, choices);
        box.getStyleClass().add("chip-popup");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        choices.view().setCellFactory(ignored -> several ? new CheckBoxListCell<>(this::ticked, names()) : plainCell());
        choices.view().setOnMouseClicked(event -> toggle());
        setOnAction(event -> open());
        setChoices(list);
    }

    /** Of which several can hold at once. */
    public static <T> FilterChip<T> several(String name, List<Choice<T>> list, Texts texts) {
        return new FilterChip<>(name, list, true, texts);
    }

    /** Of which one holds, or none. */
    public static <T> FilterChip<T> one(String name, List<Choice<T>> list, Texts texts) {
        return new FilterChip<>(name, list, false, texts);
    }

    public void setChoices(List<Choice<T>> list) {
        choices.set(list);
        boolean isLong = list.size() > LONG_LIST;
        search.setVisible(isLong);
        search.setManaged(isLong);
        refresh();
    }

    /** What happens when the user has changed the choice. */
    public void onChange(Consumer<Set<T>> action) {
        onChange = action;
    }

    public Set<T> chosen() {
        return Set.copyOf(chosen);
    }

    /** Sets the choice without telling {@link #onChange}. */
    public void choose(Set<T> values) {
        chosen.clear();
        chosen.addAll(values);
        refresh();
    }

    private void open() {
        search.clear();
        choices.narrow("");
        choices.getParent().getStylesheets().setAll(getScene().getStylesheets());
        var place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 4);
        (search.isVisible() ? search : choices.view()).requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            choices.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE && !search.isFocused()) {
            toggle();
            event.consume();
        }
    }

    private void toggle() {
        var choice = choices.inFocus();
        if (choice == null) {
            return;
        }
        if (!chosen.remove(choice.value())) {
            if (!several) {
                chosen.clear();
            }
            chosen.add(choice.value());
        }
        if (!several) {
            popup.hide();
        }
        refresh();
        onChange.accept(chosen());
    }

    private void refresh() {
        choices.view().refresh();
        pseudoClassStateChanged(ACTIVE, !chosen.isEmpty());
        var label = switch (chosen.size()) {
            case 0 -> name;
            case 1 -> nameOf(chosen.iterator().next());
            default -> texts.get("choice.chip.several", name, chosen.size());
        };
        setText(label);
        setAccessibleText(name.equals(label) ? name : name + ": " + label);
    }

    private String nameOf(T value) {
        return choices.all().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElse(name);
    }

    private SimpleBooleanProperty ticked(Choice<T> choice) {
        return new SimpleBooleanProperty(chosen.contains(choice.value()));
    }

    private javafx.scene.control.ListCell<Choice<T>> plainCell() {
        var cell = new javafx.scene.control.ListCell<Choice<T>>();
        cell.itemProperty().subscribe(choice -> cell.setText(choice == null ? "" : choice.name()));
        return cell;
    }

    private StringConverter<Choice<T>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Choice<T> choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public Choice<T> fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
