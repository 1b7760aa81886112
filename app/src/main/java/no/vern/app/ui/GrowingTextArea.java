package no.vern.app.ui;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area as high as its text, from three lines to sixteen. */
public final class GrowingTextArea extends TextArea {
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    private final Text measure = new Text();

    public GrowingTextArea() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(FEWEST);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(this::grow);
    }

    private void grow() {
        measure.setWrappingWidth(Math.max(0, getWidth() - Em.px(2)));
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText() + " ");
        long lines = Math.round(measure.getLayoutBounds().getHeight() / line);
        setPrefRowCount((int) Math.clamp(lines, FEWEST, MOST));
    }
}
