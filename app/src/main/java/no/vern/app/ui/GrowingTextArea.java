package no.vern.app.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as high as its text, from three lines to sixteen or what it is told; Tab leaves it, as it leaves every other field. */
public final class GrowingTextArea extends TextArea {
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    private final Text measure = new Text();

    private final int most;

    public GrowingTextArea() {
        this(MOST);
    }

    /** @param most how many lines it grows to */
    public GrowingTextArea(int most) {
        this.most = most;
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(FEWEST);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(this::grow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void grow() {
        measure.setWrappingWidth(Math.max(0, getWidth() - Em.px(2)));
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText() + " ");
        long lines = Math.round(measure.getLayoutBounds().getHeight() / line);
        setPrefRowCount((int) Math.clamp(lines, FEWEST, most));
    }
}
