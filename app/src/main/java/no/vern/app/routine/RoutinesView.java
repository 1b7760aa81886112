package no.vern.app.routine;

import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.routine.RoutinesViewModel.Shown;
import no.vern.app.routine.RoutinesViewModel.Shown.Difference;
import no.vern.app.routine.RoutinesViewModel.Shown.OneStep;
import no.vern.app.routine.RoutinesViewModel.Shown.Steps;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.WrappedLabel;
import no.vern.routine.Routine;
import org.jspecify.annotations.Nullable;

/** Innstillinger, Rutiner: the routines, and beside them the one that is chosen, a step of it, or what is different. */
public final class RoutinesView extends BorderPane {
    private final RoutinesViewModel model;
    private final Texts texts;
    private final Clock clock;
    private final RoutineWords words;
    private final ListView<Routine> list = new ListView<>();
    private final ScrollPane place = new ScrollPane();
    private boolean filling;
    private String row = "";

    public RoutinesView(RoutinesViewModel model, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        words = new RoutineWords(texts, model.bookProperty().get().library());
        getStyleClass().add("routines");
        getStylesheets().add(RoutinesView.class.getResource("routine.css").toExternalForm());
        list.getStyleClass().add("routine-list");
        list.setAccessibleText(texts.get("routine.list.label"));
        list.setCellFactory(ignored -> new RoutineCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        place.setFitToWidth(true);
        var split = new SplitPane(list, place);
        split.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(list, false);
        setCenter(split);
        addEventHandler(KeyEvent.KEY_PRESSED, this::back);
        model.shownProperty().subscribe(this::show);
    }

    private void choose(@Nullable Routine routine) {
        if (routine != null && !filling) {
            model.choose(routine.id());
            mark();
        }
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !(model.shownProperty().get() instanceof Steps)) {
            model.leave();
            event.consume();
        }
    }

    private void show(Shown shown) {
        filling = true;
        list.getItems().setAll(model.latest());
        filling = false;
        mark();
        boolean inHand = place.isFocusWithin();
        remember(shown);
        place.setVvalue(0);
        place.setContent(content(shown));
        if (inHand || shown instanceof OneStep) {
            takeUp(shown);
        }
    }

    /** Which row the hand comes back to: that of the step that was opened or moved. */
    private void remember(Shown shown) {
        if (shown instanceof OneStep(var form)) {
            row = RoutineStepsView.ROW + form.step().id();
        } else if (getScene() != null
                && getScene().getFocusOwner() instanceof Node focused
                && focused.getId() != null
                && focused.getId().startsWith(RoutineStepsView.ROW)) {
            row = focused.getId();
        }
    }

    private void takeUp(Shown shown) {
        applyCss();
        layout();
        var begin = shown instanceof OneStep ? place.getContent().lookup(".text-area") : place.getContent().lookup("#" + row);
        if (begin != null) {
            begin.requestFocus();
            Reveal.inScroll(begin);
        }
    }

    /** Marks the routine that is looked at, also when another was asked for and the user stayed. */
    private void mark() {
        filling = true;
        list.getItems().stream()
                .filter(routine -> routine.id().equals(model.routine().id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
    }

    private Node content(Shown shown) {
        var trouble = new WrappedLabel("", "save-message");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        var content = new VBox(trouble, switch (shown) {
            case Steps(var routine) -> new RoutineStepsView(model, routine, words, texts);
            case OneStep(var form) -> new StepEditView(form, words);
            case Difference difference -> new RoutineDifferenceView(model, difference, words, texts, clock);
        });
        content.getStyleClass().add("routine-place");
        return content;
    }

    /** A routine with where it stands under its name. */
    private final class RoutineCell extends ListCell<Routine> {
        @Override
        protected void updateItem(@Nullable Routine routine, boolean empty) {
            super.updateItem(routine, empty);
            if (empty || routine == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var name = new Label(words.of(routine.name()));
            var state = new Label(state(routine));
            state.getStyleClass().add("muted");
            var cell = new VBox(name, state);
            setPrefWidth(0);
            cell.setAlignment(Pos.CENTER_LEFT);
            setGraphic(cell);
            setTooltip(new Tooltip(name.getText()));
            setAccessibleText(name.getText() + ", " + state.getText());
        }

        private String state(Routine routine) {
            if (model.isDraft(routine)) {
                return texts.get("routine.state.draft");
            }
            if (model.versions(routine).size() == 1) {
                return texts.get("routine.state.shipped");
            }
            return texts.get("routine.state.own", routine.version(), new CellText(texts).of(routine.validFrom()));
        }
    }
}
