package no.vern.app.measure;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Columns of cards: arrows walk among them, Enter opens one, and where columns are states, Alt with an arrow moves it. */
final class BoardView extends ScrollPane {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final LanesViewModel model;
    private final Consumer<MeasureRow> open;
    private final BiConsumer<MeasureRow, MeasureStatus> move;
    private final Supplier<LocalDate> today;
    private final Texts texts;
    private final CellText cells;
    private final HBox columns = new HBox();
    private @Nullable UUID inHand;
    private @Nullable MeasureRow dragged;

    /** @param move hears where a card is wanted */
    BoardView(
            LanesViewModel model,
            Consumer<MeasureRow> open,
            BiConsumer<MeasureRow, MeasureStatus> move,
            Supplier<LocalDate> today,
            Texts texts) {
        this.model = model;
        this.open = open;
        this.move = move;
        this.today = today;
        this.texts = texts;
        cells = new CellText(texts);
        getStyleClass().add("board");
        columns.getStyleClass().add("board-columns");
        setContent(columns);
        setFitToHeight(true);
        setFitToWidth(true);
        model.lanesProperty().subscribe(this::draw);
    }

    private void draw() {
        columns.getChildren().setAll(model.lanesProperty().get().stream().map(this::column).toList());
        var hand = inHand;
        if (hand != null) {
            cards().filter(card -> ((MeasureRow) card.getUserData()).id().equals(hand))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Stream<Node> cards() {
        return columns.lookupAll(".board-card").stream();
    }

    private Node column(Lane lane) {
        var title = new Label(texts.get("measure.lane.title", lane.title(), lane.count()));
        title.getStyleClass().add("heading");
        var cards = new VBox();
        cards.getStyleClass().add("board-cards");
        lane.rows().forEach(row -> cards.getChildren().add(card(row, lane)));
        int left = lane.count() - lane.rows().size();
        if (left > 0) {
            var more = new Label(texts.get("measure.lane.more", left));
            more.getStyleClass().add("subtle");
            cards.getChildren().add(more);
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        var column = new VBox(title, scroll);
        column.getStyleClass().add("board-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        var status = lane.status();
        if (status != null) {
            takeDrops(column, status);
        }
        return column;
    }

    private void takeDrops(Node column, MeasureStatus status) {
        column.setOnDragOver(event -> {
            if (dragged != null && Turn.between(dragged.measure().status(), status).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
        });
        column.setOnDragDropped(event -> {
            if (dragged != null) {
                move.accept(dragged, status);
                event.setDropCompleted(true);
            }
            dragged = null;
        });
    }

    private Node card(MeasureRow row, Lane lane) {
        var title = new WrappedLabel(row.measure().name() + "  " + row.content().title());
        var plan = row.content().plan();
        var late = row.measure().late(today.get());
        var facts = new WrappedLabel(texts.get(
                late ? "measure.card.late.line" : "measure.card.line", cells.of(plan.dueOn()), plan.responsible()), "subtle");
        facts.pseudoClassStateChanged(LATE, late);
        var unit = new WrappedLabel(row.unitName(), "subtle");
        var card = new VBox(title, unit, facts);
        card.getStyleClass().add("board-card");
        card.setUserData(row);
        card.setFocusTraversable(true);
        card.setAccessibleText(title.getText() + ". " + lane.title() + ". " + facts.getText());
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                inHand = row.id();
            }
        });
        card.setOnMouseClicked(_ -> {
            card.requestFocus();
            open.accept(row);
        });
        card.setOnDragDetected(_ -> {
            dragged = row;
            var content = new ClipboardContent();
            content.putString(row.measure().name());
            card.startDragAndDrop(TransferMode.MOVE).setContent(content);
        });
        card.setOnKeyPressed(event -> key(event, row, lane));
        return card;
    }

    private void key(KeyEvent event, MeasureRow row, Lane lane) {
        int by = step(event.getCode());
        if (event.getCode() == KeyCode.ENTER) {
            open.accept(row);
        } else if (by != 0 && (event.isAltDown() || event.isShortcutDown())) {
            moveBy(row, lane, by);
        } else if (by != 0) {
            walkColumns(lane, by);
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            walk(lane, lane.rows().indexOf(row) + (event.getCode() == KeyCode.DOWN ? 1 : -1));
        } else {
            return;
        }
        event.consume();
    }

    private static int step(KeyCode code) {
        return code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
    }

    /** To the nearest column on that side which it can go to. */
    private void moveBy(MeasureRow row, Lane lane, int by) {
        var lanes = model.lanesProperty().get();
        for (int at = lanes.indexOf(lane) + by; at >= 0 && at < lanes.size(); at += by) {
            var status = lanes.get(at).status();
            if (status != null && Turn.between(row.measure().status(), status).isPresent()) {
                move.accept(row, status);
                return;
            }
        }
    }

    private void walkColumns(Lane lane, int by) {
        var lanes = model.lanesProperty().get();
        for (int at = lanes.indexOf(lane) + by; at >= 0 && at < lanes.size(); at += by) {
            if (!lanes.get(at).rows().isEmpty()) {
                walk(lanes.get(at), 0);
                return;
            }
        }
    }

    private void walk(Lane lane, int index) {
        if (index >= 0 && index < lane.rows().size()) {
            var id = lane.rows().get(index).id();
            cards().filter(card -> ((MeasureRow) card.getUserData()).id().equals(id)).findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Puts the hand on the first card. */
    void enter() {
        model.lanesProperty().get().stream()
                .filter(lane -> !lane.rows().isEmpty())
                .findFirst()
                .ifPresent(lane -> walk(lane, 0));
    }
}
