package no.vern.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vern.language.Words;
import no.vern.workspace.Problem;

/** What has to hold for a unit before it is saved. */
public final class UnitRules {
    static final int NAME_LENGTH = 200;

    private UnitRules() {}

    /**
     * @param id the unit's own id, also before it is saved for the first time
     * @param tree the units as they are stored
     * @return what is wrong, field by field; empty when it can be saved
     */
    public static List<Problem> problems(UUID id, UnitContent unit, UnitTree tree) {
        var problems = new ArrayList<Problem>();
        name(id, unit, tree, problems);
        parent(id, unit, tree, problems);
        successor(id, unit, tree, problems);
        if (unit.validFrom() != null && unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
            problems.add(Problem.of("validTo", "rules.period.reversed"));
        }
        if (unit.employees() != null && unit.employees() < 0) {
            problems.add(Problem.of("employees", "rules.employees.negative"));
        }
        return problems;
    }

    private static void name(UUID id, UnitContent unit, UnitTree tree, List<Problem> problems) {
        if (unit.name().isBlank()) {
            problems.add(Problem.of("name", "rules.unitName.required"));
        } else if (unit.name().length() > NAME_LENGTH) {
            problems.add(Problem.of("name", "rules.text.tooLong", NAME_LENGTH));
        } else if (siblings(unit, tree).stream().anyMatch(other -> sameNameAtOnce(id, unit, other))) {
            problems.add(Problem.of("name", "rules.unitName.taken", unit.name()));
        }
    }

    private static List<Unit> siblings(UnitContent unit, UnitTree tree) {
        return unit.parentId() == null ? tree.roots() : tree.children(unit.parentId());
    }

    private static boolean sameNameAtOnce(UUID id, UnitContent unit, Unit other) {
        return !other.id().equals(id)
                && Words.fold(other.name()).equals(Words.fold(unit.name()))
                && unit.overlaps(other);
    }

    private static void parent(UUID id, UnitContent unit, UnitTree tree, List<Problem> problems) {
        if (unit.parentId() == null) {
            return;
        }
        if (tree.wouldCycle(id, unit.parentId()) || unit.parentId().equals(id)) {
            problems.add(Problem.of("parent", "rules.unitParent.ring"));
        } else if (tree.byId(unit.parentId()).isEmpty()) {
            problems.add(Problem.of("parent", "rules.unit.unknown"));
        }
    }

    private static void successor(UUID id, UnitContent unit, UnitTree tree, List<Problem> problems) {
        if (unit.successorId() == null) {
            return;
        }
        if (tree.wouldCycleSuccessors(id, unit.successorId())) {
            problems.add(Problem.of("successor", "rules.unitSuccessor.ring"));
        } else if (tree.byId(unit.successorId()).isEmpty()) {
            problems.add(Problem.of("successor", "rules.unit.unknown"));
        }
    }
}
