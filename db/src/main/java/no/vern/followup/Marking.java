package no.vern.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import no.vern.incident.IncidentStatus;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Write;
import org.jspecify.annotations.Nullable;

/** What is told of steps of one case in one go: everything is looked at before anything is stored. */
final class Marking {
    private final CasePlan plan;
    private final StepRules rules;
    private final List<Ready> ready = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean conflict;

    private record Ready(@Nullable StepMark stored, MarkContent content) {}

    Marking(CasePlan plan, StepRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    /** @param named how a problem of the step of that id is told */
    void add(Telling telling, BiFunction<String, Problem, Problem> named) {
        var told = telling.content().cleaned();
        var planned = plan.step(told.step(), told.personId());
        if (planned.isEmpty()) {
            problems.add(named.apply(told.step(), Problem.of("step", "rules.step.unknown", told.step())));
            return;
        }
        var stored = planned.get().mark();
        conflict |= telling.version() != (stored == null ? 0 : stored.version());
        var next = stored != null && EarlierTalks.next(planned.get(), told);
        var content = next ? EarlierTalks.kept(stored.content(), told) : told;
        rules.problems(plan, planned.get(), content).stream()
                .map(problem -> named.apply(content.step(), problem))
                .forEach(problems::add);
        if (next && EarlierTalks.silent(stored.content(), told)) {
            problems.add(named.apply(told.step(), Problem.of("note", "rules.step.nextNote")));
        }
        ready.add(new Ready(stored, content));
    }

    /** @param standing where the case stands afterwards */
    SaveResult<IncidentStatus> store(UUID incident, Write write, Supplier<IncidentStatus> standing) {
        if (conflict) {
            return new SaveResult.Conflict<>(plan.incident().status());
        }
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(List.copyOf(problems));
        }
        ready.forEach(one -> new MarkRepository(write).store(incident, one.stored(), one.content()));
        return new SaveResult.Saved<>(standing.get());
    }
}
