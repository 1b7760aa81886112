package no.vern.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final int MONTHS = 12;

    private final Unit ward = unit("Post 1", 20);
    private final Unit office = unit("Kontor", 10);
    private final Unit pool = unit("Vikarpool", null);
    private final UUID kari = UUID.randomUUID();
    private final UUID ola = UUID.randomUUID();

    @Test
    void namedPersonsCountOnceHoweverOftenTheyCame() {
        var reach = reach(
                Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY.minusYears(3), 0, kari),
                Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY, 0, kari, ola));

        assertThat(reach.people()).isEqualTo(2);
        assertThat(reach.share()).hasValue(0.1);
        assertThat(reach.lastHeld()).isEqualTo(TODAY);
    }

    @Test
    void ofSessionsThatCountedHeadsTheLargestIsCertain() {
        var reach = reach(
                Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY.minusDays(9), 7),
                Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY, 5));

        assertThat(reach.people()).isEqualTo(7);
    }

    @Test
    void moreThanTheUnitHasIsAllOfIt() {
        assertThat(reach(Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY, 25)).share()).hasValue(1);
    }

    @Test
    void aUnitWhosePeopleNobodyCountedHasNoShare() {
        var line = line(pool, Trainings.held(pool.id(), TrainingKind.TRAINING, TODAY, 5));

        assertThat(line.of(TrainingKind.TRAINING).people()).isEqualTo(5);
        assertThat(line.of(TrainingKind.TRAINING).share()).isEmpty();
    }

    @Test
    void aDrillCountsForAYearToTheDay() {
        var lastDay = drill(Trainings.held(ward.id(), TrainingKind.DRILL, TODAY.minusYears(1), 20));
        var dayAfter = drill(Trainings.held(ward.id(), TrainingKind.DRILL, TODAY.minusYears(1).minusDays(1), 20));

        assertThat(lastDay.people()).isEqualTo(20);
        assertThat(lastDay.overdue(TODAY)).isFalse();
        assertThat(dayAfter.people()).isZero();
        assertThat(dayAfter.overdue(TODAY)).isTrue();
        assertThat(dayAfter.lastHeld()).isEqualTo(TODAY.minusYears(1).minusDays(1));
    }

    @Test
    void whatElseIsHeldCountsUntilItIsHeldAnewAndIsDueOnlyWhenADayWasGiven() {
        assertThat(reach(Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY.minusYears(9), 20))
                        .overdue(TODAY))
                .isFalse();
        var due = Trainings.content(
                ward.id(), TrainingKind.TRAINING, TrainingStatus.HELD, TODAY.minusYears(2), null, 20, TODAY.minusDays(1));
        assertThat(reach(due).overdue(TODAY)).isTrue();
    }

    @Test
    void theDayGivenWithTheLastDrillGoesBeforeTheSetting() {
        var sooner = Trainings.content(
                ward.id(), TrainingKind.DRILL, TrainingStatus.HELD, TODAY.minusMonths(6), null, 20, TODAY.minusDays(1));

        assertThat(drill(sooner).overdue(TODAY)).isTrue();
        assertThat(drill(sooner).nextOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void whatIsPlannedLiesAheadAndReachesNobodyYet() {
        var planned = reach(Trainings.planned(ward.id(), TrainingKind.TRAINING, TODAY, kari));

        assertThat(planned.planned()).isTrue();
        assertThat(planned.people()).isZero();
        assertThat(planned.overdue(TODAY)).isTrue();
        assertThat(reach(Trainings.planned(ward.id(), TrainingKind.TRAINING, TODAY.minusDays(1))).planned())
                .isFalse();
    }

    @Test
    void allUnitsTogetherAreThoseWhosePeopleAreCounted() {
        var coverage = Coverage.of(
                new UnitTree(List.of(ward, office, pool)),
                stored(
                        Trainings.held(ward.id(), TrainingKind.TRAINING, TODAY, 25),
                        Trainings.held(office.id(), TrainingKind.TRAINING, TODAY, 4),
                        Trainings.held(pool.id(), TrainingKind.TRAINING, TODAY, 9)),
                MONTHS,
                TODAY);

        var all = coverage.all(TrainingKind.TRAINING);
        assertThat(all.people()).isEqualTo(24);
        assertThat(all.employees()).isEqualTo(30);
        assertThat(all.share()).hasValue(0.8);
    }

    @Test
    void aUnitWithNothingLacksAllThatEverybodyHasToHave() {
        assertThat(line(office).overdue(TODAY)).isEqualTo(TrainingKind.ofEverybody().size()).isEqualTo(6);
    }

    @Test
    void onlyUnitsInWhichSomebodyWorksAreAskedFor() {
        var sector = unit("Sektor", null);
        var empty = unit("Nedlagt i praksis", 0);
        var below = new Unit(
                UUID.randomUUID(), 1, "Under", sector.id(), null, null, null, null, null, Instant.EPOCH, Instant.EPOCH);
        var former = new Unit(
                UUID.randomUUID(), 1, "Før", null, null, TODAY.minusDays(1), null, 9, null, Instant.EPOCH, Instant.EPOCH);
        var tree = new UnitTree(List.of(sector, empty, below, former, ward));

        assertThat(units(tree)).containsExactly("Post 1", "Under");
        assertThat(units(tree, Trainings.held(sector.id(), TrainingKind.TRAINING, TODAY, 3)))
                .containsExactly("Post 1", "Sektor", "Under");
    }

    private static List<String> units(UnitTree tree, TrainingContent... trainings) {
        return Coverage.of(tree, stored(trainings), MONTHS, TODAY).lines().stream()
                .map(line -> line.unit().name())
                .toList();
    }

    private Reach reach(TrainingContent... trainings) {
        return line(ward, trainings).of(TrainingKind.TRAINING);
    }

    private Reach drill(TrainingContent training) {
        return line(ward, training).of(TrainingKind.DRILL);
    }

    private static Coverage.Line line(Unit unit, TrainingContent... trainings) {
        return Coverage.of(new UnitTree(List.of(unit)), stored(trainings), MONTHS, TODAY).lines().getFirst();
    }

    private static List<Training> stored(TrainingContent... trainings) {
        return Stream.of(trainings).map(Trainings::stored).toList();
    }

    private static Unit unit(String name, @Nullable Integer employees) {
        return new Unit(UUID.randomUUID(), 1, name, null, null, null, null, employees, null, Instant.EPOCH, Instant.EPOCH);
    }
}
