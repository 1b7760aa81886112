package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.vern.app.language.Language;
import no.vern.incident.IncidentType;

/** What holds of every workbook, whatever is in the register. */
class AmuReportPropertyTest {
    private static final String SMALL = "Lite antall";

    @Property(tries = 60)
    void nobodyCanComputeAHiddenCellFromTheWorkbook(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int units,
            @ForAll @IntRange(min = 1, max = 4) int types,
            @ForAll @IntRange(min = 0, max = 120) int incidents,
            @ForAll @IntRange(min = 3, max = 10) int threshold,
            @ForAll boolean part)
            throws IOException {
        var ids = new ArrayList<UUID>();
        var figures = register(new Random(seed), ids, units, types, incidents);
        var chosen = part ? ids.get(Math.floorMod(seed, ids.size())) : null;

        var workbook = written(figures, new AmuRequest(2025, chosen, threshold, Language.NB));

        var outsider = new OutsiderWithWorkbook(workbook, threshold, SMALL);
        var counted = chosen == null ? figures : figures.within(chosen);
        assertThat(outsider.computed(leastProtecting(workbook, counted, threshold))).isEmpty();
        assertThat(outsider.computed(0)).isEmpty();
        workbook.tables().values().forEach(table -> noSmallCount(table, threshold));
        workbook.closer().values().forEach(table -> noSmallCount(table, threshold));
    }

    @Property(tries = 15)
    void nobodyCanComputeAHiddenCellOfPrevention(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll @IntRange(min = 0, max = 150) int most,
            @ForAll @IntRange(min = 3, max = 10) int threshold)
            throws IOException {
        var chance = new Random(seed);
        var figures = new FiguresForTests();
        for (int unit = 0; unit < units; unit++) {
            figures.unit("Enhet " + unit, null);
        }
        figures.prevents(PreventionForTests.of(chance, figures.units().all(), most));

        var workbook = written(figures, new AmuRequest(2025, null, threshold, Language.NB));

        var outsider = new OutsiderWithWorkbook(workbook, threshold, SMALL);
        assertThat(outsider.computed(1)).isEmpty();
        assertThat(outsider.computed(0)).isEmpty();
        workbook.closer().values().forEach(table -> noSmallCount(table, threshold));
    }

    @Property(tries = 25)
    void whatIsShownIsWhatTheRecordsSay(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll @IntRange(min = 1, max = 20) int types,
            @ForAll @IntRange(min = 0, max = 600) int incidents)
            throws IOException {
        var figures = register(new Random(seed), new ArrayList<>(), units, types, incidents);

        var workbook = written(figures, new AmuRequest(2025, null, 5, Language.NB));

        for (var table : workbook.tables().values()) {
            table.rows().forEach((row, counts) -> counts.forEach((type, count) -> {
                if (count instanceof Long shown) {
                    assertThat(shown).isEqualTo(figures.recorded(row, type));
                }
            }));
        }
    }

    @Property(tries = 40)
    void theCloserTablesShowWhatTheRecordsSay(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int units,
            @ForAll @IntRange(min = 1, max = 20) int types,
            @ForAll @IntRange(min = 0, max = 600) int incidents)
            throws IOException {
        var figures = register(new Random(seed), new ArrayList<>(), units, types, incidents);

        var workbook = written(figures, new AmuRequest(2025, null, 5, Language.NB));

        workbook.closer().forEach((block, table) -> table.rows().forEach((row, counts) -> {
            counts.forEach((column, count) -> {
                if (count instanceof Long shown && !column.equals("%") && !row.equals("Øvrige enheter")) {
                    assertThat(shown)
                            .as("%s %s %s", block, row, column)
                            .isEqualTo(figures.recorded(block, row, column, types(workbook, block)));
                }
            });
            if (block.startsWith("Oppfølging")) {
                percentFollows(counts);
            }
        }));
    }

    /** A percent tells a count as soon as one of its two is known. */
    private static void percentFollows(Map<String, Object> counts) {
        if (counts.containsValue(":")) {
            assertThat(counts.get("%")).isEqualTo(":");
        } else if ((long) counts.get("Sum") > 0) {
            long met = (long) counts.getOrDefault("Ja", counts.get("Meldt til BHT"));
            long percent = Math.round(100.0 * met / (long) counts.get("Sum"));
            assertThat(counts.get("%")).isEqualTo(percent);
        }
    }

    /** The types that a closer table is about: those whose total can be seen, in the first table its own rows. */
    private static List<String> types(ReadWorkbook workbook, String block) {
        if (block.equals("Vold og trusler/Type")) {
            return workbook.closer().get(block).labels().stream()
                    .filter(row -> !row.equals("Sum"))
                    .toList();
        }
        if (block.equals("Oppfølging/Hendelser meldt til BHT")) {
            return workbook.months().columns();
        }
        return workbook.months().columns().stream()
                .filter(type -> workbook.months().at("Sum", type) instanceof Long)
                .filter(type -> block.startsWith("Oppfølging")
                        || FiguresForTests.typeNamed(type)
                                .filter(known -> known.group() == IncidentType.Group.VIOLENCE_AND_THREATS)
                                .isPresent())
                .toList();
    }

    /** Two units with two incidents each, beside a large one: what the others add up to would be a small count. */
    @Example
    void unitsThatTogetherAreFewAreNotToldOfAtAll() throws IOException {
        var figures = new FiguresForTests();
        figures.count(figures.unit("Stor", null), IncidentType.PHYSICAL_VIOLENCE, "2025-01", 17)
                .count(figures.unit("Liten", null), IncidentType.PHYSICAL_VIOLENCE, "2025-02", 2)
                .count(figures.unit("Mindre", null), IncidentType.PHYSICAL_VIOLENCE, "2025-02", 2);

        var workbook = written(figures, new AmuRequest(2025, null, 5, Language.NB));

        assertThat(workbook.closer()).doesNotContainKey("Vold og trusler/Enhet").containsKey("Vold og trusler/Type");
        assertThat(new OutsiderWithWorkbook(workbook, 5, SMALL).computed(0)).isEmpty();
    }

    /** The first three units are schools, the fourth is nothing that anybody has said, the fifth an office. */
    @Example
    void aKindOfWorkplaceIsToldOfWhenEverythingOfItCanBeSeen() throws IOException {
        var figures = new FiguresForTests();
        for (var count : List.of(10, 12, 8, 9, 7)) {
            var unit = figures.unit("Enhet " + count, null);
            figures.count(unit, IncidentType.PHYSICAL_VIOLENCE, "2025-01", count);
        }
        var shown = written(figures, new AmuRequest(2025, null, 5, Language.NB)).closer().get("Vold og trusler/Type enhet");
        assertThat(shown.labels()).containsExactly("Kontor og administrasjon", "Skole", "Øvrige enheter", "Sum");
        assertThat(shown.at("Skole", "Sum")).isEqualTo(30L);
        assertThat(shown.at("Øvrige enheter", "Sum")).isEqualTo(9L);
        assertThat(shown.at("Sum", "Sum")).isEqualTo(46L);

        figures.count(figures.unit("Ny skole", null), IncidentType.PHYSICAL_VIOLENCE, "2025-01", 3);
        var hidden = written(figures, new AmuRequest(2025, null, 5, Language.NB));
        assertThat(hidden.closer())
                .as("of one school it cannot be seen how many, nor of the unit that protects it: no kind can be told of")
                .doesNotContainKey("Vold og trusler/Type enhet");
        assertThat(new OutsiderWithWorkbook(hidden, 5, SMALL).computed(0)).isEmpty();
    }

    @Example
    void somethingIsShownInEveryCloserTable() throws IOException {
        var figures = FiguresForTests.municipality(3, 4, 6, 900, 1);

        var workbook = written(figures, new AmuRequest(2025, null, 5, Language.NB));

        assertThat(workbook.closer()).hasSize(6);
        assertThat(workbook.closer().values()).allSatisfy(table -> assertThat(table.rows().values())
                .anySatisfy(row -> assertThat(row.values()).anySatisfy(count -> assertThat(count)
                        .isInstanceOf(Long.class))));
    }

    /** The outsider above must be able to find something, or its silence means nothing. */
    @Example
    void anOutsiderComputesACellThatIsHiddenAlone() {
        var table = new ReadWorkbook.Table(
                List.of("A", "B", "Sum"),
                Map.of("En", Map.of("A", ":", "B", 6L, "Sum", 8L), "Sum", Map.of("A", ":", "B", 6L, "Sum", 8L)),
                Map.of("En", 0, "Sum", 0));
        var workbook = new ReadWorkbook(
                List.of(),
                Map.of("Hendelser per måned", table, "Hendelser per enhet", table),
                List.of(
                        List.of("Hendelser per måned", "Måned", "En", "A", SMALL),
                        List.of("Hendelser per måned", "Måned", "Sum", "A", SMALL),
                        List.of("Hendelser per enhet", "Enhet", "En", "A", SMALL),
                        List.of("Hendelser per enhet", "Enhet", "Sum", "A", SMALL)),
                "");

        assertThat(new OutsiderWithWorkbook(workbook, 5, SMALL).computed(5)).hasSize(4);
        assertThatThrownBy(() -> noSmallCount(new ReadWorkbook.Table(
                        List.of("A"), Map.of("En", Map.of("A", 4L)), Map.of("En", 0)), 5))
                .isInstanceOf(AssertionError.class);
    }

    /**
     * A cell that protects others is at least the threshold, and everybody may know; only where that would give counts
     * away are small counts among them, and then nobody can tell which.
     */
    private static int leastProtecting(ReadWorkbook workbook, FiguresForTests figures, int threshold) {
        boolean small = workbook.hidden().stream()
                .filter(line -> !line.get(4).equals(SMALL))
                .anyMatch(line -> recorded(workbook, figures, line) < threshold);
        return small ? 1 : threshold;
    }

    private static long recorded(ReadWorkbook workbook, FiguresForTests figures, List<String> line) {
        var block = line.get(0) + "/" + line.get(1);
        return workbook.closer().containsKey(block)
                ? figures.recorded(block, line.get(2), line.get(3), types(workbook, block))
                : figures.recorded(line.get(2), line.get(3));
    }

    private static void noSmallCount(ReadWorkbook.Table table, int threshold) {
        table.rows().values().forEach(row -> row.forEach((column, count) -> {
            if (count instanceof Long shown && !column.equals("%")) {
                assertThat(shown).satisfiesAnyOf(
                        zero -> assertThat(zero).isZero(),
                        large -> assertThat(large).isGreaterThanOrEqualTo(threshold));
            }
        }));
    }

    private static FiguresForTests register(Random chance, List<UUID> ids, int units, int types, int incidents) {
        var figures = new FiguresForTests();
        for (int unit = 0; unit < units; unit++) {
            var above = ids.isEmpty() || chance.nextInt(3) == 0 ? null : ids.get(chance.nextInt(ids.size()));
            ids.add(figures.unit("Enhet " + unit, above));
        }
        for (int incident = 0; incident < incidents; incident++) {
            var unit = ids.get((int) (units * Math.pow(chance.nextDouble(), 2)));
            var type = IncidentType.values()[(int) (types * Math.pow(chance.nextDouble(), 2))];
            figures.count(unit, type, YearMonth.of(2025, 1 + chance.nextInt(12)).toString(), 1);
        }
        for (int drop = 0; drop < incidents; drop++) {
            var unit = ids.get((int) (units * Math.pow(chance.nextDouble(), 2)));
            var day = LocalDate.of(2024 + Math.min(1, chance.nextInt(9)), 1 + chance.nextInt(12), 28);
            figures.drops(unit, day.toString(), 1);
        }
        return figures;
    }

    private static ReadWorkbook written(FiguresForTests figures, AmuRequest request) throws IOException {
        var folder = Files.createTempDirectory("amu");
        var file = folder.resolve("amu.xlsx");
        try {
            new AmuReport(figures, "0", Clock.systemUTC()).write(request, file);
            return ReadWorkbook.of(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
