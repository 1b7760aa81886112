package no.vern.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.drop.DropContent;
import no.vern.drop.DropKind;
import no.vern.drop.DropRepository;

/** Small strains in the demo: a few larger units that write them down, one of them more so lately. */
final class DemoDrops {
    private static final int UNITS = 6;
    private static final int DAYS = 700;
    private static final int FEWEST_PEOPLE = 8;

    /** Drops a day in a unit; and how many times that in the unit where there are more lately. */
    private static final double A_DAY = 0.12;
    private static final double LATELY = 2.2;

    private static final int LATE_DAYS = 150;
    private static final List<Integer> STRAINS = List.of(1, 2, 2, 3, 3, 3, 4, 4, 5);

    private final DropRepository drops;
    private final LocalDate until;
    private final Chance chance;

    DemoDrops(DropRepository drops, LocalDate until, Chance chance) {
        this.drops = drops;
        this.until = until;
        this.chance = chance;
    }

    void write(List<PlannedUnit> units, List<UUID> ids) {
        var larger = IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).existsOn(until) && units.get(unit).employees() >= FEWEST_PEOPLE)
                .limit(UNITS)
                .boxed()
                .toList();
        Stored.of(drops.addAll(larger.stream()
                .flatMap(unit -> days(ids.get(unit), unit.equals(larger.getFirst())))
                .toList()));
    }

    private Stream<DropContent> days(UUID unit, boolean moreLately) {
        return until.minusDays(DAYS)
                .datesUntil(until.plusDays(1))
                .filter(day -> chance.happens(moreLately && late(day) ? A_DAY * LATELY : A_DAY))
                .map(day -> new DropContent(
                        unit, chance.one(List.of(DropKind.values())), chance.one(STRAINS), day));
    }

    private boolean late(LocalDate day) {
        return ChronoUnit.DAYS.between(day, until) < LATE_DAYS;
    }
}
