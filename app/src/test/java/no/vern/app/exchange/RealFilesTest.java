package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.vern.app.exchange.mapping.ShippedMappings;
import no.vern.incident.Incident;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public files that the shipped mappings are for; what must come out is what the files' own readme counts. */
class RealFilesTest {
    private static final ImportOptions ALL = new ImportOptions(true, false, false);

    @TempDir
    Path folder;

    private final List<Incident> stored = new ArrayList<>();
    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theIndustrialAccidentsComeInWithEveryCountOfTheFile() {
        var result = imported(
                "ihm_stefanini/IHMStefanini_industrial_safety_and_health_database_with_accidents_description.csv",
                "ihm-stefanini",
                ALL);

        assertThat(result).isEqualTo(new ImportResult(425, 0, 0, 0, 12));
        assertThat(years()).isEqualTo(Map.of(2016, 285L, 2017, 140L));
        assertThat(count(i -> i.content().extra().get("Accident Level")))
                .isEqualTo(Map.of("I", 316L, "II", 40L, "III", 31L, "IV", 30L, "V", 8L));
        assertThat(count(i -> i.content().extra().get("Potential Accident Level")))
                .isEqualTo(Map.of("I", 49L, "II", 95L, "III", 106L, "IV", 143L, "V", 31L, "VI", 1L));
        assertThat(count(i -> i.content().extra().get("Industry Sector")))
                .isEqualTo(Map.of("Mining", 241L, "Metals", 134L, "Others", 50L));
        assertThat(count(i -> i.content().severityAssessed()))
                .isEqualTo(Map.of(Severity.MINOR, 316L, Severity.SERIOUS, 71L, Severity.VERY_SERIOUS, 38L));
        assertThat(count(i -> i.content().occurredTime() == null)).isEqualTo(Map.of(true, 425L));
        assertThat(count(i -> i.content().extra().get("Critical Risk"))).containsEntry("\nNot applicable", 1L);
    }

    @Test
    void theEarlierReleaseOfTheIndustrialAccidentsShowsItsRepeatedRows() {
        var file = "ihm_stefanini/IHMStefanini_industrial_safety_and_health_database.csv";
        try (var plan = plan(file, "ihm-stefanini")) {
            var all = register.imports.preview(plan, ALL, rows -> {});
            var once = register.imports.preview(plan, new ImportOptions(true, true, false), rows -> {});

            assertThat(all.rows()).isEqualTo(439);
            assertThat(all.importable()).isEqualTo(439);
            assertThat(all.identical()).isEqualTo(23);
            assertThat(once.importable()).isEqualTo(416);
        }
    }

    @Test
    void theSevereInjuriesComeInFromTheirZipWithEveryCountOfTheFile() {
        var result = imported("osha_severe_injury/severeinjury.csv.zip", "osha-severe-injury", ALL);

        assertThat(result).isEqualTo(new ImportResult(21_578, 0, 0, 0, 56));
        assertThat(years()).isEqualTo(Map.of(2015, 9_858L, 2016, 10_089L, 2017, 1_631L));
        var natures = count(i -> i.content().extra().get("Nature") + " "
                + i.content().extra().get("NatureTitle"));
        assertThat(natures).containsEntry("111 Fractures", 6_018L).containsEntry("1311 Amputations", 5_833L);
        assertThat(count(i -> i.content().injuryType())).containsEntry("bruddskade", 6_018L);
        // Six more of the 87 narratives with a line break in the file only end with one.
        assertThat(count(i -> i.content().description().contains("\n"))).containsEntry(true, 81L);
        assertThat(count(i -> i.content().extra().get("Hospitalized"))).containsEntry("2.00", 149L);
        assertThat(count(i -> i.content().extra().size() >= 14)).isEqualTo(Map.of(true, 21_578L));
    }

    @Test
    void theBusIncidentsComeInWithTheirManyEqualRowsAndTheSecondTimeNotAtAll() {
        var file = "tfl_bus_safety/tfl_bus_safety.csv";
        var first = imported(file, "tfl-bus-safety", ALL);
        var second = imported(file, null, ALL);

        assertThat(first).isEqualTo(new ImportResult(21_623, 0, 0, 0, 25));
        assertThat(second).isEqualTo(new ImportResult(0, 21_623, 0, 0, 0));
        assertThat(years()).isEqualTo(Map.of(2015, 5_715L, 2016, 6_093L, 2017, 6_573L, 2018, 3_242L));
        assertThat(count(i -> i.content().occurredOn().getDayOfMonth())).isEqualTo(Map.of(1, 21_623L));
    }

    private ImportResult imported(String file, @Nullable String mapping, ImportOptions options) {
        try (var plan = plan(file, mapping)) {
            assertThat(plan.questions()).isEmpty();
            var preview = register.imports.preview(plan, options, rows -> {});
            assertThat(preview.reasons()).isEmpty();
            return register.imports.run(plan, preview, rows -> {});
        }
    }

    private ImportPlan plan(String file, @Nullable String mapping) {
        var given = mapping == null ? null : new ShippedMappings().find(mapping);
        return register.imports.open(data().resolve(file), given, rows -> {});
    }

    private static Path data() {
        var data = Path.of("").toAbsolutePath().getParent().resolveSibling("shared").resolve("data");
        assumeTrue(Files.isDirectory(data), "skipped: no ../shared/data");
        return data;
    }

    private Map<Object, Long> years() {
        return count(incident -> incident.content().occurredOn().getYear());
    }

    private Map<Object, Long> count(Function<Incident, @Nullable Object> property) {
        var counts = new HashMap<Object, Long>();
        if (stored.isEmpty()) {
            register.incidents.stream(
                    IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, row -> stored.add(row.incident()));
        }
        stored.forEach(incident ->
                counts.merge(Objects.requireNonNullElse(property.apply(incident), ""), 1L, Long::sum));
        return counts;
    }
}
