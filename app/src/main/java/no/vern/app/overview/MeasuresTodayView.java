package no.vern.app.overview;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.measure.DueWhen;
import no.vern.app.measure.MeasureQuery;
import no.vern.app.ui.DayNames;
import no.vern.app.ui.WrappedLabel;
import no.vern.measure.DueMeasure;

/** The measures that wait for somebody, each opening in its screen, and how many stand where. */
final class MeasuresTodayView extends VBox {
    private final Consumer<UUID> open;
    private final Consumer<MeasureQuery> list;
    private final Texts texts;
    private final DayNames days;

    MeasuresTodayView(Consumer<UUID> open, Consumer<MeasureQuery> list, Texts texts) {
        this.open = open;
        this.list = list;
        this.texts = texts;
        days = new DayNames(texts.language().locale());
        getStyleClass().add("due-steps");
    }

    /** How many are late, and the most urgent. */
    void showDue(MeasuresToday measures) {
        getChildren().clear();
        if (measures.due().late() > 0) {
            var late = texts.get("overview.measures.late", measures.due().late());
            getChildren().add(new LinkLineView(
                    late, () -> list.accept(MeasureQuery.ALL.withDue(DueWhen.LATE)), new WrappedLabel(late)));
        }
        measures.due().first().forEach(due -> getChildren().add(line(due, measures)));
    }

    /** How many stand where; states without any are left out. */
    void showStates(MeasuresToday measures) {
        getChildren().clear();
        var states = new TilePane();
        states.getStyleClass().add("measure-states");
        states.setTileAlignment(Pos.BASELINE_LEFT);
        getChildren().add(states);
        measures.byStatus().forEach((status, count) -> {
            if (count > 0) {
                var number = new Label(String.valueOf(count));
                number.getStyleClass().add("line-number");
                number.setMinWidth(Region.USE_PREF_SIZE);
                var query = MeasureQuery.ALL.withStatuses(Set.of(status));
                var line = new LinkLineView(
                        count + " " + texts.of(status), () -> list.accept(query), number, new WrappedLabel(texts.of(status)));
                line.getStyleClass().add("number-line");
                states.getChildren().add(line);
            }
        });
    }

    private LinkLineView line(DueMeasure due, MeasuresToday measures) {
        var late = due.late(measures.day());
        var when = new Label((late ? "! " : "") + days.of(due.on(), measures.day()));
        when.getStyleClass().addAll("due-day", late ? "due-late" : "due-now");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var row = due.row();
        var what = new WrappedLabel(row.measure().name() + "  " + row.content().title());
        var where = new WrappedLabel(
                texts.of(due.task()) + " · " + row.unitName() + " · " + row.content().plan().responsible(),
                "subtle");
        var words = new VBox(what, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = when.getText() + ": " + what.getText() + ". " + where.getText();
        var link = new LinkLineView(name, () -> open.accept(row.id()), when, words);
        link.getStyleClass().add("number-line");
        return link;
    }
}
