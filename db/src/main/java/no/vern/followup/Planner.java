package no.vern.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.routine.Calendars;
import no.vern.routine.RoutineBook;
import no.vern.routine.Step;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the steps of a case: which routines its type asks for, in the version that held when its follow-up
 * began, with the calendar of that day, each step once or once a person, and what is known of it. Nothing of this is stored; only what people tell is.
 */
final class Planner {
    private final RoutineBook routines;
    private final Calendars calendars;
    private final LocalDate today;

    /** @param today what was to be done by this day is taken up first */
    Planner(RoutineBook routines, Calendars calendars, LocalDate today) {
        this.routines = routines;
        this.calendars = calendars;
        this.today = today;
    }

    /** @param leftBe what waited for nobody when the case was closed last */
    CasePlan plan(Incident incident, StoredFacts stored, Collection<StepMark> marks, LeftBe leftBe) {
        var facts = stored.facts();
        var guards = new GuardRule(routines, incident.content().type());
        if (!incident.followed()) {
            return new CasePlan(incident, stored, List.of(), List.of(), guards, leftBe, today);
        }
        var byPlace = new LinkedHashMap<Place, StepMark>();
        marks.forEach(mark -> byPlace.put(new Place(mark.content().step(), mark.content().personId()), mark));
        var circumstances = new Circumstances(incident.content(), facts, policeReport(byPlace));
        var day = incident.followedSince();
        var steps = new ArrayList<PlannedStep>();
        var layout = new CaseLayout(incident, circumstances, byPlace, routines, guards, calendars.on(day), day);
        for (var id : RoutineChoice.of(incident.content())) {
            steps.addAll(layout.of(routines.routine(id, day)));
        }
        // What is closed asks for nothing: an answer that an earlier Vern let pass comes back when it is reopened.
        var inOrder = incident.status() == IncidentStatus.CLOSED ? steps : Talks.inOrder(steps);
        return new CasePlan(incident, stored, inOrder, unplaced(marks, steps), guards, leftBe, today);
    }

    private static List<StepMark> unplaced(Collection<StepMark> marks, List<PlannedStep> steps) {
        var placed = steps.stream()
                .map(PlannedStep::mark)
                .filter(Objects::nonNull)
                .map(StepMark::id)
                .collect(Collectors.toSet());
        return marks.stream().filter(mark -> !placed.contains(mark.id())).toList();
    }

    /** A decision without a yes or no tells that somebody thought of it, and not what came of it. */
    private static Truth policeReport(Map<Place, StepMark> marks) {
        var decision = marks.get(new Place(Step.POLICE_DECISION, null));
        if (decision == null) {
            return Truth.UNKNOWN;
        }
        return switch (decision.content().state()) {
            case DECIDED -> Truth.of(decision.content().answer());
            case NOT_RELEVANT -> Truth.NO;
            case OPEN, DONE, DECLINED -> Truth.UNKNOWN;
        };
    }

    /** Where a mark belongs. */
    record Place(String step, @Nullable UUID personId) {}
}
