package no.vern.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import no.vern.bht.BhtRepository;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** The follow-up of a case: what its routine asks for and what was told about it. */
public final class FollowUpRepository {
    private final Vault vault;
    private final IncidentRepository incidents;
    private final Planners planners;
    private final CasesRepository cases;
    private final StepRules rules;
    private final BhtRepository bht;
    private final Clock clock;

    /** @param incidents the one for this vault: it is told where a case stands after each step */
    public FollowUpRepository(Vault vault, IncidentRepository incidents, RoutineLibrary library, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.incidents = incidents;
        planners = new Planners(vault, library, clock);
        cases = new CasesRepository(vault, incidents, planners);
        rules = new StepRules(clock);
        bht = new BhtRepository(vault, incidents, clock);
    }

    /** All cases together: what waits in them, and how they were followed up. */
    public CasesRepository cases() {
        return cases;
    }

    /** What is to be reported to BHT: no case is closed while that waits for a decision. */
    public BhtRepository bht() {
        return bht;
    }

    /**
     * The case as it stands now. It has no steps while it is only kept, as what was imported is.
     *
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public CasePlan plan(UUID incident) {
        var found = incidents.find(incident).orElseThrow();
        var planner = planners.now();
        return vault.read(sql -> plan(planner, sql, found));
    }

    /**
     * Stores what was told about a step, and where the case stands after it; one transaction.
     *
     * @param version of the mark that is changed; 0 when there was none
     * @return the case; a conflict when somebody else has marked the step meanwhile
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> mark(UUID incident, int version, MarkContent content) {
        return mark(incident, List.of(new Telling(version, content)), (_, problem) -> problem);
    }

    /**
     * The same for several steps: all of it is stored, or nothing when one of them is refused.
     *
     * @return invalid with what is wrong with any of them; the field of each problem is the id of its step
     */
    public SaveResult<Incident> markAll(UUID incident, List<Telling> told) {
        return mark(incident, told, (step, problem) -> new Problem(step, problem.messageKey(), problem.arguments()));
    }

    private SaveResult<Incident> mark(UUID incident, List<Telling> told, BiFunction<String, Problem, Problem> named) {
        var planner = planners.now();
        return incidents.follow(incident, (write, found) -> {
            var marking = new Marking(plan(planner, write, found), rules);
            for (var telling : told) {
                marking.add(telling, named);
            }
            return marking.store(incident, write, () -> plan(planner, write, found).status());
        });
    }

    /** Takes back what was told about a step: it is open again. The audit trail keeps what it was. */
    public SaveResult<Incident> unmark(UUID incident, StepMark mark) {
        var planner = planners.now();
        return incidents.follow(incident, (write, found) -> {
            if (found.status() == IncidentStatus.CLOSED) {
                return invalid("state", "rules.step.closed");
            }
            return new MarkRepository(write).remove(mark.id(), mark.version())
                    ? new SaveResult.Saved<>(plan(planner, write, found).status())
                    : new SaveResult.Conflict<>(found.status());
        });
    }

    /**
     * Stores what the routine has to know of the case.
     *
     * @param version of the facts that the change started from; 0 when nothing was known
     */
    public SaveResult<Incident> know(UUID incident, int version, CaseFacts facts) {
        var planner = planners.now();
        return incidents.follow(incident, (write, found) -> {
            var problems = new ArrayList<>(found.status().locked());
            if (facts.learntOn() != null && facts.learntOn().isAfter(today())) {
                problems.add(Problem.of("learntOn", "rules.learntOn.future"));
            }
            var before = FactsRepository.find(write.sql(), incident).facts();
            problems.addAll(FactsRules.problems(found.content(), before, facts));
            if (!problems.isEmpty()) {
                return new SaveResult.Invalid<>(problems);
            }
            return new FactsRepository(write).store(incident, version, facts)
                    ? new SaveResult.Saved<>(plan(planner, write, found).status())
                    : new SaveResult.Conflict<>(found.status());
        });
    }

    /**
     * Changes the report, and with it where the case stands: other persons or another type are other steps. What was told
     * of nobody in particular is told of the one who is named now. One transaction.
     *
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> update(UUID incident, int version, IncidentContent content) {
        var planner = planners.now();
        return incidents.update(incident, version, content, (write, changed) -> {
            var plan = plan(planner, write, changed);
            giveToTheOneNamed(plan, new MarkRepository(write));
            return plan.status();
        });
    }

    private static void giveToTheOneNamed(CasePlan plan, MarkRepository marks) {
        for (var planned : plan.steps()) {
            var person = planned.person();
            var mark = planned.mark();
            if (person != null && person.id() != null && mark != null && mark.content().personId() == null) {
                marks.give(plan.incident().id(), mark, person.id());
            }
        }
    }

    /** From today on: the first steps of an old case are due on the first working day, its talks as if it were new. */
    public SaveResult<Incident> start(UUID incident) {
        return start(incident, today());
    }

    /** See {@link IncidentRepository#startFollowing}. */
    public SaveResult<Incident> start(UUID incident, LocalDate from) {
        return incidents.startFollowing(incident, from);
    }

    /** What is known of the case beyond the report, and its version. */
    public StoredFacts facts(UUID incident) {
        return vault.read(sql -> FactsRepository.find(sql, incident));
    }

    /**
     * Closes the case, when every guard lets it, it is told who did it, and what became of a report to BHT that its criteria
     * ask for. {@link CasePlan#missing()}, {@link CasePlan#wantsPerpetrator()} and {@link #bht()} tell what is left otherwise.
     *
     * @return invalid with a problem for each guard that is in the way, its id as the field, and one for the perpetrator and BHT each
     */
    public SaveResult<Incident> close(UUID incident) {
        var planner = planners.now();
        var reports = bht.of(incident).waiting();
        return incidents.follow(incident, (write, found) -> {
            if (!found.followed()) {
                return invalid("status", "rules.case.notFollowed");
            }
            if (!found.status().open()) {
                return invalid("status", "rules.case.notOpen");
            }
            var plan = plan(planner, write, found);
            var problems = unfinished(plan);
            if (reports > 0) {
                problems.add(Problem.of("bht", "rules.case.bht", reports));
            }
            if (!problems.isEmpty()) {
                return new SaveResult.Invalid<>(problems);
            }
            new TurnRepository(write).add(incident, Turn.CLOSED, "", LeftBe.of(plan));
            return new SaveResult.Saved<>(IncidentStatus.CLOSED);
        });
    }

    private static List<Problem> unfinished(CasePlan plan) {
        var problems = new ArrayList<Problem>();
        if (plan.wantsPerpetrator()) {
            problems.add(Problem.of("perpetrator", "rules.case.perpetrator"));
        }
        plan.missing().stream()
                .map(missing -> missing.guard().id())
                .forEach(guard -> problems.add(Problem.of(guard, "rules.case.guard", guard)));
        return problems;
    }

    /** Opens a closed case again. */
    public SaveResult<Incident> reopen(UUID incident, String reason) {
        return incidents.follow(incident, (write, found) -> {
            if (found.status() != IncidentStatus.CLOSED) {
                return invalid("status", "rules.case.notClosed");
            }
            if (reason.isBlank()) {
                return invalid("reason", "rules.case.reason");
            }
            new TurnRepository(write).add(incident, Turn.REOPENED, reason.strip(), LeftBe.NOT_KEPT);
            return new SaveResult.Saved<>(IncidentStatus.REOPENED);
        });
    }

    /** When the case was closed and opened again, oldest first. */
    public List<CaseTurn> turns(UUID incident) {
        return vault.read(sql -> TurnRepository.of(sql, incident));
    }

    private static CasePlan plan(Planner planner, Write write, Incident incident) {
        return plan(planner, write.sql(), incident);
    }

    private static CasePlan plan(Planner planner, DSLContext sql, Incident incident) {
        return planner.plan(
                incident,
                FactsRepository.find(sql, incident.id()),
                MarkRepository.of(sql, incident.id()),
                TurnRepository.leftBe(sql, List.of(incident.id())).getOrDefault(incident.id(), LeftBe.NOTHING));
    }

    private LocalDate today() {
        return Norway.today(clock);
    }

    private static SaveResult<IncidentStatus> invalid(String field, String messageKey, Object... arguments) {
        return new SaveResult.Invalid<>(List.of(Problem.of(field, messageKey, arguments)));
    }
}
