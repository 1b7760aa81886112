package no.vern.app.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Brings a node into sight: JavaFX scrolls for Tab, but not when the focus is moved by program. */
public final class Reveal {
    private static final double AIR = Em.px(2);

    private Reveal() {}

    /** Scrolls the pane around the node so far that all of it is seen, or its top when it is higher than the pane. */
    public static void inScroll(Node node) {
        var scroll = around(node);
        if (scroll == null || scroll.getContent() == null) {
            return;
        }
        var content = scroll.getContent();
        scroll.applyCss();
        scroll.layout();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = content.getBoundsInLocal().getHeight() - seen;
        if (beyond <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        double wanted = Math.max(top, place.getMaxY() + AIR - seen);
        wanted = Math.min(wanted, place.getMinY() - AIR);
        scroll.setVvalue(Math.clamp(wanted / beyond, 0, 1));
    }

    private static @Nullable ScrollPane around(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                return scroll;
            }
        }
        return null;
    }
}
