package no.vern.app.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.vern.language.Words;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleHolders;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRole;
import no.vern.organisation.UnitTree;
import no.vern.standing.Duty;
import no.vern.standing.Standings;
import no.vern.standing.UnitStanding;

/**
 * Finds the units that lack something. Only places where people work are looked at. What nobody in the whole organisation
 * has is not a gap of each unit; it has not been entered yet. A plan for BHT is told of all the same: one plan covers
 * everybody, and that there is none is what the binder says, too.
 */
final class Gaps {
    private final UnitTree tree;
    private final Collection<RoleAssignment> roles;
    private final RoleHolders holders;
    private final LocalDate today;

    Gaps(UnitTree tree, Collection<RoleAssignment> roles, LocalDate today) {
        this.tree = tree;
        this.roles = roles;
        this.holders = new RoleHolders(tree, roles);
        this.today = today;
    }

    /**
     * The gaps that there are.
     *
     * @param reporting units with an incident in the last twelve months; empty when the register is too young to tell
     * @param standings what the units have of what every unit is to have
     * @param waiting units where somebody waits for an answer that is overdue
     */
    List<Gap> find(Optional<Set<UUID>> reporting, Standings standings, Set<UUID> waiting) {
        return Stream.of(
                        gap(Gap.Kind.LINE_MANAGER, known(UnitRole.LINE_MANAGER), unit -> !hasOwnManager(unit)),
                        gap(
                                Gap.Kind.SAFETY_REPRESENTATIVE,
                                known(UnitRole.SAFETY_REPRESENTATIVE),
                                unit -> holders.chain(UnitRole.SAFETY_REPRESENTATIVE, unit.id(), today).isEmpty()),
                        gap(Gap.Kind.RISK, Duty.ASSESSMENT, standings),
                        gap(Gap.Kind.PLAN, Duty.HANDLING_PLAN, standings),
                        gap(Gap.Kind.DRILL, Duty.DRILL, standings),
                        gap(Gap.Kind.ROUND, Duty.ROUND, standings),
                        gap(Gap.Kind.BHT_PLAN, Duty.BHT_PLAN, standings),
                        new Gap(
                                Gap.Kind.ANSWER,
                                tree.all().stream()
                                        .filter(unit -> waiting.contains(unit.id()))
                                        .toList()),
                        gap(
                                Gap.Kind.REPORTS,
                                reporting.isPresent(),
                                unit -> existedLastYear(unit) && !reporting.orElseThrow().contains(unit.id())))
                .filter(gap -> !gap.units().isEmpty())
                .toList();
    }

    private Gap gap(Gap.Kind kind, boolean canTell, Predicate<Unit> lacks) {
        return new Gap(kind, canTell ? tree.workplaces(today).stream().filter(lacks).toList() : List.of());
    }

    /** What is overdue comes first, the longest; then what was never there, by name. */
    private static Gap gap(Gap.Kind kind, Duty duty, Standings standings) {
        if (duty != Duty.BHT_PLAN && !standings.known(duty)) {
            return new Gap(kind, List.of());
        }
        return new Gap(
                kind,
                standings.lines().stream()
                        .filter(line -> line.lacks(duty))
                        .sorted(Comparator.comparing((UnitStanding line) -> line.of(duty).state())
                                .thenComparing(
                                        line -> line.of(duty).until(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(line -> Words.order(line.unit().name())))
                        .map(UnitStanding::unit)
                        .toList());
    }

    private boolean known(UnitRole role) {
        return roles.stream().anyMatch(held -> held.role() == role && held.validOn(today));
    }

    private boolean hasOwnManager(Unit unit) {
        return roles.stream()
                .anyMatch(held -> held.role() == UnitRole.LINE_MANAGER
                        && unit.id().equals(held.unitId())
                        && held.validOn(today));
    }

    private boolean existedLastYear(Unit unit) {
        return unit.validOn(today.minusYears(1));
    }
}
