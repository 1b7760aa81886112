package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.incident.IncidentOverview.MonthCount;
import no.vern.organisation.UnitContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentCountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void countsAreTakenFromTheRecords() {
        var random = new RandomIncidents(12, List.of(register.unit, register.unit(UnitContent.named("B"))));
        var stored = new ArrayList<Incident>();
        for (var at = 0; at < 200; at++) {
            stored.add(register.add(random.next()));
        }
        var from = LocalDate.of(2024, 1, 1);
        var to = LocalDate.of(2024, 12, 31);

        var expected = stored.stream()
                .map(Incident::content)
                .filter(content -> content.occurredOn().getYear() == 2024)
                .collect(Collectors.groupingBy(
                        content -> List.of(content.unitId(), content.type(), YearMonth.from(content.occurredOn())),
                        Collectors.counting()));

        assertThat(register.incidents.counts(from, to).stream()
                        .collect(Collectors.toMap(
                                count -> List.of(count.unitId(), count.type(), count.month()), IncidentCount::count)))
                .isEqualTo(expected);
    }

    @Test
    void thoseSinceADayAreCountedForEachWhoAsks() {
        var random = new RandomIncidents(13, List.of(register.unit, register.unit(UnitContent.named("B"))));
        var stored = new ArrayList<Incident>();
        for (var at = 0; at < 200; at++) {
            stored.add(register.add(random.next()));
        }
        var units = stored.stream().map(one -> one.content().unitId()).distinct().toList();
        var day = stored.getFirst().content().occurredOn();
        var both = UUID.randomUUID();
        var one = UUID.randomUUID();
        var nobody = UUID.randomUUID();

        var counts = register.incidents.since(List.of(
                new IncidentsSince(both, units.getFirst(), day),
                new IncidentsSince(both, units.getLast(), day),
                new IncidentsSince(one, units.getFirst(), day.minusYears(1)),
                new IncidentsSince(nobody, units.getFirst(), LocalDate.MAX.withYear(9000))));

        assertThat(counts).containsOnlyKeys(both, one);
        assertThat(counts.get(both)).isEqualTo(byType(stored, Set.copyOf(units), day));
        assertThat(counts.get(one)).isEqualTo(byType(stored, Set.of(units.getFirst()), day.minusYears(1)));
        assertThat(register.incidents.since(List.of())).isEmpty();
    }

    private static Map<IncidentType, Integer> byType(List<Incident> stored, Set<UUID> units, LocalDate day) {
        return stored.stream()
                .map(Incident::content)
                .filter(content -> units.contains(content.unitId()) && content.occurredOn().isAfter(day))
                .collect(Collectors.groupingBy(IncidentContent::type, Collectors.summingInt(_ -> 1)));
    }

    @Test
    void theOverviewFollowsEveryChange() {
        var march = register.add(register.threat("a").occurredOn(LocalDate.of(2026, 3, 31)).build());
        var may = register.add(register.threat("b").occurredOn(LocalDate.of(2026, 5, 1)).build());
        register.add(register.threat("c").occurredOn(LocalDate.of(2019, 5, 1)).build());
        register.add(register.threat("d").occurredOn(LocalDate.of(2026, 5, 31)).build());
        register.move(march, IncidentStatus.CLOSED);
        register.incidents.update(
                may.id(), 1, may.content().but().occurredOn(LocalDate.of(2026, 4, 1)).build());

        var overview = register.incidents.overview(TODAY, 4);

        assertThat(overview.months()).containsExactly(
                new MonthCount(YearMonth.of(2026, 3), 1),
                new MonthCount(YearMonth.of(2026, 4), 1),
                new MonthCount(YearMonth.of(2026, 5), 1),
                new MonthCount(YearMonth.of(2026, 6), 0));
        assertThat(overview.byStatus()).containsEntry(IncidentStatus.CLOSED, 1L).containsEntry(IncidentStatus.REPORTED, 3L);
        assertThat(overview.open()).isEqualTo(3);
        assertThat(overview.all()).isEqualTo(4);
        assertThat(overview.openFromBefore()).isEqualTo(2);
    }

    @Test
    void anEmptyRegisterHasAnOverviewToo() {
        assertThat(register.incidents.overview(TODAY, 24).months()).hasSize(24);
        assertThat(register.incidents.overview(TODAY, 24).open()).isZero();
    }
}
