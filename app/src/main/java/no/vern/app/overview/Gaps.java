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
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleHolders;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRole;
import no.vern.organisation.UnitTree;

/**
 * Finds the units that lack something. Only places where people work are looked at: units without units under them, or
 * with employees of their own. What nobody in the whole organisation has is not a gap of each unit; it has not been
 * entered yet.
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
     * @param prevention what the units have against violence and threats, and what else is assessed
     */
    List<Gap> find(Optional<Set<UUID>> reporting, Prevention prevention) {
        return Stream.of(
                        gap(Gap.Kind.LINE_MANAGER, known(UnitRole.LINE_MANAGER), unit -> !hasOwnManager(unit)),
                        gap(
                                Gap.Kind.SAFETY_REPRESENTATIVE,
                                known(UnitRole.SAFETY_REPRESENTATIVE),
                                unit -> holders.chain(UnitRole.SAFETY_REPRESENTATIVE, unit.id(), today).isEmpty()),
                        overdueFirst(
                                gap(
                                        Gap.Kind.RISK,
                                        prevention.assessing(),
                                        unit -> !prevention.assessed().contains(unit.id())),
                                prevention),
                        gap(
                                Gap.Kind.PLAN,
                                !prevention.planned().isEmpty(),
                                unit -> !prevention.planned().contains(unit.id())),
                        gap(
                                Gap.Kind.DRILL,
                                !prevention.drilled().isEmpty(),
                                unit -> !prevention.hasDrilled(unit.id())),
                        longestAgoFirst(
                                gap(
                                        Gap.Kind.ROUND,
                                        !prevention.rounds().isEmpty(),
                                        unit -> !prevention.goneThrough(unit.id())),
                                prevention),
                        new Gap(
                                Gap.Kind.ANSWER,
                                tree.all().stream()
                                        .filter(unit -> prevention.waiting().contains(unit.id()))
                                        .toList()),
                        gap(
                                Gap.Kind.REPORTS,
                                reporting.isPresent(),
                                unit -> existedLastYear(unit) && !reporting.orElseThrow().contains(unit.id())))
                .filter(gap -> !gap.units().isEmpty())
                .toList();
    }

    private Gap gap(Gap.Kind kind, boolean canTell, Predicate<Unit> lacks) {
        return new Gap(kind, canTell ? workplaces().filter(lacks).toList() : List.of());
    }

    private static Gap overdueFirst(Gap gap, Prevention prevention) {
        return new Gap(
                gap.kind(),
                gap.units().stream()
                        .sorted(Comparator.comparing(unit -> !prevention.overdue().contains(unit.id())))
                        .toList());
    }

    /** Those that were gone through once come first: their next round is overdue. */
    private static Gap longestAgoFirst(Gap gap, Prevention prevention) {
        return new Gap(
                gap.kind(),
                gap.units().stream()
                        .sorted(Comparator.comparing(
                                unit -> prevention.rounds().getOrDefault(unit.id(), LocalDate.MAX)))
                        .toList());
    }

    private Stream<Unit> workplaces() {
        return tree.all().stream()
                .filter(unit -> unit.validOn(today))
                .filter(unit -> unit.employees() == null ? isLeaf(unit) : unit.employees() > 0);
    }

    private boolean isLeaf(Unit unit) {
        return tree.children(unit.id()).stream().noneMatch(below -> below.validOn(today));
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
