package no.vern.app.overview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.followup.NextSteps;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayNames;
import no.vern.app.ui.WrappedLabel;
import no.vern.bht.BhtPerson;
import no.vern.followup.DueStep;
import no.vern.incident.IncidentRow;

/** The steps that somebody has to take today, with their cases; each opens its case. */
final class DueStepsView extends VBox {
    private static final int SHOWN = 3;

    /** More than one goes through in a day; the rest follows when these are done. */
    private static final int CASES = 100;

    private final Consumer<UUID> openCase;
    private final Texts texts;
    private final DayNames days;

    DueStepsView(Consumer<UUID> openCase, Texts texts) {
        this.openCase = openCase;
        this.texts = texts;
        days = new DayNames(texts.language().locale());
        getStyleClass().add("due-steps");
    }

    /**
     * The most urgent, and how many there are.
     *
     * @param openList shows them all
     */
    void show(DueToday due, Runnable openList) {
        var count = texts.get("overview.due.count", due.late(), due.dueToday());
        getChildren().setAll(new LinkLineView(count, openList, new WrappedLabel(count)));
        due.lines().stream().limit(SHOWN).forEach(line -> getChildren().add(line(line, due)));
        var more = due.lines().size() - SHOWN;
        if (more > 0) {
            var rest = texts.get("overview.due.more", more);
            getChildren().add(new LinkLineView(rest, openList, new WrappedLabel(rest, "subtle")));
        }
    }

    /** Every one of them. */
    void showAll(DueToday due) {
        getChildren().setAll(new WrappedLabel(texts.get("overview.due.count", due.late(), due.dueToday()), "due-lead"));
        due.lines().forEach(line -> getChildren().add(line(line, due)));
    }

    /** The oldest cases with duties that have no day. */
    void showUndated(DueToday due) {
        getChildren().setAll(new WrappedLabel(texts.get("overview.undated.lead", due.undated().size()), "due-lead"));
        due.undated().stream().limit(CASES).forEach(line -> getChildren().add(line(line, due)));
        var more = due.undated().size() - CASES;
        if (more > 0) {
            getChildren().add(new WrappedLabel(texts.get("overview.undated.more", more), "subtle"));
        }
    }

    /** Whose report to BHT waits for a decision, person by person. */
    void showBht(DueToday due) {
        getChildren().setAll(new WrappedLabel(texts.get("overview.bht.lead", due.forBht()), "due-lead"));
        due.bht().stream()
                .flatMap(waiting -> waiting.known().persons().stream()
                        .filter(BhtPerson::waits)
                        .map(person -> line(waiting.row(), person)))
                .limit(CASES)
                .forEach(getChildren()::add);
        var more = due.forBht() - CASES;
        if (more > 0) {
            getChildren().add(new WrappedLabel(texts.get("overview.due.more", more), "subtle"));
        }
    }

    private LinkLineView line(IncidentRow row, BhtPerson waits) {
        var person = waits.person();
        var name = person == null || person.name().isBlank() ? texts.get("bht.nobody.label") : person.name();
        var where = texts.get("overview.bht.where", row.incident().number(), row.unitName());
        var words = new VBox(new WrappedLabel(name), new WrappedLabel(where, "subtle"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var link = new LinkLineView(name + ". " + where, () -> openCase.accept(row.id()), words);
        link.getStyleClass().add("number-line");
        return link;
    }

    private LinkLineView line(DueLine line, DueToday due) {
        var step = line.step();
        var urgency = step.on(due.day());
        var when = new Label(when(step, due.day()));
        when.getStyleClass().addAll("due-day", urgency == DueStep.Urgency.LATE ? "due-late" : "due-now");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var more = line.more() == 0 ? "" : " " + texts.get("overview.undated.others", line.more());
        var what = new WrappedLabel(NextSteps.task(step.planned(), texts) + whom(step) + more);
        var where = new WrappedLabel(where(line), "subtle");
        var words = new VBox(what, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = texts.of(urgency) + " " + when.getText() + ": " + what.getText() + ". " + where.getText();
        var link = new LinkLineView(name, () -> openCase.accept(step.incident().id()), when, words);
        link.getStyleClass().add("number-line");
        return link;
    }

    private String where(DueLine line) {
        var step = line.step();
        var responsible = texts.of(step.planned().step().responsible());
        var number = step.incident().number();
        return line.caller()
                .map(caller -> texts.get(
                        caller.told() ? "overview.due.tell" : "overview.due.call",
                        number,
                        step.unitName(),
                        responsible,
                        caller.line()))
                .orElseGet(() -> texts.get("overview.due.where", number, step.unitName(), responsible));
    }

    private static String whom(DueStep step) {
        var person = step.planned().person();
        return person == null || person.name().isBlank() ? "" : ": " + person.name();
    }

    private String when(DueStep step, LocalDate today) {
        var urgency = step.on(today);
        return switch (urgency) {
            case LATE -> "! " + date(step, today);
            case DUE, OPEN, CLARIFY -> texts.of(urgency);
            case COMING -> date(step, today);
        };
    }

    private String date(DueStep step, LocalDate today) {
        return days.of(Objects.requireNonNull(step.deadline()).due(), today);
    }
}
