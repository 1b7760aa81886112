package no.vern.app.overview;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import no.vern.app.language.Texts;

/** The three columns, under each other where there is little room. */
final class OverviewColumnsView extends GridPane {
    private static final double NARROW = 900;

    private final TodayCardView today;
    private final TrendCardView trend;
    private final GapsCardView gaps;

    OverviewColumnsView(OverviewViewModel model, OverviewWays ways, Texts texts) {
        today = new TodayCardView(model, ways, texts);
        trend = new TrendCardView(model, ways, texts);
        gaps = new GapsCardView(model, ways, texts);
        getStyleClass().add("overview-columns");
        widthProperty().subscribe(width -> arrange(width.doubleValue() > 0 && width.doubleValue() < NARROW));
    }

    private void arrange(boolean narrow) {
        getChildren().clear();
        getColumnConstraints().clear();
        var cards = List.of(today, trend, gaps);
        for (int i = 0; i < cards.size(); i++) {
            if (!narrow) {
                var column = new ColumnConstraints();
                column.setPercentWidth(i == 1 ? 42 : 29);
                getColumnConstraints().add(column);
            }
            GridPane.setHgrow(cards.get(i), Priority.ALWAYS);
            GridPane.setVgrow(cards.get(i), Priority.ALWAYS);
            add(cards.get(i), narrow ? 0 : i, narrow ? i : 0);
        }
    }

    void show(Overview overview) {
        today.show(overview);
        trend.show(overview);
        gaps.show(overview);
    }
}
