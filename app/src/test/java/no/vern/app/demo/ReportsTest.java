package no.vern.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    private static List<DemoIncident> incidents(int count, long seed) {
        var size = new DemoSize(count, 5, 3000, seed, UNTIL);
        var chance = new Chance(seed);
        var units = PlannedUnit.all(size);
        var reports = new Reports(size, units, PlannedPerson.all(units, chance), chance);
        return Stream.generate(reports::next).limit(count).toList();
    }

    @Test
    void theSameSeedWritesTheSameReports() {
        assertThat(incidents(300, 7)).isEqualTo(incidents(300, 7)).isNotEqualTo(incidents(300, 8));
    }

    @Test
    void everyReportHasWordsAndLeavesNoGapUnfilled() {
        for (var incident : incidents(6000, 1)) {
            var content = incident.content();
            assertThat(content.title()).isNotBlank();
            assertThat(content.title() + content.description() + content.place() + content.immediateMeasures())
                    .doesNotContain("{", "}", "[", "]", "|", " => ", "  ");
        }
    }

    @Test
    void reportsDifferFromEachOther() {
        var texts = incidents(2000, 1).stream().map(incident -> incident.content().description());

        assertThat(texts.distinct().count()).isGreaterThan(1500);
    }

    @Test
    void schoolsAreQuietInJulyAndAtWeekends() {
        var size = new DemoSize(1, 5, 3000, 1, UNTIL);
        var schools = PlannedUnit.all(size).stream().map(unit -> unit.kind() == UnitKind.SCHOOL).toList();
        var days = incidents(8000, 1).stream()
                .filter(incident -> schools.get(incident.unit()))
                .map(incident -> incident.content().occurredOn())
                .toList();
        var byMonth = days.stream().collect(groupingBy(LocalDate::getMonth, counting()));
        var weekend = days.stream().filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0).count();

        assertThat(days).hasSizeGreaterThan(500);
        assertThat(byMonth.getOrDefault(Month.JULY, 0L) * 5).isLessThan(byMonth.get(Month.MARCH));
        assertThat(weekend * 20).isLessThan(days.size());
    }

    @Test
    void aClosedUnitHasNoIncidentsAfterItsLastDay() {
        var units = PlannedUnit.all(new DemoSize(1, 5, 3000, 1, UNTIL));

        assertThat(incidents(5000, 1))
                .allMatch(incident ->
                        units.get(incident.unit()).existsOn(incident.content().occurredOn()));
    }

    @Test
    void oldCasesAreClosedAndTheNewestAreNot() {
        var old = incidents(5000, 1).stream()
                .filter(incident -> incident.content().occurredOn().isBefore(UNTIL.minusYears(1)))
                .toList();
        var newest = incidents(5000, 1).stream()
                .filter(incident -> incident.content().occurredOn().isAfter(UNTIL.minusDays(9)))
                .toList();

        assertThat(old).filteredOn(incident -> incident.status().open()).hasSizeLessThan(old.size() / 10);
        assertThat(newest).noneMatch(incident -> incident.status() == IncidentStatus.CLOSED);
    }

    @Test
    void anEmployeeOrLeaderIsNeverHandledByTheViolenceRoutines() {
        assertThat(incidents(5000, 1))
                .filteredOn(incident -> incident.content().perpetrator() != null
                        && !incident.content().perpetrator().thirdParty())
                .isNotEmpty()
                .allMatch(incident -> incident.status() == IncidentStatus.REFERRED);
    }

    @Test
    void everyTypeOccurs() {
        assertThat(incidents(8000, 1).stream().map(incident -> incident.content().type()).distinct())
                .containsExactlyInAnyOrder(IncidentType.values());
    }

    @Test
    void employeesAddUpAndNobodyHasAnotherPersonsName() {
        var units = PlannedUnit.all(new DemoSize(1, 5, 3000, 1, UNTIL));
        var people = PlannedPerson.all(units, new Chance(1));

        assertThat(people).hasSizeBetween(2950, 3050);
        assertThat(people.stream().map(PlannedPerson::name)).doesNotHaveDuplicates().allMatch(name -> name.contains("Demo"));
    }
}
