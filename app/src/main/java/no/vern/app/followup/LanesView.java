package no.vern.app.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.app.ui.Reveal;
import no.vern.routine.Lane;
import org.jspecify.annotations.Nullable;

/** The four lanes: columns where there is room, groups below each other where there is not. The keys move in them. */
final class LanesView extends GridPane {
    private static final double WIDE = Em.px(74);
    private static final double WHOLE = 100;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final TimelineViewModel model;
    private final OpenedCard cards;
    private final Texts texts;
    private final List<StepRowView> rows = new ArrayList<>();
    private boolean wide;
    private boolean all;

    /** Makes what an opened step shows. */
    interface StepCards {
        StepCardView of(StepFormViewModel form);
    }

    LanesView(TimelineViewModel model, StepCards cards, Texts texts) {
        this.model = model;
        this.cards = new OpenedCard(cards);
        this.texts = texts;
        getStyleClass().add("lanes");
        model.linesProperty().subscribe(this::draw);
        model.openedProperty().subscribe((before, now) -> {
            draw();
            if (before != null && now == null) {
                choose(model.selectedProperty().get());
            }
        });
        model.selectedProperty().subscribe((_, now) -> choose(now));
        widthProperty().subscribe(width -> turn(width.doubleValue() >= WIDE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void turn(boolean columns) {
        if (columns != wide) {
            wide = columns;
            draw();
        }
    }

    /** Shows also what is not relevant in this case, or hides it. */
    void setAll(boolean shown) {
        all = shown;
        draw();
    }

    private void draw() {
        var hand = getScene() != null && isFocusWithin() && model.openedProperty().get() == null;
        rows.clear();
        getChildren().clear();
        getColumnConstraints().clear();
        var form = model.openedProperty().get();
        Lane openedLane = form == null ? null : form.planned().step().lane();
        for (var lane : Lane.values()) {
            var column = new LaneView(lane, model, all, cards, texts);
            rows.addAll(column.rows());
            if (wide) {
                add(column, lane.ordinal(), 0);
                getColumnConstraints().add(column(LaneShares.percent(lane, openedLane)));
            } else if (!column.rows().isEmpty()) {
                add(column, 0, lane.ordinal());
            }
        }
        if (!wide) {
            getColumnConstraints().add(column(WHOLE));
        }
        mark(model.selectedProperty().get());
        if (hand) {
            choose(model.selectedProperty().get());
        }
    }

    private static ColumnConstraints column(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        return constraints;
    }

    /** Tab comes to one step only and goes on from there; the arrows go to the others. */
    private void mark(@Nullable StepKey key) {
        var inHand = rows.stream()
                .filter(row -> row.line().key().equals(key))
                .findFirst()
                .or(() -> rows.stream().findFirst());
        rows.forEach(row -> {
            row.setChosen(row.line().key().equals(key));
            row.setFocusTraversable(inHand.filter(row::equals).isPresent());
        });
    }

    /** Puts the hand on the step that was last in hand. */
    void enter() {
        choose(model.selectedProperty().get());
    }

    private void choose(@Nullable StepKey key) {
        mark(key);
        rows.stream()
                .filter(row -> row.line().key().equals(key) && !row.isFocused())
                .findFirst()
                .ifPresent(row -> {
                    if (model.openedProperty().get() == null) {
                        row.requestFocus();
                    }
                    Reveal.inScroll(row);
                });
    }

    private void key(KeyEvent event) {
        if (!(event.getTarget() instanceof StepRowView row)) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(row, 1);
            case UP -> move(row, -1);
            case LEFT -> moveLane(row, -1);
            case RIGHT -> moveLane(row, 1);
            case ENTER -> model.open(row.line().key());
            case SPACE -> model.mark(row.line().key());
            case DIGIT1, DIGIT2, DIGIT3 -> {
                if (!event.isAltDown()) {
                    return;
                }
                // What came of it is said in the opened step, where there is room for why.
                open(row, event);
            }
            default -> {
                if (!UNDO.match(event)) {
                    return;
                }
                model.undoLast();
            }
        }
        event.consume();
    }

    /** Who types at a step writes of it: it is opened and takes what is typed, so that no letter is lost and no space ticks it. */
    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        if (event.getTarget() instanceof StepRowView row
                && !typed.isBlank()
                && !typed.chars().allMatch(Character::isISOControl)
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            open(row, event);
            event.consume();
        }
    }

    private void open(StepRowView row, KeyEvent event) {
        model.open(row.line().key());
        var hand = getScene().getFocusOwner();
        if (hand != null && hand != row) {
            hand.fireEvent(event.copyFor(hand, hand));
        }
    }

    private void move(StepRowView from, int by) {
        int to = rows.indexOf(from) + by;
        if (to >= 0 && to < rows.size() && (!wide || rows.get(to).line().lane() == from.line().lane())) {
            go(rows.get(to));
        }
    }

    /** To the next lane that has steps; to the one as far down as this, or the last. */
    private void moveLane(StepRowView from, int by) {
        var lane = from.line().lane();
        int down = ofLane(lane).indexOf(from);
        for (int to = lane.ordinal() + by; to >= 0 && to < Lane.values().length; to += by) {
            var there = ofLane(Lane.values()[to]);
            if (!there.isEmpty()) {
                go(there.get(Math.min(down, there.size() - 1)));
                return;
            }
        }
    }

    private List<StepRowView> ofLane(Lane lane) {
        return rows.stream().filter(row -> row.line().lane() == lane).toList();
    }

    private void go(StepRowView row) {
        row.requestFocus();
        Reveal.inScroll(row);
    }
}
