package no.vern.app.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.measure.Evaluation;
import no.vern.measure.Measure;
import no.vern.measure.MeasureRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/** What is being told of the measure that is shown: that it was done, what was found, or why it goes elsewhere. */
final class TurnViewModel {
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final StringProperty by = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Boolean> desired = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> sufficient = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> more = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");

    private final MeasureRepository measures;
    private final Supplier<LocalDate> today;
    private final String user;
    private final FieldProblems problems;
    private final Saving<Measure> saving;
    private final Consumer<Measure> turned;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<@Nullable Turn> asked = new ReadOnlyObjectWrapper<>();
    private @Nullable Measure measure;
    private @Nullable Typed typed;
    /** Of the measure that what is told started from. */
    private int version;

    /**
     * @param user who sits here
     * @param turned hears of the measure as it is stored now
     */
    TurnViewModel(
            MeasureRepository measures,
            Supplier<LocalDate> today,
            String user,
            Tasks tasks,
            Texts texts,
            Drafts drafts,
            Consumer<Measure> turned) {
        this.measures = measures;
        this.today = today;
        this.user = user;
        this.turned = turned;
        this.drafts = drafts;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
    }

    /** Turns to this measure; what was begun for another waits there, and what was begun for this one is taken up. */
    void show(Measure now) {
        var before = measure;
        measure = now;
        if (before == null || !before.id().equals(now.id()) || before.status() != now.status()) {
            close();
            Turn.of(now.status()).stream().filter(this::begun).findFirst().ifPresent(this::ask);
        } else if (version == before.version()) {
            version = now.version();
        }
    }

    private boolean begun(Turn turn) {
        return drafts.waits(new Typed.Key(form(turn), known().id()));
    }

    private static String form(Turn turn) {
        return "turn." + turn.name();
    }

    /** Opens what there is to tell, or does it at once when there is nothing. */
    void ask(Turn turn) {
        var now = known();
        close();
        version = now.version();
        day.set(today.get());
        by.set(turn == Turn.DO && !now.content().plan().doer().isEmpty() ? now.content().plan().doer() : user);
        note.set(turn == Turn.EVALUATE ? now.outcome().effect() : "");
        desired.set(null);
        sufficient.set(null);
        more.set(null);
        typed = typed(turn, now);
        saving.keeps(typed);
        drafts.open(typed);
        asked.set(turn);
        if (turn.plain()) {
            save();
        }
    }

    private Typed typed(Turn turn, Measure of) {
        return new Typed(form(turn), of.id())
                .day("day", day)
                .text("by", by)
                .answer("desired", desired)
                .answer("sufficient", sufficient)
                .answer("more", more)
                .text("note", note)
                .version(() -> version, then -> version = then)
                .begin();
    }

    /** Closes the card, unless the user would rather keep what is typed. */
    void leave() {
        if (typed == null || drafts.mayLeave(typed)) {
            close();
        }
    }

    /** What is typed stays with its measure. */
    private void close() {
        if (typed != null) {
            typed.rest();
        }
        typed = null;
        asked.set(null);
        saving.reset();
    }

    void save() {
        var turn = asked.get();
        if (turn == null) {
            return;
        }
        var wrong = untold(turn);
        if (wrong.isEmpty()) {
            saving.save(() -> store(turn), stored -> {
                close();
                turned.accept(stored);
            });
        } else {
            saving.refuse(wrong);
        }
    }

    private List<Problem> untold(Turn turn) {
        var wrong = new ArrayList<Problem>();
        if (turn == Turn.EVALUATE) {
            if (day.get() == null) {
                wrong.add(Problem.of("evaluatedOn", "rules.measure.unreadable"));
            }
            answered("desired", desired, wrong);
            answered("sufficient", sufficient, wrong);
            answered("more", more, wrong);
        }
        return wrong;
    }

    private static void answered(String field, ObjectProperty<@Nullable Boolean> answer, List<Problem> wrong) {
        if (answer.get() == null) {
            wrong.add(Problem.of(field, "rules.measure.answer"));
        }
    }

    private SaveResult<Measure> store(Turn turn) {
        var now = known();
        return switch (turn) {
            case DO -> measures.done(now.id(), version, day.get(), by.get());
            case EVALUATE -> measures.evaluate(
                    now.id(),
                    version,
                    new Evaluation(day.get(), by.get(), desired.get(), sufficient.get(), more.get()),
                    note.get());
            default -> measures.move(now.id(), version, turn.to(), note.get());
        };
    }

    private Measure known() {
        if (measure == null) {
            throw new IllegalStateException("No measure is shown");
        }
        return measure;
    }

    /** What is being told; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Turn> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Takes up what somebody else saved meanwhile. */
    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            if (typed != null) {
                drafts.giveUp(typed);
            }
            close();
            turned.accept(theirs);
        }
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Measure> saving() {
        return saving;
    }
}
