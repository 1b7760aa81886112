package no.vern.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentStatus;
import no.vern.injury.NavNotice;
import org.jspecify.annotations.Nullable;

/** The steps of a case that a command names, for the person that it names. */
final class StepChoice {
    private StepChoice() {}

    /**
     * @param person name, number in the list of the affected (from 1), or id; null when the step is there only once
     */
    static PlannedStep of(CasePlan plan, String id, @Nullable String person) {
        var steps = steps(plan, id);
        if (person == null || steps.getFirst().person() == null) {
            return only(steps, id);
        }
        var affected = affected(plan);
        var found = steps.stream()
                .filter(step -> named(affected, step.person(), person))
                .toList();
        if (found.isEmpty()) {
            throw Refusal.of("cli.step.person", id, person, names(steps));
        }
        return only(found, id);
    }

    private static List<PlannedStep> steps(CasePlan plan, String id) {
        refuseReferred(plan);
        var steps = plan.steps(id.toUpperCase(Locale.ROOT));
        if (steps.isEmpty()) {
            throw Refusal.of("cli.step.unknown", id);
        }
        return steps;
    }

    /** Vern keeps nothing of it to follow up with, but its duties hold. */
    private static void refuseReferred(CasePlan plan) {
        if (plan.incident().status() == IncidentStatus.REFERRED) {
            throw Refusal.of("cli.step.referred");
        }
    }

    /** Those of the step of that id that nothing is told of yet, or no yes or no that it asks for, one for each person that it is for. */
    static List<PlannedStep> open(CasePlan plan, String id) {
        var steps = steps(plan, id);
        var open = steps.stream().filter(step -> step.open() || step.unanswered()).toList();
        if (open.isEmpty()) {
            throw Refusal.of(nothingOpen(steps), id);
        }
        return open;
    }

    /** A step that is there once has nobody to choose. */
    private static String nothingOpen(List<PlannedStep> steps) {
        if (steps.stream().noneMatch(PlannedStep::relevant)) {
            return "cli.step.notRelevant";
        }
        return steps.getFirst().person() == null ? "cli.step.toldOnce" : "cli.step.told";
    }

    /** How a step is called in what a command says: its id, and whom it is for. */
    static String name(PlannedStep step) {
        return step.person() == null
                ? step.step().id()
                : step.step().id() + " (" + step.person().name() + ")";
    }

    /** The one of the affected who is called so: name, number in the list (from 1), or id. */
    static AffectedPerson person(CasePlan plan, String person) {
        var affected = affected(plan);
        var found = affected.stream().filter(one -> named(affected, one, person)).toList();
        if (found.size() != 1) {
            throw Refusal.of("cli.exportCase.person", person);
        }
        return found.getFirst();
    }

    /**
     * The injured person that a notice is about.
     *
     * @param person as in {@link #of}; null when there is only one
     */
    static AffectedPerson injured(CasePlan plan, @Nullable String person) {
        refuseReferred(plan);
        var injured = NavNotice.injured(plan.incident().content());
        if (injured.isEmpty()) {
            throw Refusal.of("cli.injured.nobody");
        }
        if (person == null) {
            if (injured.size() > 1) {
                throw Refusal.of("cli.injured.several", names(injured.stream().map(AffectedPerson::name)));
            }
            return injured.getFirst();
        }
        var named = person(plan, person);
        if (!injured.contains(named)) {
            throw Refusal.of("cli.injured.other", person);
        }
        return named;
    }

    private static PlannedStep only(List<PlannedStep> steps, String id) {
        if (steps.size() > 1) {
            throw Refusal.of("cli.step.persons", id, names(steps));
        }
        return steps.getFirst();
    }

    /** Whether this one of the affected is called so: name, number in the list (from 1), or id. */
    static boolean named(List<AffectedPerson> affected, @Nullable AffectedPerson candidate, String person) {
        if (candidate == null) {
            return false;
        }
        var number = affected.indexOf(candidate) + 1;
        return candidate.name().equalsIgnoreCase(person.strip())
                || person.equals(Integer.toString(number))
                || candidate.id() != null && candidate.id().toString().equals(person);
    }

    private static List<AffectedPerson> affected(CasePlan plan) {
        return plan.incident().content().affected();
    }

    private static String names(List<PlannedStep> steps) {
        return names(steps.stream().map(PlannedStep::person).map(person -> person == null ? "–" : person.name()));
    }

    private static String names(Stream<String> persons) {
        return persons.collect(Collectors.joining(", "));
    }
}
