package no.vern.app.overview;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.followup.DueStep;

/** The steps that somebody has to take today, with their cases; each opens its case. */
final class DueStepsView extends VBox {
    private static final int SHOWN = 4;

    private final Consumer<UUID> openCase;
    private final Texts texts;
    private final DateTimeFormatter day;

    DueStepsView(Consumer<UUID> openCase, Texts texts) {
        this.openCase = openCase;
        this.texts = texts;
        day = DateTimeFormatter.ofPattern("d.M.", texts.language().locale());
        getStyleClass().add("due-steps");
    }

    void show(DueToday due) {
        getChildren().clear();
        var count = new Label(texts.get("overview.due.count", due.late(), due.dueToday()));
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(count);
        due.steps().stream().limit(SHOWN).forEach(step -> getChildren().add(line(step, due)));
        var more = due.steps().size() - SHOWN;
        if (more > 0) {
            var rest = new Label(texts.get("overview.due.more", more));
            rest.getStyleClass().add("subtle");
            getChildren().add(rest);
        }
    }

    private LinkLineView line(DueStep step, DueToday due) {
        var late = step.on(due.day()) == DueStep.Urgency.LATE;
        var urgency = texts.of(step.on(due.day()));
        var when = new Label(late ? "! " + day.format(step.deadline().due()) : urgency);
        when.getStyleClass().addAll("due-day", late ? "due-late" : "due-now");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(step.planned().step().text().text(texts.language().code()));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var where = new Label(texts.get(
                "overview.due.where",
                step.incident().number(),
                step.unitName(),
                texts.of(step.planned().step().responsible())));
        where.getStyleClass().add("subtle");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(what, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = urgency + " " + when.getText() + ": " + what.getText() + ". " + where.getText();
        var line = new LinkLineView(name, () -> openCase.accept(step.incident().id()), when, words);
        line.getStyleClass().add("number-line");
        return line;
    }
}
