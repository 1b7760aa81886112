package no.vern.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.vern.incident.Severity;
import no.vern.incident.SeverityColumn;
import no.vern.incident.SeverityTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeListsTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "codelists", "nav_skademelding_kodeverk.csv");

    private final CodeLists lists = CodeLists.nav();

    @ParameterizedTest
    @CsvSource({
        "INJURY_TYPE, 23",
        "BODY_PART, 40",
        "CAUSE, 22",
        "BACKGROUND, 33",
        "SEVERITY, 5",
        "ABSENCE, 4",
        "LOCATION, 10",
        "TIME_OF_DAY, 9",
        "WORKPLACE, 21",
        "ROLE_TYPE, 18",
        "JOB_TITLE, 402",
        "ILLNESS, 21",
        "EXPOSURE, 15"
    })
    void eachListIsComplete(NavList list, int codes) {
        assertThat(lists.list(list).codes()).hasSize(codes);
    }

    @ParameterizedTest
    @EnumSource(NavList.class)
    void everyCodeHasATextInEveryLanguageAndItsSourceIsNamed(NavList list) {
        assertThat(lists.list(list).source()).contains("NAV IT");
        assertThat(lists.list(list).codes()).allSatisfy(code -> {
            assertThat(code.nb()).isNotBlank();
            assertThat(code.nn()).isNotBlank();
            assertThat(code.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(NavList.class)
    void codesTextsAndOrderAreNavs(NavList list) throws Exception {
        assumeThat(SHARED).as("skipped: no ../shared/codelists").exists();
        Map<String, String> published = new LinkedHashMap<>();
        Files.readAllLines(SHARED).stream()
                .filter(line -> line.matches("(arbeidstaker|\\*)," + list.navName() + ",.*"))
                .map(line -> line.split(",", 5))
                .sorted((one, other) -> Integer.parseInt(one[2]) - Integer.parseInt(other[2]))
                .forEach(cells -> published.put(cells[3], unquoted(cells[4]).strip()));

        Map<String, String> ours = new LinkedHashMap<>();
        lists.list(list).codes().forEach(code -> ours.put(code.code(), code.nb()));

        assertThat(ours.entrySet()).containsExactlyElementsOf(published.entrySet());
    }

    @Test
    void theVersionThatHeldOnTheDayIsUsed() {
        var first = lists.list(NavList.INJURY_TYPE, LocalDate.of(2020, 1, 1));

        assertThat(first.validFrom()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(lists.list(NavList.INJURY_TYPE, LocalDate.of(2026, 1, 1))).isSameAs(first);
        assertThat(first.byCode("bruddskade")).map(code -> code.text("nn")).contains("Brotskade");
        assertThat(first.byCode("brudd")).isEmpty();
    }

    @Test
    void theSeverityTableHasEveryCellInEveryLanguage() {
        var table = new SeverityTable();

        for (var grade : Severity.values()) {
            for (var column : SeverityColumn.values()) {
                assertThat(table.cell(grade, column).text("nb")).isNotBlank();
                assertThat(table.cell(grade, column).text("nn")).isNotBlank();
                assertThat(table.cell(grade, column).text("en")).isNotBlank();
            }
        }
        assertThat(table.source()).contains("Lillevik");
        assertThat(table.cell(Severity.SERIOUS, SeverityColumn.REACTIONS).nb())
                .isEqualTo("Det kan forventes noen psykiske etterreaksjoner");
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
