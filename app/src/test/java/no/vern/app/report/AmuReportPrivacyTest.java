package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.vern.app.language.Language;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a real register: nothing that somebody typed about an incident reaches the file. */
class AmuReportPrivacyTest {
    private static final String MARK = "Kjennemerke";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aReportOfARegister() {
        file = folder.resolve("amu.xlsx");
        try (var vault = TestVaults.register(folder)) {
            var saved = new UnitRepository(vault).add(UnitContent.named("Sykehjem A"));
            var unit = ((SaveResult.Saved<Unit>) saved).stored();
            var incidents = new IncidentRepository(vault);
            IntStream.range(0, 7).forEach(number -> assertThat(incidents.add(content(unit, number)))
                    .isInstanceOf(SaveResult.Saved.class));
            new AmuReport(new RegisterFigures("Prøve kommune", vault), "0.1.0", Clock.systemUTC())
                    .write(new AmuRequest(2025, null, 5, Language.NB), file);
        }
    }

    @Test
    void countsWhatIsInTheRegister() {
        var workbook = ReadWorkbook.of(file);

        assertThat(workbook.units().at("Sykehjem A", "Trussel")).isEqualTo(7L);
        assertThat(workbook.months().at("2025-04", "Sum")).isEqualTo(7L);
    }

    @Test
    void noPartOfTheFileHoldsATextOrANameFromAnIncident() {
        assertThat(ReadWorkbook.parts(file)).hasSizeGreaterThan(10).allSatisfy((name, part) -> assertThat(part)
                .doesNotContainIgnoringCase(MARK)
                .doesNotContain("23:30")
                .doesNotContain("2025-04-04"));
    }

    @Test
    void thePropertiesNameNobody() throws Exception {
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Vern");
            assertThat(core.getLastModifiedByUser()).isEqualTo("Vern");
            var extended = workbook.getProperties().getExtendedProperties();
            assertThat(extended.getApplication()).isEqualTo("Vern");
            assertThat(extended.getCompany()).isNull();
            assertThat(extended.getManager()).isNull();
            var custom = workbook.getProperties().getCustomProperties().getUnderlyingProperties();
            assertThat(custom.sizeOfPropertyArray()).isZero();
            workbook.sheetIterator().forEachRemaining(sheet -> assertThat(sheet.getCellComments()).isEmpty());
            assertThat(workbook.getAllNames())
                    .allSatisfy(name -> assertThat(name.getNameName()).startsWith("_xlnm.Print"));
        }
    }

    @Test
    void nothingIsTuckedAwayInHiddenSheetsRowsOrColumns() throws Exception {
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            for (int place = 0; place < workbook.getNumberOfSheets(); place++) {
                var sheet = workbook.getSheetAt(place);
                assertThat(workbook.isSheetHidden(place) || workbook.isSheetVeryHidden(place)).isFalse();
                sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
                IntStream.range(0, 30).forEach(column -> assertThat(sheet.isColumnHidden(column)).isFalse());
            }
        }
    }

    private static IncidentContent content(Unit unit, int number) {
        return IncidentContent.builder()
                .occurredOn(LocalDate.of(2025, 4, 4))
                .occurredTime(LocalTime.of(23, 30))
                .reportedBy(MARK + " Melder")
                .unitId(unit.id())
                .place(MARK + "-rommet")
                .type(IncidentType.THREAT)
                .title(MARK + " i tittelen " + number)
                .description("Beskrivelse med " + MARK)
                .immediateMeasures(MARK + " tiltak")
                .affected(List.of(new AffectedPerson(MARK + " Hansen", null, AffectedRole.EXPOSED, null)))
                .extra(Map.of(MARK, MARK))
                .build();
    }
}
