package no.vern.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class UnitTreeTest {
    private static Unit unit(int number, @Nullable Integer parent) {
        return new Unit(
                id(number), 1, "Enhet " + number, parent == null ? null : id(parent), null, null, null, null,
                null, Instant.EPOCH, Instant.EPOCH);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Each unit under one that was made before it, then shuffled: never a ring. */
    private static List<Unit> forest(int size, Random random) {
        var units = new ArrayList<Unit>();
        for (var number = 0; number < size; number++) {
            units.add(unit(number, number == 0 || random.nextInt(5) == 0 ? null : random.nextInt(number)));
        }
        Collections.shuffle(units, random);
        return units;
    }

    @Property(tries = 200)
    void everyUnitIsUnderExactlyThoseOnItsPath(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
        var units = forest(size, random);
        var tree = new UnitTree(units);

        for (var unit : units) {
            var path = tree.pathTo(unit.id());
            assertThat(path.getLast()).isEqualTo(unit);
            assertThat(tree.roots()).contains(path.getFirst());
            for (var other : units) {
                assertThat(tree.withDescendants(Set.of(other.id())).contains(unit.id()))
                        .isEqualTo(path.contains(other));
            }
        }
    }

    @Property(tries = 200)
    void childrenAndRootsHoldEveryUnitOnce(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
        var units = forest(size, random);
        var tree = new UnitTree(units);
        var seen = new ArrayList<>(tree.roots());
        units.forEach(unit -> seen.addAll(tree.children(unit.id())));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(units);
    }

    @Property(tries = 300)
    void aMoveThatWouldMakeARingIsToldAndRefused(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll Random random) {
        var units = forest(size, random);
        var tree = new UnitTree(units);
        var moved = random.nextInt(size);
        var target = random.nextInt(size);
        var after = new ArrayList<>(units);
        after.removeIf(unit -> unit.id().equals(id(moved)));
        after.add(unit(moved, target));

        if (tree.wouldCycle(id(moved), id(target))) {
            assertThatThrownBy(() -> new UnitTree(after)).isInstanceOf(IllegalArgumentException.class);
        } else {
            Assume.that(moved != target);
            assertThat(new UnitTree(after).pathTo(id(moved))).extracting("id").contains(id(target));
        }
    }

    @Example
    void namesAreInNorwegianOrder() {
        var units = new ArrayList<Unit>();
        for (var name : List.of("Åsen", "ænes", "Zoo", "Øst", "andeby")) {
            units.add(new Unit(UUID.randomUUID(), 1, name, null, null, null, null, null, null, Instant.EPOCH, Instant.EPOCH));
        }

        assertThat(new UnitTree(units).roots()).extracting("name").containsExactly("andeby", "Zoo", "ænes", "Øst", "Åsen");
    }

    @Example
    void successorsMakeNoRing() {
        var day = LocalDate.of(2026, 1, 1);
        var closed = new Unit(id(1), 1, "A", null, null, day.minusDays(1), id(2), null, null, Instant.EPOCH, Instant.EPOCH);
        var merged = new Unit(id(2), 1, "B", null, day, null, null, null, null, Instant.EPOCH, Instant.EPOCH);
        var tree = new UnitTree(List.of(closed, merged));

        assertThat(tree.wouldCycleSuccessors(id(2), id(1))).isTrue();
        assertThat(tree.wouldCycleSuccessors(id(1), id(2))).isFalse();
    }

    @Example
    void anUnknownUnitHasNeitherPathNorDescendants() {
        var tree = new UnitTree(List.of(unit(1, null)));

        assertThat(tree.pathTo(id(9))).isEmpty();
        assertThat(tree.withDescendants(new HashSet<>(List.of(id(9))))).isEmpty();
    }
}
