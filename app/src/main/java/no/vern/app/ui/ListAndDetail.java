package no.vern.app.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A list with the selected one beside it, or under it where the window is narrow; the one can have it all. */
public final class ListAndDetail extends StackPane {
    private static final double NARROW = 938;
    private static final double LIST_BESIDE = 0.6;
    private static final double LIST_ABOVE = 0.4;

    /** Below this height the list keeps its headings and the selected row, and the form gets the rest. */
    private static final double LOW = 400;

    private static final double LIST_ABOVE_LOW = 0.35;

    private final SplitPane split = new SplitPane();
    private final Node list;
    private @Nullable Node detail;
    private final ReadOnlyBooleanWrapper shared = new ReadOnlyBooleanWrapper();
    private boolean whole;

    public ListAndDetail(Region list) {
        this.list = list;
        // Both scroll; neither may push what stands around them out of a low window.
        list.setMinSize(0, 0);
        setMinSize(0, 0);
        split.setMinSize(0, 0);
        getStyleClass().add("list-and-detail");
        getChildren().add(split);
        widthProperty().subscribe(width -> turn(width.doubleValue()));
        arrange();
    }

    private void turn(double width) {
        var orientation = width > 0 && width < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (orientation != split.getOrientation()) {
            split.setOrientation(orientation);
            divide();
        }
    }

    private void divide() {
        double above = getHeight() < LOW ? LIST_ABOVE_LOW : LIST_ABOVE;
        split.setDividerPositions(split.getOrientation() == Orientation.VERTICAL ? above : LIST_BESIDE);
    }

    /** Shows the detail; null takes it away. */
    public void setDetail(@Nullable Node node) {
        if (node != null && node == detail) {
            return;
        }
        boolean beside = detail != null;
        detail = node;
        if (node == null) {
            whole = false;
        }
        if (beside && node != null && !whole) {
            split.getItems().set(1, node);
        } else {
            arrange();
        }
    }

    /** Gives the detail the whole width, or the list its place back. */
    public void setWhole(boolean wholeWidth) {
        whole = wholeWidth;
        arrange();
    }

    public boolean whole() {
        return whole;
    }

    /** Whether the list shares the place with a detail. */
    public ReadOnlyBooleanProperty sharedProperty() {
        return shared.getReadOnlyProperty();
    }

    private void arrange() {
        shared.set(detail != null && !whole);
        if (detail == null) {
            split.getItems().setAll(list);
        } else if (whole) {
            split.getItems().setAll(detail);
        } else {
            split.getItems().setAll(list, detail);
            divide();
        }
    }
}
