package no.vern.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody can tell about a role; {@link RoleAssignment} says what each part means. */
public record RoleContent(
        UUID personId,
        @Nullable UUID unitId,
        UnitRole role,
        int rank,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What is wrong in itself, field by field; empty when it can be saved. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (rank < 0) {
            problems.add(Problem.of("rank", "rules.rank.negative"));
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            problems.add(Problem.of("validTo", "rules.period.reversed"));
        }
        return problems;
    }
}
