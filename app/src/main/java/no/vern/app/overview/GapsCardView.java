package no.vern.app.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;

/** Where something is missing, and where the measures stand. */
final class GapsCardView extends OverviewCardView {
    private static final int NAMES_SHOWN = 1;

    private final OverviewViewModel model;
    private final MeasuresTodayView measures;

    GapsCardView(OverviewViewModel model, OverviewWays ways, Texts texts) {
        super(texts);
        getStyleClass().add("gaps-card");
        this.model = model;
        measures = new MeasuresTodayView(ways.measure(), ways.measures(), texts);
    }

    void show(Overview overview) {
        getChildren().setAll(heading("overview.gaps.title"));
        var found = overview.gaps();
        if (found == null) {
            getChildren().add(new WrappedLabel(texts.get("overview.gaps.reading"), "muted"));
        } else if (found.isEmpty()) {
            getChildren().add(new WrappedLabel(texts.get("overview.gaps.none"), "muted"));
        } else {
            found.forEach(gap -> getChildren().add(gap(gap)));
        }
        var states = overview.measures();
        if (states != null && states.byStatus().values().stream().anyMatch(count -> count > 0)) {
            measures.showStates(states);
            getChildren().addAll(second("measures.screen.title"), measures);
        }
    }

    private Node gap(Gap gap) {
        var sentence = texts.get("overview.gap." + gap.kind().name(), gap.units().size());
        var box = new VBox(line(gap.units().size(), sentence, () -> model.open(gap)), names(gap));
        if (gap.kind() == Gap.Kind.REPORTS) {
            box.getChildren().add(new WrappedLabel(texts.get("overview.gap.REPORTS.note"), "subtle"));
        }
        box.getStyleClass().add("gap");
        return box;
    }

    /** Some of the units, each a way to what helps with the gap there. */
    private Node names(Gap gap) {
        var names = new FlowPane();
        names.getStyleClass().add("gap-names");
        gap.units().stream().limit(NAMES_SHOWN).forEach(unit -> {
            var name = new Hyperlink(unit.name());
            name.setOnAction(_ -> model.open(new Gap(gap.kind(), List.of(unit))));
            names.getChildren().add(name);
        });
        int more = gap.units().size() - NAMES_SHOWN;
        if (more > 0) {
            names.getChildren().add(new WrappedLabel(texts.get("overview.gap.more", more), "subtle"));
        }
        return names;
    }
}
