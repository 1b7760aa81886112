package no.vern.app.routine;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Typed;
import no.vern.routine.Condition;
import no.vern.routine.DeadlineRule;
import no.vern.routine.DeadlineRule.Base;
import no.vern.routine.Force;
import no.vern.routine.Lane;
import no.vern.routine.Party;
import no.vern.routine.Per;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.routine.Words;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** One step of a routine being written. */
public final class StepEditViewModel {
    final WordsEntry text;
    final WordsEntry help;
    final ObjectProperty<@Nullable StepKind> kind;
    final ObjectProperty<@Nullable Force> force;
    final ObjectProperty<@Nullable Lane> lane;
    final ObjectProperty<@Nullable Party> responsible;
    final ObservableList<Party> recipients;
    final ObjectProperty<@Nullable Base> base;
    final StringProperty span = new SimpleStringProperty("");
    final ObjectProperty<@Nullable SpanUnit> unit = new SimpleObjectProperty<>(SpanUnit.DAYS);
    final ObjectProperty<@Nullable Condition> condition;
    final ObjectProperty<@Nullable Per> per;
    final BooleanProperty acute;
    final BooleanProperty declinable;
    final ObjectProperty<@Nullable String> guard;
    final ObjectProperty<@Nullable String> basis;

    private final RoutinesViewModel routines;
    private final Step step;
    private final boolean isNew;
    private final Texts texts;
    private final FieldProblems problems;
    private final Typed typed;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /** A text in three languages as it is typed. */
    record WordsEntry(StringProperty nb, StringProperty nn, StringProperty en) {
        static WordsEntry of(Words words) {
            return new WordsEntry(
                    new SimpleStringProperty(words.nb()),
                    new SimpleStringProperty(words.nn()),
                    new SimpleStringProperty(words.en()));
        }

        void name(Typed typed, String name) {
            typed.text(name + ".nb", nb).text(name + ".nn", nn).text(name + ".en", en);
        }

        Words words() {
            return new Words(nb.get().strip(), nn.get().strip(), en.get().strip());
        }
    }

    StepEditViewModel(RoutinesViewModel routines, Step step, boolean isNew, Texts texts) {
        this.routines = routines;
        this.step = step;
        this.isNew = isNew;
        this.texts = texts;
        problems = new FieldProblems(texts);
        text = WordsEntry.of(step.text());
        help = WordsEntry.of(step.help());
        kind = new SimpleObjectProperty<>(step.kind());
        force = new SimpleObjectProperty<>(step.force());
        lane = new SimpleObjectProperty<>(step.lane());
        responsible = new SimpleObjectProperty<>(step.responsible());
        recipients = FXCollections.observableArrayList(step.recipients());
        base = new SimpleObjectProperty<>(step.deadline().base());
        condition = new SimpleObjectProperty<>(step.condition());
        per = new SimpleObjectProperty<>(step.per());
        acute = new SimpleBooleanProperty(step.acute());
        declinable = new SimpleBooleanProperty(step.declinable());
        guard = new SimpleObjectProperty<>(step.guard());
        basis = new SimpleObjectProperty<>(step.basis());
        var limit = step.deadline().limit();
        if (limit != null) {
            unit.set(SpanUnit.of(limit));
            span.set(String.valueOf(SpanUnit.of(limit).number(limit)));
        }
        typed = named(new Typed("routine.step", UUID.nameUUIDFromBytes(step.id().getBytes(StandardCharsets.UTF_8))))
                .begin();
    }

    private Typed named(Typed form) {
        text.name(form, "text");
        help.name(form, "help");
        return form.code("kind", kind, StepKind.class)
                .code("force", force, Force.class)
                .code("lane", lane, Lane.class)
                .code("responsible", responsible, Party.class)
                .part("recipients", recipients, this::recipientWords, this::putBackRecipients)
                .code("base", base, Base.class)
                .text("span", span)
                .code("unit", unit, SpanUnit.class)
                .code("condition", condition, Condition.class)
                .code("per", per, Per.class)
                .mark("acute", acute)
                .mark("declinable", declinable)
                .word("guard", guard)
                .word("basis", basis);
    }

    private String recipientWords() {
        return recipients.stream().map(Party::name).collect(Collectors.joining(" "));
    }

    private void putBackRecipients(String words) {
        recipients.setAll(Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).map(Party::valueOf).toList());
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }

    /** Takes the step into the draft, when nothing is wrong with it. */
    public void apply() {
        var wrong = new ArrayList<Problem>();
        unchosen(wrong);
        var deadline = deadline();
        if (deadline.isEmpty() && base.get() != null) {
            wrong.add(Problem.of("span", "routine.span.required"));
        }
        if (!wrong.isEmpty()) {
            tell(wrong);
            return;
        }
        var written = written(deadline.orElseThrow());
        wrong.addAll(routines.rules().problems(written).stream().map(this::placed).toList());
        tell(wrong);
        if (wrong.isEmpty()) {
            routines.put(written);
        }
    }

    private void unchosen(List<Problem> wrong) {
        required("kind", kind, wrong);
        required("force", force, wrong);
        required("lane", lane, wrong);
        required("responsible", responsible, wrong);
        required("base", base, wrong);
        required("condition", condition, wrong);
        required("per", per, wrong);
    }

    private static void required(String field, ObjectProperty<?> value, List<Problem> wrong) {
        if (value.get() == null) {
            wrong.add(Problem.of(field, "routine." + field + ".required"));
        }
    }

    private void tell(List<Problem> wrong) {
        problems.tell(wrong);
        message.set(wrong.isEmpty() ? "" : wrong.stream().map(problems::sentence).findFirst().orElseThrow());
    }

    /** Under the field that it is about. */
    private Problem placed(Problem problem) {
        var field = switch (problem.messageKey()) {
            case "rules.routine.missingNynorsk" -> text.nn().get().isBlank() ? "textNn" : "helpNn";
            case "rules.routine.missingEnglish" -> text.en().get().isBlank() ? "textEn" : "helpEn";
            case "rules.routine.missingBokmaal" -> text.nb().get().isBlank() ? "textNb" : "helpNb";
            case "rules.routine.declinable" -> "per";
            case "rules.routine.guardInformation" -> "guard";
            default -> "textNb";
        };
        return new Problem(field, problem.messageKey(), problem.arguments());
    }

    /** Empty when a span is asked for that is not typed, or cannot be read. */
    private Optional<DeadlineRule> deadline() {
        var chosen = base.get();
        var typed = span.get().strip();
        if (chosen == null || !limited()) {
            return Optional.ofNullable(chosen).map(rule -> new DeadlineRule(rule, null));
        }
        if (typed.isEmpty() && chosen == Base.AS_SOON_AS_POSSIBLE) {
            return Optional.of(new DeadlineRule(chosen, null));
        }
        if (!typed.matches("[1-9]\\d{0,3}") || unit.get() == null) {
            return Optional.empty();
        }
        Period limit = unit.get().of(Integer.parseInt(typed));
        return Optional.of(new DeadlineRule(chosen, limit));
    }

    /** Whether the deadline takes a span. */
    boolean limited() {
        return base.get() == Base.WITHIN || base.get() == Base.AS_SOON_AS_POSSIBLE;
    }

    private Step written(DeadlineRule deadline) {
        return new Step(
                step.id(),
                text.words(),
                help.words(),
                kind.get(),
                force.get(),
                lane.get(),
                responsible.get(),
                recipients,
                deadline,
                condition.get(),
                per.get(),
                acute.get(),
                declinable.get(),
                guard.get(),
                basis.get(),
                step.source());
    }

    public void remove() {
        routines.remove(step);
    }


    public void leave() {
        routines.leave();
    }

    /** Whether something is typed or chosen that would be lost. */
    boolean changed() {
        return deadline()
                .map(rule -> !written(rule).equals(step))
                .orElse(true);
    }

    boolean isNew() {
        return isNew;
    }

    Step step() {
        return step;
    }

    RoutinesViewModel routines() {
        return routines;
    }

    Texts texts() {
        return texts;
    }

    FieldProblems problems() {
        return problems;
    }

    /** Why it is not taken, beside the button; empty when there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
