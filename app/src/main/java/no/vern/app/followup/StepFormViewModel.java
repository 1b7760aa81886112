package no.vern.app.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.calendar.Norway;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.MarkContent;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepRules;
import no.vern.followup.StepState;
import no.vern.incident.Incident;
import no.vern.routine.Per;
import no.vern.routine.StepKind;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** One opened step: what is told about it, and what is wrong with that. */
final class StepFormViewModel {
    final ObjectProperty<@Nullable StepState> state = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> answer = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty doneBy = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalTime> time = new SimpleObjectProperty<>();
    final StringProperty recipient = new SimpleStringProperty("");
    final StringProperty channel = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> nextOn = new SimpleObjectProperty<>();

    private final FollowedCase known;
    private final PlannedStep planned;
    private final FollowUpRepository followUp;
    private final StepRules rules;
    private final FieldProblems problems;
    private final Saving<Incident> saving;
    private final Clock clock;
    private final Texts texts;
    private final StepEntry opened;
    private final StepConflict conflict;
    private final Typed typed;

    /** What can be said of the step, and why not when it cannot. */
    record Offer(StepState state, String whyNot) {}

    StepFormViewModel(
            FollowedCase known, PlannedStep planned, FollowUpRepository followUp, Tasks tasks, Texts texts, Clock clock) {
        this.known = known;
        this.planned = planned;
        this.followUp = followUp;
        this.clock = clock;
        this.texts = texts;
        rules = new StepRules(clock);
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        conflict = new StepConflict(planned.mark() == null ? 0 : planned.mark().version(), followUp, tasks, texts);
        saving.conflictProperty().subscribe(stored -> {
            if (stored != null) {
                conflict.read(stored, planned);
            }
        });
        opened = StepEntry.of(planned, now(), tells() ? known.contacts().names(planned, known.plan().incident()) : "");
        fill(opened);
        typed = new Typed(StepKey.of(planned).typed(known.plan().incident().id()))
                .code("state", state, StepState.class)
                .answer("answer", answer)
                .text("reason", reason)
                .text("note", note)
                .text("doneBy", doneBy)
                .day("day", day)
                .time("time", time)
                .text("recipient", recipient)
                .text("channel", channel)
                .day("nextOn", nextOn)
                .version(conflict::version, conflict::startedFrom)
                .begin();
        saving.keeps(typed);
    }

    private void fill(StepEntry entry) {
        state.set(entry.state());
        answer.set(entry.answer());
        reason.set(entry.reason());
        note.set(entry.note());
        doneBy.set(entry.doneBy());
        day.set(entry.day());
        time.set(entry.time());
        recipient.set(entry.recipient());
        channel.set(entry.channel());
        nextOn.set(entry.nextOn());
    }

    StepEntry entry() {
        return new StepEntry(
                state.get(),
                answer.get(),
                reason.get(),
                note.get(),
                doneBy.get(),
                day.get(),
                time.get(),
                recipient.get(),
                channel.get(),
                nextOn.get());
    }

    /** Whether something was written that is not saved. */
    boolean dirty() {
        return !entry().equals(opened);
    }

    /** What can be said of this step, in the order of the buttons. */
    List<Offer> offers() {
        var first = decision() ? StepState.DECIDED : StepState.DONE;
        return List.of(offer(first), offer(StepState.NOT_RELEVANT), offer(StepState.DECLINED));
    }

    private Offer offer(StepState offered) {
        var tried = MarkContent.of(planned.step().id(), null, offered, now());
        var whyNot = rules.problems(known.plan(), planned, tried).stream()
                .filter(problem -> problem.field().equals("state"))
                .map(problems::sentence)
                .findFirst();
        return new Offer(offered, whyNot.orElse(""));
    }

    /** Whether it can be marked as done with one key: no answer or reason is asked for. */
    boolean quick() {
        return planned.open() && !decision() && planned.mark() == null;
    }

    /** Whether it is decided, with a reason, and not just done. */
    boolean decision() {
        return planned.step().kind() == StepKind.DECISION;
    }

    /** Whether something hangs on yes or no: the police report, and the last talk. */
    boolean asksAnswer() {
        return planned.step().asksAnswer();
    }

    boolean lastTalk() {
        return planned.step().lastTalk();
    }

    /** Whether it is answered by going through the criteria of a serious injury, and not here. */
    boolean checked() {
        return planned.step().answeredByCheck();
    }

    /** Whether going through those criteria is what comes first: nobody knows yet whether the step applies. */
    boolean asksCheck() {
        return checked() || planned.asksSerious();
    }

    /** Whether somebody is told. */
    boolean tells() {
        return planned.step().kind() == StepKind.NOTIFY;
    }

    /** Whether it is a talk with one person, of which only what was agreed belongs in the register. */
    boolean talk() {
        return planned.step().kind() == StepKind.MEETING && planned.step().per() != Per.INCIDENT || lastTalk();
    }

    /** Whether the case is closed, so that nothing can be told. */
    boolean readOnly() {
        return !known.plan().incident().status().open();
    }

    /** Saves what is written; {@code done} gets the case as it is stored. */
    void save(Consumer<Incident> done) {
        var wrong = missing();
        var told = day.get();
        var chosen = state.get();
        if (!wrong.isEmpty() || told == null || chosen == null) {
            saving.refuse(wrong);
            return;
        }
        var content = content(chosen, told);
        var incident = known.plan().incident().id();
        saving.save(() -> followUp.mark(incident, conflict.version(), content), done);
    }

    private List<Problem> missing() {
        var wrong = new ArrayList<Problem>();
        if (state.get() == null) {
            wrong.add(Problem.of("state", "rules.step.open"));
        }
        if (day.get() == null) {
            wrong.add(Problem.of("at", "followup.at.missing"));
        }
        if (asksAnswer() && state.get() == StepState.DECIDED && answer.get() == null) {
            wrong.add(Problem.of("answer", "followup.answer.missing"));
        }
        return wrong;
    }

    /** Who was told, and how, is said of what was done: the name that stood there was not told of what was set aside. */
    private MarkContent content(StepState chosen, LocalDate on) {
        var told = chosen == StepState.DONE;
        var asked = asksAnswer() && chosen == StepState.DECIDED ? answer.get() : null;
        var again = Boolean.TRUE.equals(asked) && lastTalk() ? nextOn.get() : null;
        var key = StepKey.of(planned);
        var at = on.atTime(time.get() == null ? LocalTime.MIDNIGHT : time.get());
        return MarkContent.of(key.step(), key.person(), chosen, at)
                .because(reason.get())
                .noted(note.get())
                .by(doneBy.get())
                .told(told ? recipient.get() : "", told && !channel.get().isBlank() ? channel.get().strip() : null)
                .answered(asked, again);
    }

    /** Takes back what was told about the step. */
    void undo(Consumer<Incident> done) {
        var mark = planned.mark();
        if (mark != null) {
            saving.save(() -> followUp.unmark(known.plan().incident().id(), mark), done);
        }
    }

    private LocalDateTime now() {
        return Norway.moment(clock.instant());
    }

    PlannedStep planned() {
        return planned;
    }

    FollowedCase known() {
        return known;
    }

    /** The sentence under the field of that name. */
    StringProperty problem(String field) {
        return problems.of(field);
    }

    StepConflict conflict() {
        return conflict;
    }

    Saving<Incident> saving() {
        return saving;
    }

    Texts texts() {
        return texts;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
