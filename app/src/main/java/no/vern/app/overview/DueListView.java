package no.vern.app.overview;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Arrows;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;

/** The list for the day, as a card: every step that is late or due, and the way to a calendar. */
public final class DueListView extends VBox {
    private final DueListViewModel model;
    private final Texts texts;
    private final DueStepsView steps;
    private final HBox choices = new HBox();

    /**
     * @param openCase shows a case
     * @param close takes the card away
     */
    public DueListView(DueListViewModel model, Consumer<UUID> openCase, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        steps = new DueStepsView(
                incident -> {
                    close.run();
                    openCase.accept(incident);
                },
                texts);
        getStyleClass().add("overlay-card");
        getStylesheets().add(OverviewView.class.getResource("overview.css").toExternalForm());
        var title = new Label(texts.get("overview.dueList.title"));
        title.getStyleClass().add("heading");
        var list = new ScrollPane(steps);
        list.setFitToWidth(true);
        list.getStyleClass().add("due-list");
        getChildren().addAll(title, choices(), list, foot());
        model.dueProperty().subscribe(due -> {
            if (due != null) {
                show(due);
            }
        });
        model.load();
    }

    private void show(DueToday due) {
        switch (model.spanProperty().get()) {
            case UNDATED -> steps.showUndated(due);
            case BHT -> steps.showBht(due);
            case TODAY, WEEK, MONTH -> steps.showAll(due);
        }
    }

    private HBox choices() {
        var group = new ToggleGroup();
        for (var span : DueListViewModel.Span.values()) {
            var choice = new ToggleButton(texts.of(span));
            choice.setToggleGroup(group);
            choice.setSelected(span == model.spanProperty().get());
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                model.spanProperty().set(span);
            });
            Arrows.take(choice);
            choices.getChildren().add(choice);
        }
        choices.getStyleClass().add("segments");
        return choices;
    }

    private HBox foot() {
        var save = new Button(texts.get("overview.dueList.calendar"));
        save.setId("due-calendar");
        save.setOnAction(_ -> model.saveCalendar());
        var note = new WrappedLabel(texts.get("overview.dueList.note"), "subtle");
        var words = new VBox(note, new MessageLabel(model.problemProperty()));
        words.setAlignment(Pos.CENTER_LEFT);
        var foot = new HBox(save, words);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-row");
        return foot;
    }

    @Override
    public void requestFocus() {
        choices.getChildren().get(model.spanProperty().get().ordinal()).requestFocus();
    }
}
