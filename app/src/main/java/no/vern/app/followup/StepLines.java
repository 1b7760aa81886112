package no.vern.app.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayNames;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepMark;
import no.vern.followup.StepState;
import no.vern.followup.Truth;
import no.vern.incident.AffectedPerson;
import no.vern.routine.Condition;
import no.vern.routine.Lane;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import org.jspecify.annotations.Nullable;

/** Tells how each step of a case stands on a day, in the words of one language. */
final class StepLines {
    private final Texts texts;
    private final LocalDate today;
    private final DayNames days;

    StepLines(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        days = new DayNames(texts.language().locale());
    }

    /** By lane, each in the order of the routine. */
    List<StepLine> of(CasePlan plan) {
        var lines = new ArrayList<StepLine>();
        for (var lane : Lane.values()) {
            var before = "";
            for (var planned : plan.steps()) {
                if (planned.step().lane() == lane) {
                    lines.add(line(plan, planned, before));
                    before = planned.step().id();
                }
            }
        }
        return lines;
    }

    private StepLine line(CasePlan plan, PlannedStep planned, String before) {
        var step = planned.step();
        var sign = plan.leftBe(planned) ? Sign.LEFT : sign(planned);
        return new StepLine(
                StepKey.of(planned),
                step.lane(),
                sign,
                text(planned),
                person(planned),
                note(planned, sign),
                planned.applies() != Truth.NO || planned.mark() != null,
                before.equals(step.id()));
    }

    String text(PlannedStep planned) {
        return text(planned.step());
    }

    String text(Step step) {
        return step.text().text(texts.language().code());
    }

    /** Whom the step tells, by their roles; with a capital, as a cell begins. */
    String parties(Step step) {
        var parties = step.recipients().stream().map(texts::of).collect(Collectors.joining(", "));
        return parties.isEmpty()
                ? ""
                : parties.substring(0, 1).toUpperCase(texts.language().locale()) + parties.substring(1);
    }

    String person(PlannedStep planned) {
        return name(planned.person());
    }

    /** The name, or the role of whoever has none; empty for nobody. */
    String name(@Nullable AffectedPerson person) {
        if (person == null) {
            return "";
        }
        return person.name().isBlank() ? texts.of(person.role()) : person.name();
    }

    Sign sign(PlannedStep planned) {
        return switch (planned.state()) {
            case DONE -> Sign.DONE;
            case DECIDED -> Sign.DECIDED;
            case NOT_RELEVANT -> Sign.NOT_RELEVANT;
            case DECLINED -> Sign.DECLINED;
            case OPEN -> waiting(planned);
        };
    }

    private Sign waiting(PlannedStep planned) {
        if (planned.applies() == Truth.UNKNOWN && planned.step().kind() != StepKind.INFORMATION) {
            return Sign.CLARIFY;
        }
        var deadline = planned.deadline();
        if (deadline != null && deadline.due().isBefore(today)) {
            return Sign.LATE;
        }
        return planned.step().kind() == StepKind.DECISION ? Sign.DECIDE : Sign.OPEN;
    }

    private String note(PlannedStep planned, Sign sign) {
        if (sign == Sign.LATE) {
            return late(planned);
        }
        if (sign == Sign.CLARIFY && planned.step().condition() == Condition.POLICE_REPORT) {
            return texts.get("followup.police.follows");
        }
        if (sign.waits()) {
            var due = due(planned);
            var between = sign == Sign.CLARIFY && !due.isEmpty() ? ", " : " ";
            return sign == Sign.OPEN ? due : (texts.of(sign) + between + due).strip();
        }
        var mark = planned.mark();
        return mark == null || sign == Sign.LEFT || planned.state() == StepState.NOT_RELEVANT
                ? texts.of(sign)
                : texts.of(sign) + " " + days.of(mark.content().doneAt().toLocalDate(), today);
    }

    /** What was to be done as soon as possible and was not, or the day that has gone. */
    private String late(PlannedStep planned) {
        var deadline = Objects.requireNonNull(planned.deadline());
        return deadline.asSoonAsPossible() && planned.step().deadline().limit() == null
                ? texts.get("followup.late.soon")
                : texts.of(Sign.LATE) + " " + days.of(deadline.due(), today);
    }

    /** "lør 11/4", or "snarest" with the limit when there is one. */
    String due(PlannedStep planned) {
        var deadline = planned.deadline();
        if (deadline == null) {
            return "";
        }
        var day = days.of(deadline.due(), today);
        var limited = planned.step().deadline().limit() != null;
        if (!deadline.asSoonAsPossible()) {
            return day;
        }
        return limited ? texts.get("followup.due.soonLimit", day) : texts.get("followup.due.soon");
    }

    /** What was told before the report was changed and has no step any more, in words. */
    List<String> before(CasePlan plan, RoutineLibrary library) {
        return plan.unplaced().stream()
                .map(StepMark::content)
                .map(told -> Stream.of(
                                library.find(told.step())
                                        .map(this::text)
                                        .orElse(told.step()),
                                texts.of(told.state()) + " " + days.of(told.doneAt().toLocalDate(), today),
                                told.reason(),
                                told.note())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    /**
     * "7 av 31 gjort · 2 forfalt · neste: Varsle hovedverneombudet tir 7/4".
     *
     * @param wantsBht whether the case waits for what became of a report to BHT
     */
    String count(CasePlan plan, boolean wantsBht) {
        var lines = of(plan).stream().filter(StepLine::applies).toList();
        var settled = lines.stream().filter(line -> !line.sign().waits()).count();
        var late = lines.stream().filter(line -> line.sign() == Sign.LATE).count();
        var parts = new ArrayList<String>();
        parts.add(texts.get("followup.count.done", settled, lines.size()));
        if (late > 0) {
            parts.add(texts.get("followup.count.late", late));
        }
        plan.next()
                .map(next -> texts.get("followup.count.next", NextSteps.task(next, texts), next.deadline() == null
                        ? texts.get("followup.due.none")
                        : due(next)))
                .or(() -> Optional.of(texts.get(withoutStep(plan, wantsBht)))
                        .filter(_ -> plan.incident().status().open()))
                .ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String withoutStep(CasePlan plan, boolean wantsBht) {
        if (plan.wantsPerpetrator()) {
            return "followup.count.perpetrator";
        }
        return wantsBht ? "followup.count.bht" : "followup.count.ready";
    }
}
