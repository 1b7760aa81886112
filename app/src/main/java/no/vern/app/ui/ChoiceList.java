package no.vern.app.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Choices that can be narrowed by typing, with the meaning of the one in focus beside them. */
final class ChoiceList<T> extends HBox {
    private static final double ROW = Em.px(2.2);
    private static final int MOST_ROWS = 9;

    private final ObservableList<Choice<T>> all = FXCollections.observableArrayList();
    private final FilteredList<Choice<T>> narrowed = new FilteredList<>(all);
    private final ListView<Choice<T>> list = new ListView<>(narrowed);
    private final Label definition = new Label();

    ChoiceList(String nothingFound) {
        getStyleClass().add("choice-list");
        definition.getStyleClass().add("definition");
        definition.setWrapText(true);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(nothingFound));
        getChildren().addAll(list, definition);
        list.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        list.setCellFactory(ignored -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? "" : choice.name());
            }
        });
    }

    void set(List<Choice<T>> choices) {
        all.setAll(choices);
        boolean explained = choices.stream().anyMatch(choice -> !choice.definition().isEmpty());
        definition.setVisible(explained);
        definition.setManaged(explained);
        narrow("");
    }

    ObservableList<Choice<T>> all() {
        return all;
    }

    ListView<Choice<T>> view() {
        return list;
    }

    void narrow(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        narrowed.setPredicate(choice -> {
            var text = (choice.name() + " " + choice.group()).toLowerCase(Locale.ROOT);
            return List.of(words).stream().allMatch(text::contains);
        });
        list.setPrefHeight(Math.clamp(narrowed.size(), 1, MOST_ROWS) * ROW + 4);
        list.getSelectionModel().selectFirst();
    }

    void move(int by) {
        int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, narrowed.size() - 1);
        list.getSelectionModel().select(index);
        list.scrollTo(index);
    }

    @Nullable Choice<T> inFocus() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void explain(@Nullable Choice<T> choice) {
        definition.setText(choice == null ? "" : choice.definition());
    }
}
