package no.vern.app.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A list with the form of one of its rows beside it. Escape closes the form; what is typed in it is not lost without a
 * question.
 *
 * @param <F> what the form writes on
 */
public final class ListWithForm<F> {
    private final ListAndDetail node;
    private final ReadOnlyObjectProperty<@Nullable F> open;
    private final Function<F, Node> view;
    private final Predicate<F> changed;
    private final Consumer<F> givenUp;
    private final Dialogs dialogs;
    private final Dialogs.Question lose;
    private @Nullable Node form;

    /**
     * @param open what is written on; null for nothing
     * @param view makes the form
     * @param changed whether something would be lost
     * @param givenUp hears of the form that the user lets go
     * @param lose asked before it is
     */
    public ListWithForm(
            RecordTable<?> table,
            ReadOnlyObjectProperty<@Nullable F> open,
            Function<F, Node> view,
            Predicate<F> changed,
            Consumer<F> givenUp,
            Runnable close,
            Dialogs dialogs,
            Dialogs.Question lose) {
        this.open = open;
        this.view = view;
        this.changed = changed;
        this.givenUp = givenUp;
        this.dialogs = dialogs;
        this.lose = lose;
        node = new ListAndDetail(table);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && open.get() != null) {
                leave(close);
                table.focus();
                event.consume();
            }
        });
    }

    /** Shows what is open, now and from now on. */
    public Subscription listen() {
        return open.subscribe(this::show);
    }

    private void show(@Nullable F opened) {
        form = opened == null ? null : view.apply(opened);
        if (form == null) {
            node.setDetail(null);
            return;
        }
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        node.setDetail(scroll);
    }

    /** Goes on unless the user would rather keep what is typed. */
    public void leave(Runnable on) {
        var now = open.get();
        if (now == null || !changed.test(now)) {
            on.run();
        } else if (dialogs.confirm(lose)) {
            givenUp.accept(now);
            on.run();
        }
    }

    /** Puts the hand into the form. */
    public void enter() {
        if (form != null) {
            // What lies in a scroll pane is in the window only once that has its skin.
            node.applyCss();
            form.requestFocus();
        }
    }

    public ListAndDetail node() {
        return node;
    }
}
