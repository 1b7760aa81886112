package no.vern.app.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.app.ui.Reveal;
import no.vern.routine.Lane;
import org.jspecify.annotations.Nullable;

/** The four lanes: columns where there is room, groups below each other where there is not. The keys move in them. */
final class LanesView extends GridPane {
    private static final double WIDE = Em.px(74);
    private static final double[] SHARES = {20, 34, 25, 21};
    private static final double OPENED_SHARE = 46;

    private final TimelineViewModel model;
    private final StepCards cards;
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
        this.cards = cards;
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
        var openedKey = form == null ? null : StepKey.of(form.planned());
        Lane openedLane = form == null ? null : form.planned().step().lane();
        for (var lane : Lane.values()) {
            var column = lane(lane, openedKey);
            if (wide) {
                add(column, lane.ordinal(), 0);
                getColumnConstraints().add(share(lane, openedLane));
            } else if (column.getChildren().size() > 1) {
                add(column, 0, lane.ordinal());
            }
        }
        if (!wide) {
            var whole = new ColumnConstraints();
            whole.setPercentWidth(100);
            getColumnConstraints().add(whole);
        }
        mark(model.selectedProperty().get());
        if (hand) {
            choose(model.selectedProperty().get());
        }
    }

    private ColumnConstraints share(Lane lane, @Nullable Lane opened) {
        var share = SHARES[lane.ordinal()];
        var constraints = new ColumnConstraints();
        if (opened == null) {
            constraints.setPercentWidth(share);
        } else {
            constraints.setPercentWidth(
                    lane == opened
                            ? OPENED_SHARE
                            : (100 - OPENED_SHARE) * share / (100 - SHARES[opened.ordinal()]));
        }
        return constraints;
    }

    private VBox lane(Lane lane, @Nullable StepKey openedKey) {
        var title = new Label(texts.of(lane));
        title.getStyleClass().add("lane-title");
        var column = new VBox(title);
        column.getStyleClass().add("lane");
        for (var line : model.linesProperty().get()) {
            var opened = line.key().equals(openedKey);
            if (line.lane() == lane && (all || opened || line.applies())) {
                var row = new StepRowView(line);
                row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> model.open(line.key()));
                row.focusedProperty().subscribe((_, focused) -> {
                    if (focused) {
                        model.selectedProperty().set(line.key());
                    }
                });
                rows.add(row);
                column.getChildren().add(row);
                if (opened) {
                    column.getChildren().add(cards.of(Objects.requireNonNull(model.openedProperty().get())));
                }
            }
        }
        return column;
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
            default -> {
                return;
            }
        }
        event.consume();
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
