package no.vern.app.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import no.vern.routine.Condition;
import no.vern.routine.DeadlineRule;
import no.vern.routine.Force;
import no.vern.routine.Lane;
import no.vern.routine.Party;
import no.vern.routine.Per;
import no.vern.routine.Routine;
import no.vern.routine.RoutineRepository;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.routine.Words;

/** The municipality has made one routine its own: a step more, and another step told more plainly. */
final class DemoRoutines {
    private static final String CHANGED = "F08";
    private static final Words PLAINER = new Words(
            "Følg den utsatte hjem, eller avtal hvem som gjør det. Ring samme kveld.",
            "Følg den utsette heim, eller avtal kven som gjer det. Ring same kvelden.",
            "See the person home, or agree on who does. Call the same evening.");

    private final RoutineRepository routines;
    private final LocalDate today;

    DemoRoutines(RoutineRepository routines, LocalDate today) {
        this.routines = routines;
        this.today = today;
    }

    /** From tomorrow: what is registered already keeps the routine that it began with. */
    void write() {
        var shipped = routines.book().library().routine("physical-violence");
        Stored.of(routines.putIntoForce(changed(shipped), today.plusDays(1), today));
    }

    private static Routine changed(Routine shipped) {
        var steps = new ArrayList<Step>();
        shipped.steps().forEach(step -> steps.add(step.id().equals(CHANGED) ? plainer(step) : step));
        steps.add(more());
        return shipped.with(steps);
    }

    private static Step plainer(Step step) {
        return new Step(
                step.id(),
                step.text(),
                PLAINER,
                step.kind(),
                step.force(),
                step.lane(),
                step.responsible(),
                step.recipients(),
                step.deadline(),
                step.condition(),
                step.per(),
                step.acute(),
                step.declinable(),
                step.guard(),
                step.basis(),
                step.source());
    }

    private static Step more() {
        return new Step(
                "E01",
                new Words(
                        "Gå gjennom bemanningen neste helg",
                        "Gå gjennom bemanninga neste helg",
                        "Go through the staffing of the next weekend"),
                new Words(
                        "Se om noen må være to på vakt sammen.",
                        "Sjå om nokon må vere to på vakt saman.",
                        "See whether two should be on duty together."),
                StepKind.ACT,
                Force.SHOULD,
                Lane.PREVENT,
                Party.LINE_MANAGER,
                List.of(),
                DeadlineRule.within(Period.ofDays(5)),
                Condition.ALWAYS,
                Per.INCIDENT,
                false,
                false,
                null,
                null,
                "Bjørkvær kommune");
    }
}
