package no.vern.app.followup;

import java.util.Set;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.followup.Truth;
import no.vern.incident.IncidentContent;
import no.vern.routine.Condition;
import org.jspecify.annotations.Nullable;

/** What steps of a case hang on and the report itself says, to be asked where it does not ({@code violence-and-strain} 2A.12). */
enum ReportQuestion {
    ALONE(Condition.ALONE, Condition.ALONE_EVENING),
    EVENING_OR_NIGHT(Condition.ALONE_EVENING),
    INJURY(Condition.INJURED, Condition.INJURY_OR_ILLNESS);

    private final Set<Condition> conditions;

    ReportQuestion(Condition... conditions) {
        this.conditions = Set.of(conditions);
    }

    /** Whether a step waits for the answer, or got it. */
    boolean asked(CasePlan plan) {
        var told = of(plan.incident().content()) != null;
        return plan.steps().stream()
                .filter(this::concerns)
                .anyMatch(planned -> told || planned.open() && planned.applies() == Truth.UNKNOWN);
    }

    private boolean concerns(PlannedStep planned) {
        return conditions.contains(planned.step().condition());
    }

    @Nullable Boolean of(IncidentContent content) {
        return switch (this) {
            case ALONE -> content.alone();
            case EVENING_OR_NIGHT -> content.eveningOrNight();
            case INJURY -> content.injury();
        };
    }

    /** The same report with another answer to this. */
    IncidentContent answered(IncidentContent content, @Nullable Boolean answer) {
        var changed = content.but();
        return switch (this) {
            case ALONE -> changed.alone(answer).build();
            case EVENING_OR_NIGHT -> changed.eveningOrNight(answer).build();
            case INJURY -> changed.injury(answer).build();
        };
    }
}
