package no.vern.app.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.routine.Lane;

/** One lane: its name, its steps, and under the one that is opened what it shows. */
final class LaneView extends VBox {
    private final TimelineViewModel model;
    private final List<StepRowView> rows = new ArrayList<>();

    /** @param all whether what is not relevant in the case is shown, too */
    LaneView(Lane lane, TimelineViewModel model, boolean all, LanesView.StepCards cards, Texts texts) {
        this.model = model;
        var title = new Label(texts.of(lane));
        title.getStyleClass().add("lane-title");
        getChildren().add(title);
        getStyleClass().add("lane");
        var form = model.openedProperty().get();
        for (var line : model.linesProperty().get()) {
            var opened = form != null && StepKey.of(form.planned()).equals(line.key());
            if (line.lane() == lane && (all || opened || line.applies())) {
                rows.add(row(line));
                getChildren().add(rows.getLast());
                if (opened) {
                    getChildren().add(cards.of(form));
                }
            }
        }
    }

    private StepRowView row(StepLine line) {
        var row = new StepRowView(line);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> model.open(line.key()));
        row.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                model.selectedProperty().set(line.key());
            }
        });
        return row;
    }

    List<StepRowView> rows() {
        return rows;
    }
}
