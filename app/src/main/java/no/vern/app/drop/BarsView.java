package no.vern.app.drop;

import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.vern.app.ui.Em;

/** Counts as small bars on one scale; one that is hidden is an empty frame of no height in particular. */
final class BarsView extends HBox {
    private static final double HEIGHT = Em.px(2);
    private static final double WIDTH = Em.px(0.75);

    /** @param most the largest count that any row of bars shows */
    BarsView(List<OptionalLong> counts, long most) {
        getStyleClass().add("bars");
        setAlignment(Pos.BOTTOM_LEFT);
        setMinSize(Region.USE_PREF_SIZE, HEIGHT);
        counts.forEach(count -> getChildren().add(bar(count, most)));
    }

    private static Region bar(OptionalLong count, long most) {
        var bar = new Region();
        var height = count.isPresent() && most > 0 ? HEIGHT * count.getAsLong() / most : 0;
        bar.getStyleClass().add(count.isPresent() ? "bar" : "bar-hidden");
        var shown = count.isPresent() ? Math.max(1, height) : Em.px(0.4);
        bar.setMinSize(WIDTH, shown);
        bar.setMaxSize(WIDTH, shown);
        return bar;
    }
}
