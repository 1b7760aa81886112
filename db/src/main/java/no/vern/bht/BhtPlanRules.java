package no.vern.bht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.vern.incident.IncidentRules;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Problem;

/**
 * What has to hold for a plan for BHT's assistance: a period, and once it is agreed, who owns it and where it is. No source
 * says how long a period may be.
 */
final class BhtPlanRules {
    private static final int NAME_LENGTH = 200;
    private static final int LINE_LENGTH = 500;

    private BhtPlanRules() {}

    /**
     * @param id its own id, also before it is saved for the first time
     * @param others all that are stored
     */
    static List<Problem> problems(
            UUID id, BhtPlanContent plan, Collection<BhtPlan> others, UnitTree units, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (plan.unitId() != null && units.byId(plan.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        period(plan, problems);
        if (plan.status() == BhtPlanStatus.AGREED) {
            agreed(id, plan, others, problems);
        }
        if (plan.treatedOn() != null && plan.treatedOn().isAfter(today)) {
            problems.add(Problem.of("treatedOn", "rules.risk.future"));
        }
        if (plan.owner().length() > NAME_LENGTH) {
            problems.add(Problem.of("owner", "rules.text.tooLong", NAME_LENGTH));
        }
        if (plan.document().length() > LINE_LENGTH) {
            problems.add(Problem.of("document", "rules.text.tooLong", LINE_LENGTH));
        }
        return problems;
    }

    private static void period(BhtPlanContent plan, List<Problem> problems) {
        if (plan.from() == null) {
            problems.add(Problem.of("from", "rules.bhtPlan.from"));
        } else if (plan.from().isBefore(IncidentRules.EARLIEST)) {
            problems.add(Problem.of("from", "rules.occurredAt.tooOld", IncidentRules.EARLIEST.getYear()));
        }
        if (plan.to() == null) {
            problems.add(Problem.of("to", "rules.bhtPlan.to"));
        } else if (plan.from() != null && plan.to().isBefore(plan.from())) {
            problems.add(Problem.of("to", "rules.bhtPlan.reversed"));
        }
        if (plan.reviseOn() != null && plan.from() != null && plan.to() != null && !plan.on(plan.reviseOn())) {
            problems.add(Problem.of("reviseOn", "rules.bhtPlan.revision"));
        }
    }

    /** It binds both parties, so one can see who answers for it, what it says, and which one holds. */
    private static void agreed(
            UUID id, BhtPlanContent plan, Collection<BhtPlan> others, List<Problem> problems) {
        if (plan.owner().isBlank()) {
            problems.add(Problem.of("owner", "rules.bhtPlan.owner"));
        }
        if (plan.document().isBlank()) {
            problems.add(Problem.of("document", "rules.risk.document"));
        }
        boolean twice = others.stream()
                .filter(other -> !other.id().equals(id) && other.agreed())
                .filter(other -> Objects.equals(other.content().unitId(), plan.unitId()))
                .anyMatch(other -> other.content().overlaps(plan));
        if (twice) {
            problems.add(Problem.of("from", "rules.bhtPlan.twice"));
        }
    }
}
