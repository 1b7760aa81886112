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

    /**
     * The most urgent, and how many there are.
     *
     * @param openList shows them all
     */
    void show(DueToday due, Runnable openList) {
        var count = texts.get("overview.due.count", due.late(), due.dueToday());
        getChildren().setAll(new LinkLineView(count, openList, wrapped(count)));
        due.steps().stream().limit(SHOWN).forEach(step -> getChildren().add(line(step, due)));
        var more = due.steps().size() - SHOWN;
        if (more > 0) {
            var rest = texts.get("overview.due.more", more);
            var words = wrapped(rest);
            words.getStyleClass().add("subtle");
            getChildren().add(new LinkLineView(rest, openList, words));
        }
    }

    /** Every one of them. */
    void showAll(DueToday due) {
        getChildren().setAll(wrapped(texts.get("overview.due.count", due.late(), due.dueToday())));
        due.steps().forEach(step -> getChildren().add(line(step, due)));
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private LinkLineView line(DueStep step, DueToday due) {
        var urgency = step.on(due.day());
        var when = new Label(when(step, urgency));
        when.getStyleClass().addAll("due-day", urgency == DueStep.Urgency.LATE ? "due-late" : "due-now");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var what = wrapped(step.planned().step().text().text(texts.language().code()) + whom(step));
        var where = wrapped(texts.get(
                "overview.due.where",
                step.incident().number(),
                step.unitName(),
                texts.of(step.planned().step().responsible())));
        where.getStyleClass().add("subtle");
        var words = new VBox(what, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = texts.of(urgency) + " " + when.getText() + ": " + what.getText() + ". " + where.getText();
        var line = new LinkLineView(name, () -> openCase.accept(step.incident().id()), when, words);
        line.getStyleClass().add("number-line");
        return line;
    }

    private static String whom(DueStep step) {
        var person = step.planned().person();
        return person == null || person.name().isBlank() ? "" : ": " + person.name();
    }

    private String when(DueStep step, DueStep.Urgency urgency) {
        var date = day.format(step.deadline().due());
        return switch (urgency) {
            case LATE -> "! " + date;
            case DUE -> texts.of(urgency);
            case COMING -> date;
        };
    }
}
