package no.vern.app.routine;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.routine.DeadlineRule;
import no.vern.routine.Party;
import no.vern.routine.Routine;
import no.vern.routine.RoutineDifference;
import no.vern.routine.RoutineDifference.Changed;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.SourceWords;
import no.vern.routine.Step;
import no.vern.routine.StepField;
import no.vern.routine.Words;
import org.jspecify.annotations.Nullable;

/** Routines, their steps and what differs between them in words. */
final class RoutineWords {
    /**
     * One line of a difference.
     *
     * @param what the field, or that the step is new or gone
     * @param before what it was; empty for a new step
     * @param after what it became; empty for one that is gone
     */
    record Line(String what, String before, String after) {}

    /** What became of one step. */
    record Entry(Step step, List<Line> lines) {}

    private final Texts texts;
    private final RoutineLibrary library;

    RoutineWords(Texts texts, RoutineLibrary library) {
        this.texts = texts;
        this.library = library;
    }

    String of(Words words) {
        return words.text(texts.language().code());
    }

    /** Who, by when and how strongly, e.g. "nærmeste leder · innen 7 dager · skal". */
    String facts(Step step) {
        return String.join(" · ", texts.of(step.responsible()), of(step.deadline()), texts.of(step.force()));
    }

    String of(DeadlineRule rule) {
        var base = texts.of(rule.base());
        var limit = rule.limit();
        if (limit == null) {
            return base;
        }
        return rule.base() == DeadlineRule.Base.WITHIN
                ? texts.get("routine.within.text", span(limit))
                : texts.get("routine.limit.text", base, span(limit));
    }

    private String span(Period span) {
        var unit = SpanUnit.of(span);
        return switch (unit) {
            case DAYS -> texts.get("routine.span.days", unit.number(span));
            case WEEKS -> texts.get("routine.span.weeks", unit.number(span));
            case MONTHS -> texts.get("routine.span.months", unit.number(span));
            case YEARS -> texts.get("routine.span.years", unit.number(span));
        };
    }

    /** Every step that differs, in the later version's order, those that are gone last. */
    List<Entry> difference(Routine before, Routine after) {
        var difference = RoutineDifference.between(before, after);
        var entries = new ArrayList<Entry>();
        for (var step : after.steps()) {
            if (difference.added().contains(step)) {
                entries.add(new Entry(step, List.of(new Line(texts.get("routine.added.text"), "", facts(step)))));
            }
            difference.changed().stream()
                    .filter(changed -> changed.after().equals(step))
                    .forEach(changed -> entries.add(new Entry(step, lines(changed))));
        }
        difference.removed().forEach(step ->
                entries.add(new Entry(step, List.of(new Line(texts.get("routine.removed.text"), facts(step), "")))));
        return entries;
    }

    private List<Line> lines(Changed changed) {
        var lines = new ArrayList<Line>();
        for (var field : changed.fields()) {
            switch (field) {
                case TEXT -> words(field, changed.before().text(), changed.after().text(), lines);
                case HELP -> words(field, changed.before().help(), changed.after().help(), lines);
                default -> lines.add(new Line(
                        texts.of(field), value(field, changed.before()), value(field, changed.after())));
            }
        }
        return lines;
    }

    private void words(StepField field, Words before, Words after, List<Line> lines) {
        word(field, "routine.nb.label", before.nb(), after.nb(), lines);
        word(field, "routine.nn.label", before.nn(), after.nn(), lines);
        word(field, "routine.en.label", before.en(), after.en(), lines);
    }

    private void word(StepField field, String language, String before, String after, List<Line> lines) {
        if (!before.equals(after)) {
            lines.add(new Line(texts.of(field) + ", " + texts.get(language), before, after));
        }
    }

    private String value(StepField field, Step step) {
        return switch (field) {
            case TEXT -> of(step.text());
            case HELP -> of(step.help());
            case KIND -> texts.of(step.kind());
            case FORCE -> texts.of(step.force());
            case LANE -> texts.of(step.lane());
            case RESPONSIBLE -> texts.of(step.responsible());
            case RECIPIENTS -> step.recipients().isEmpty()
                    ? texts.of(Party.UNSTATED)
                    : step.recipients().stream().map(texts::of).collect(Collectors.joining(", "));
            case DEADLINE -> of(step.deadline());
            case CONDITION -> texts.of(step.condition());
            case PER -> texts.of(step.per());
            case ACUTE -> yesOrNo(step.acute());
            case DECLINABLE -> yesOrNo(step.declinable());
            case GUARD -> guard(step.guard());
            case BASIS -> basis(step.basis());
            case SOURCE -> SourceWords.text(step.source(), texts.language().code());
        };
    }

    private String yesOrNo(boolean value) {
        return texts.get(value ? "cell.yes.value" : "cell.no.value");
    }

    String guard(@Nullable String id) {
        return id == null ? texts.get("routine.none.value") : id + " " + of(library.guard(id).text());
    }

    /** The law's name with its newest paragraph. */
    String basis(@Nullable String id) {
        return library.bases().stream()
                .filter(basis -> basis.id().equals(id))
                .reduce((_, later) -> later)
                .map(basis -> of(basis.text()) + " " + basis.paragraph())
                .orElseGet(() -> texts.get("routine.none.value"));
    }
}
