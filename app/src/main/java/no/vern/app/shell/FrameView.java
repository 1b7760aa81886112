package no.vern.app.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Notices;
import no.vern.app.ui.Overlay;
import org.jspecify.annotations.Nullable;

/** The one frame around every screen: rail, header, the screen, footer, status bar; cards and notices over it. */
public final class FrameView extends StackPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double RAIL_WITH_WORDS = 1100;

    private final StackPane place = new StackPane();
    private final BorderPane base = new BorderPane();
    private final OverlayPane overlay = new OverlayPane(base);
    private final FooterView footer = new FooterView();
    private final Screens screens;

    public FrameView(Screens screens, Notices notices) {
        this.screens = screens;
        getStyleClass().add("frame");
        getChildren().addAll(base, overlay, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    }

    /** Less room between the rows of every table. */
    void compact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
    }

    /** The layer for cards over the screen. */
    public Overlay overlay() {
        return overlay;
    }

    /**
     * Lays the frame out, once its screens are made.
     *
     * @param who the signed-in user's name and role, as the status bar says it
     */
    public void lay(String organisation, String who, StatusLine status, Runnable search, Runnable lock, Texts texts) {
        var rail = new RailView(screens, organisation, texts);
        var header = new HeaderView(search, texts);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.getStyleClass().add("place");
        place.setMinSize(0, 0);
        var middle = new VBox(header, place, footer);
        middle.getStyleClass().add("middle");
        base.setLeft(rail);
        base.setCenter(middle);
        base.setBottom(new StatusBarView(status, who, lock, texts));
        widthProperty().subscribe(width -> rail.narrow(width.doubleValue() > 0 && width.doubleValue() < RAIL_WITH_WORDS));
        screens.currentProperty().subscribe(screen -> show(screen, header));
    }

    private void show(@Nullable Screen screen, HeaderView header) {
        overlay.hide();
        if (screen == null) {
            place.getChildren().clear();
            footer.clear();
            return;
        }
        header.show(screen);
        place.getChildren().setAll(screen.node());
        footer.show(screen);
    }
}
