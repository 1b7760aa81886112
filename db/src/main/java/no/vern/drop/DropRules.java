package no.vern.drop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.incident.IncidentRules;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Problem;

/** What has to hold before a small strain is stored. */
final class DropRules {
    static final int LIGHTEST = 1;
    static final int HEAVIEST = 5;

    private DropRules() {}

    static List<Problem> problems(DropContent content, UnitTree units, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (content.unitId() == null) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        } else if (units.byId(content.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        if (content.kind() == null) {
            problems.add(Problem.of("kind", "rules.drop.kind"));
        }
        if (content.strain() == null || content.strain() < LIGHTEST || content.strain() > HEAVIEST) {
            problems.add(Problem.of("strain", "rules.drop.strain", LIGHTEST, HEAVIEST));
        }
        if (content.day() == null) {
            problems.add(Problem.of("day", "rules.drop.day"));
        } else if (content.day().isAfter(today)) {
            problems.add(Problem.of("day", "rules.drop.future"));
        } else if (content.day().isBefore(IncidentRules.EARLIEST)) {
            problems.add(Problem.of("day", "rules.occurredAt.tooOld", IncidentRules.EARLIEST.getYear()));
        }
        return problems;
    }
}
