package no.vern.app.report;

import static no.vern.incident.IncidentType.ACCIDENT;
import static no.vern.incident.IncidentType.NEAR_MISS;
import static no.vern.incident.IncidentType.THREAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmuReportTest {
    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private final FiguresForTests figures = new FiguresForTests();

    @Test
    void hasTheSixSheetsInOrder() {
        figures.count(figures.unit("Skole", null), THREAT, "2025-03", 7);

        assertThat(written(2025).sheets())
                .containsExactly(
                        "Om rapporten",
                        "Hendelser per måned",
                        "Hendelser per enhet",
                        "Vold og trusler",
                        "Oppfølging",
                        "Skjermet");
    }

    @Test
    void aYearThatIsOverHasAllItsMonthsAndAMonthWithoutIncidentsIsZero() {
        figures.count(figures.unit("Skole", null), THREAT, "2025-03", 7);

        var months = written(2025).months();

        assertThat(months.labels())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 12).mapToObj("2025-%02d"::formatted),
                                Stream.of("Sum"))
                        .toList());
        assertThat(months.columns()).containsExactly("Trussel", "Sum");
        assertThat(months.at("2025-03", "Trussel")).isEqualTo(7L);
        assertThat(months.at("2025-04", "Sum")).isEqualTo(0L);
        assertThat(months.at("Sum", "Sum")).isEqualTo(7L);
    }

    @Test
    void aRunningYearEndsWithItsPresentMonthAndSaysSo() {
        figures.count(figures.unit("Skole", null), THREAT, "2026-03", 7);

        var workbook = written(2026);

        assertThat(workbook.months().labels()).contains("2026-11", "Sum").doesNotContain("2026-12");
        assertThat(workbook.about()).contains("Året er ikke over");
    }

    @Test
    void aRunningYearStillCountsWhatIsDatedAhead() {
        figures.count(figures.unit("Skole", null), THREAT, "2026-12", 7);

        assertThat(written(2026).months().at("2026-12", "Sum")).isEqualTo(7L);
    }

    @Test
    void aUnitWithSubUnitsIsTheSumOfThemAndHasARowForItsOwn() {
        var area = figures.unit("Oppvekst", null);
        var school = figures.unit("Skole", area);
        var class1 = figures.unit("Trinn 1", school);
        figures.count(area, THREAT, "2025-01", 6)
                .count(school, THREAT, "2025-01", 7)
                .count(class1, ACCIDENT, "2025-02", 8);

        var units = written(2025).units();

        assertThat(units.labels())
                .containsExactly(
                        "Oppvekst",
                        "Oppvekst (uten underenheter)",
                        "Skole",
                        "Skole (uten underenheter)",
                        "Trinn 1",
                        "Sum");
        assertThat(units.at("Oppvekst", "Sum")).isEqualTo(21L);
        assertThat(units.at("Oppvekst (uten underenheter)", "Sum")).isEqualTo(6L);
        assertThat(units.at("Skole", "Sum")).isEqualTo(15L);
        assertThat(units.at("Trinn 1", "Arbeidsulykke")).isEqualTo(8L);
        assertThat(units.at("Sum", "Sum")).isEqualTo(21L);
        assertThat(units.indents().values()).containsExactly(0, 2, 2, 4, 4, 0);
    }

    @Test
    void unitsOfTheSameNameAreToldApartByTheUnitAboveThem() {
        var north = figures.unit("Nord", null);
        var south = figures.unit("Sør", null);
        var first = figures.unit("Skole", north);
        var second = figures.unit("Skole", south);
        var sum = figures.unit("Sum", null);
        figures.count(first, THREAT, "2025-01", 7)
                .count(second, THREAT, "2025-01", 8)
                .count(sum, THREAT, "2025-01", 9);

        var units = written(2025).units();

        assertThat(units.labels()).containsExactly("Nord", "Nord / Skole", "Sum (2)", "Sør", "Sør / Skole", "Sum");
        assertThat(units.at("Sør / Skole", "Sum")).isEqualTo(8L);
        assertThat(units.at("Sum", "Sum")).isEqualTo(24L);
    }

    @Test
    void aUnitCalledLikeAnotherOnesOwnRowKeepsItsName() {
        var north = figures.unit("Nord", null);
        figures.unit("Nord 1", north);
        figures.unit("Nord (uten underenheter)", null);
        figures.count(north, THREAT, "2025-01", 7);

        assertThat(written(2025).units().labels())
                .containsExactly(
                        "Nord", "Nord (uten underenheter) (2)", "Nord 1", "Nord (uten underenheter)", "Sum");
    }

    @Test
    void aUnitThatWasGoneBeforeTheYearIsLeftOutUnlessItHasIncidents() {
        var gone = LocalDate.of(2024, 12, 31);
        figures.unit("Nedlagt", null, null, gone);
        var late = figures.unit("Nedlagt med etternøler", null, null, gone);
        figures.unit("Ny i året", null, LocalDate.of(2025, 12, 31), null);
        figures.unit("Ny etter året", null, LocalDate.of(2026, 1, 1), null);
        figures.count(late, THREAT, "2025-01", 7);

        assertThat(written(2025).units().labels()).containsExactly("Nedlagt med etternøler", "Ny i året", "Sum");
    }

    @Test
    void oneUnitIsReportedWithEverythingUnderItAndNothingElse() {
        var area = figures.unit("Oppvekst", null);
        var school = figures.unit("Skole", area);
        var other = figures.unit("Helse", null);
        figures.count(school, THREAT, "2025-01", 7).count(other, ACCIDENT, "2025-01", 9);

        var workbook = written(2025, area);

        assertThat(workbook.units().labels()).containsExactly("Oppvekst", "Skole", "Sum");
        assertThat(workbook.months().columns()).containsExactly("Trussel", "Sum");
        assertThat(workbook.months().at("Sum", "Sum")).isEqualTo(7L);
        assertThat(workbook.about()).contains("Oppvekst, med alle underenheter");
    }

    @Test
    void aHiddenCellIsAColonInBothTablesAndIsListedWithItsCause() {
        var one = figures.unit("En", null);
        var two = figures.unit("To", null);
        figures.count(one, THREAT, "2025-01", 20)
                .count(one, NEAR_MISS, "2025-01", 2)
                .count(two, THREAT, "2025-02", 30)
                .count(two, NEAR_MISS, "2025-02", 40);

        var workbook = written(2025);

        assertThat(workbook.units().at("En", "Nestenulykke")).isEqualTo(":");
        assertThat(workbook.hidden())
                .contains(List.of("Hendelser per enhet", "Enhet", "En", "Nestenulykke", "Lite antall"))
                .contains(List.of("Hendelser per måned", "Måned", "2025-01", "Nestenulykke", "Lite antall"))
                .anySatisfy(line -> assertThat(line.getLast()).isEqualTo("Beskytter et annet antall"));
        var incidents = workbook.hidden().stream()
                .filter(line -> line.getFirst().startsWith("Hendelser"))
                .toList();
        assertThat(incidents).hasSize(colons(workbook.months()) + colons(workbook.units()));
        assertThat(workbook.hidden().size() - incidents.size())
                .isEqualTo(workbook.closer().values().stream()
                        .flatMap(table -> table.rows().values().stream())
                        .flatMap(row -> row.entrySet().stream())
                        .filter(cell -> !cell.getKey().equals("%") && cell.getValue().equals(":"))
                        .count());
        incidents
                .forEach(line -> assertThat(workbook.tables().get(line.get(0)).at(line.get(2), line.get(3)))
                        .isEqualTo(":"));
    }

    @Test
    void aYearWithoutIncidentsIsAnHonestWorkbookOfZeros() {
        figures.unit("Skole", null);

        var file = folder.resolve("amu.xlsx");
        var result = new AmuReport(figures, "0", NOVEMBER).write(request(2025, null), file);

        assertThat(result).isEqualTo(new AmuWritten(file, true, 0));
        var workbook = ReadWorkbook.of(file);
        assertThat(workbook.months().rows()).hasSize(13).allSatisfy((month, counts) -> assertThat(counts)
                .containsOnly(Map.entry("Sum", 0L)));
        assertThat(workbook.units().labels()).containsExactly("Skole", "Sum");
        assertThat(workbook.hidden()).isEmpty();
        assertThat(workbook.about()).contains("Det er ikke registrert noen hendelser i 2025.");
    }

    @Test
    void anEmptyOrganisationStillGetsItsWorkbook() {
        assertThat(written(2025).units().labels()).containsExactly("Sum");
    }

    @Test
    void theThresholdDecidesWhatIsSmall() {
        figures.count(figures.unit("Skole", null), THREAT, "2025-03", 4);

        var file = folder.resolve("amu.xlsx");
        new AmuReport(figures, "0", NOVEMBER).write(new AmuRequest(2025, null, 4, Language.NB), file);

        assertThat(ReadWorkbook.of(file).months().at("2025-03", "Sum")).isEqualTo(4L);
        assertThat(written(2025).months().at("2025-03", "Sum")).isEqualTo(":");
    }

    @Test
    void aThresholdThatWouldHideNothingIsRefusedInWords() {
        assertThatThrownBy(() -> new AmuRequest(2025, null, 2, Language.NB))
                .isInstanceOfSatisfying(ReportFailed.class, e -> assertThat(
                                Texts.of(Language.NB)
                                        .get(e.messageKey(), e.arguments().toArray()))
                        .isEqualTo("Velg en grense fra 3 til 10. Under 3 ville et skjermet antall være kjent."));
    }

    @Test
    void aUnitThatIsNoLongerThereIsSaid() {
        assertThatThrownBy(() -> written(2025, new UUID(9, 9))).hasMessage("report.unit.gone");
    }

    @Test
    void sheetNamesAndMarksAreTheSameInEveryLanguage() {
        figures.count(figures.unit("Skole", null), THREAT, "2025-03", 7);
        for (var language : Language.values()) {
            var file = folder.resolve(language + ".xlsx");
            new AmuReport(figures, "0", NOVEMBER).write(new AmuRequest(2025, null, 5, language), file);
            var workbook = ReadWorkbook.of(file);

            assertThat(workbook.sheets()).isEqualTo(written(2025).sheets());
            assertThat(workbook.months().columns()).last().isEqualTo("Sum");
            assertThat(workbook.months().columns())
                    .first()
                    .isEqualTo(Texts.of(language).of(THREAT));
        }
    }

    @Test
    void smallStrainsAreToldByUnitAndQuarterOfTheYearWithTheSmallCountsHiddenAndListed() {
        var school = figures.unit("Skole", null);
        var class1 = figures.unit("Trinn 1", school);
        figures.drops(school, "2024-12-31", 50)
                .drops(school, "2025-01-01", 6)
                .drops(class1, "2025-01-02", 7)
                .drops(class1, "2025-05-02", 2)
                .drops(school, "2025-05-02", 9)
                .drops(school, "2025-12-31", 8);

        var workbook = written(2025);

        var drops = workbook.closer().get("Små drypp/Enhet");
        assertThat(workbook.sheets()).containsSubsequence("Vold og trusler", "Små drypp", "Skjermet");
        assertThat(drops.columns()).containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "Sum");
        assertThat(drops.labels()).containsExactly("Skole", "Trinn 1", "Sum");
        assertThat(drops.at("Sum", "2025-Q1")).isEqualTo(13L);
        assertThat(drops.at("Skole", "2025-Q4")).isEqualTo(8L);
        assertThat(drops.at("Trinn 1", "2025-Q2")).isEqualTo(":");
        assertThat(workbook.hidden())
                .contains(List.of("Små drypp", "Enhet", "Trinn 1", "2025-Q2", "Lite antall"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Små drypp")
                        .endsWith("Beskytter et annet antall"));
        assertThat(workbook.about()).contains("Små drypp per enhet og kvartal.");
    }

    @Test
    void unitsOfAFewPeopleHaveOneRowOfSmallStrainsTogether() {
        figures.drops(figures.unitOf("Natt", 3), "2025-02-01", 4)
                .drops(figures.unitOf("Brannvakt", 4), "2025-02-01", 3)
                .drops(figures.unitOf("Skole", 30), "2025-02-01", 9);

        var drops = written(2025).closer().get("Små drypp/Enhet");

        assertThat(drops.labels()).containsExactly("Skole", "Enheter med få ansatte, samlet", "Sum");
        assertThat(drops.at("Enheter med få ansatte, samlet", "2025-Q1")).isEqualTo(7L);
    }

    @Test
    void smallStrainsOutsideOfTheSelectionAreNotToldOf() {
        var school = figures.unit("Skole", null);
        var other = figures.unit("Helse", null);
        figures.drops(school, "2025-02-01", 7).drops(other, "2025-02-01", 9);

        assertThat(written(2025, school).closer().get("Små drypp/Enhet").at("Sum", "Sum")).isEqualTo(7L);
    }

    @Test
    void aYearWithoutSmallStrainsSaysWhyTheirSheetIsNotThere() {
        figures.drops(figures.unit("Skole", null), "2024-02-01", 7);

        var workbook = written(2025);

        assertThat(workbook.sheets()).doesNotContain("Små drypp");
        assertThat(workbook.about()).contains("Arket er ikke med, fordi det ikke er skrevet små drypp");
    }

    private static int colons(ReadWorkbook.Table table) {
        return (int) table.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(":"::equals)
                .count();
    }

    private ReadWorkbook written(int year) {
        return written(year, null);
    }

    private ReadWorkbook written(int year, @Nullable UUID unit) {
        var file = folder.resolve("amu.xlsx");
        new AmuReport(figures, "0", NOVEMBER).write(request(year, unit), file);
        return ReadWorkbook.of(file);
    }

    private static AmuRequest request(int year, @Nullable UUID unit) {
        return new AmuRequest(year, unit, 5, Language.NB);
    }
}
