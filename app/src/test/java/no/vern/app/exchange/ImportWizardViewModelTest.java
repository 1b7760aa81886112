package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.vern.app.exchange.mapping.ColumnTarget;
import no.vern.app.exchange.mapping.DateOrder;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentType;
import no.vern.workspace.Problem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWizardViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path files;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Register register;
    private ImportWizardViewModel wizard;
    private int told;

    @BeforeEach
    void open() {
        register = new Register(folder);
        wizard = new ImportWizardViewModel(
                register.imports, Texts.of(Language.NB), Tasks.sameThread(), dialogs, () -> told++);
    }

    @AfterEach
    void close() {
        wizard.restart();
        register.close();
    }

    @Test
    void aFileWhoseColumnsAndValuesAreKnownGoesStraightToItsCounts() throws IOException {
        dialogs.file = file("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;Falt\n01.02.2025;Nav;trussel;Truet\n");
        wizard.chooseFile();
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
        assertThat(wizard.createUnitsProperty().get()).as("a register without units").isTrue();

        wizard.next();
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.PREVIEW);
        assertThat(preview().importable()).isEqualTo(2);
        assertThat(count()).isZero();

        wizard.next();
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.RECEIPT);
        assertThat(wizard.resultProperty().get()).isEqualTo(new ImportResult(2, 0, 0, 0, 1));
        assertThat(count()).isEqualTo(2);
        assertThat(told).isEqualTo(1);
    }

    @Test
    void anotherFileWaitsUntilTheImportUnderWayHasEnded() throws IOException {
        var other = file("Dato;Enhet;Type;Beskrivelse\n03.02.2025;Nav;Ulykke;Annen fil\n");
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;Falt\n"));
        wizard.next();
        wizard.jobs().currentProperty().subscribe(job -> {
            if (job != null && wizard.stepProperty().get() == ImportStep.PREVIEW) {
                wizard.open(other);
            }
        });

        wizard.next();

        assertThat(dialogs.notices)
                .containsExactly("En import er i gang. Vent til den er ferdig, eller avbryt den.");
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.RECEIPT);
        assertThat(count()).isEqualTo(1);
        wizard.open(other);
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
    }

    @Test
    void letsGoOfTheFileWhenTheWindowLocks() throws IOException {
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;Falt\n"));

        wizard.close();

        assertThat(wizard.planProperty().get()).isNull();
    }

    @Test
    void finishesAnImportThatIsUnderWayWhenTheWindowLocks() throws IOException {
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;Falt\n"));
        wizard.next();
        wizard.jobs().currentProperty().subscribe(job -> {
            if (job != null) {
                wizard.close();
            }
        });

        wizard.next();

        assertThat(count()).isEqualTo(1);
        assertThat(wizard.planProperty().get()).isNull();
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndStays() throws IOException {
        wizard.open(Files.writeString(files.resolve("falsk.xlsx"), "ikke en arbeidsbok"));

        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.FILE);
        assertThat(wizard.jobs().problemProperty().get())
                .isEqualTo("Filen «falsk.xlsx» er ikke en Excel-arbeidsbok, selv om den kan se slik ut. "
                        + "Åpne den i programmet den kommer fra, og lagre den som .xlsx.");
    }

    @Test
    void whatIsMissingIsAskedForAndAnsweredForAllRows() throws IOException {
        wizard.open(file("Dag;Hva\n01.02.2025;Falt\n"));
        var mapping = wizard.mapping();
        assertThat(mapping.questions()).extracting(Problem::field).containsExactly("occurredAt", "unit", "type");

        mapping.assign(mapping.columns().getFirst(), ColumnTarget.of(IncidentField.OCCURRED_AT));
        mapping.constant(IncidentField.UNIT, "Nav");
        mapping.constant(IncidentField.TYPE, "NEAR_MISS");
        assertThat(mapping.questions()).isEmpty();

        wizard.next();
        assertThat(preview().perType()).isEqualTo(Map.of(IncidentType.NEAR_MISS, 1L));
    }

    @Test
    void datesThatCouldBeEitherStopTheWayUntilTheOrderIsChosen() throws IOException {
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n03/04/2025;Nav;Ulykke;Falt\n"));
        var question = wizard.mapping().dateQuestions().getFirst();
        wizard.next();
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
        assertThat(wizard.jobs().problemProperty().get()).isEqualTo("Noe må avklares før radene kan telles.");

        wizard.mapping().order(question, DateOrder.DAY_FIRST);
        wizard.next();
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.PREVIEW);
    }

    @Test
    void valuesThatAreNotKnownAreShownFirstAndGetAMeaning() throws IOException {
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;A\n01.02.2025;Nav;Rabalder;B\n"));
        wizard.next();
        assertThat(wizard.stepProperty().get()).isEqualTo(ImportStep.VALUES);
        var unknown = wizard.mapping().values().stream()
                .filter(value -> value.field() == IncidentField.TYPE)
                .findFirst()
                .orElseThrow();
        assertThat(unknown.text()).isEqualTo("Rabalder");

        wizard.mapping().meaning(unknown, "DISCOMFORT");
        wizard.next();
        assertThat(preview().perType()).containsOnlyKeys(IncidentType.ACCIDENT, IncidentType.DISCOMFORT);
    }

    @Test
    void rejectedRowsAreSavedWhereTheUserWants() throws IOException {
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n32.02.2025;Nav;Ulykke;A\n01.02.2025;Nav;Ulykke;B\n"));
        wizard.next();
        wizard.next();
        dialogs.file = files.resolve("avvist.csv");
        wizard.saveRejects();

        assertThat(dialogs.file).content().contains("32.02.2025", "er ikke en dato");
        assertThat(dialogs.notices).containsExactly("1 avvist rad er lagret.");
    }

    @Test
    void anotherSheetOfAWorkbookCanBeChosen() throws IOException {
        var file = files.resolve("t.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (var name : List.of("Notater", "Avvik")) {
                var sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("Overskrift i " + name);
                sheet.createRow(1).createCell(0).setCellValue("x");
            }
            book.write(out);
        }
        wizard.open(file);
        assertThat(wizard.mapping().columns().getFirst().name()).isEqualTo("Overskrift i Notater");

        wizard.openSheet("Avvik");
        assertThat(wizard.mapping().columns().getFirst().name()).isEqualTo("Overskrift i Avvik");
        assertThat(wizard.mapping().property().get().sheet()).isEqualTo("Avvik");
    }

    @Test
    void anOptionThatIsChangedCountsAnew() throws IOException {
        var row = "01.02.2025;Nav;Ulykke;A\n";
        wizard.open(file("Dato;Enhet;Type;Beskrivelse\n" + row + row));
        wizard.next();
        assertThat(preview().importable()).isEqualTo(2);

        wizard.skipIdenticalProperty().set(true);
        wizard.count();
        assertThat(preview().importable()).isEqualTo(1);
    }

    @Test
    void aColumnThatIsTakenForAFieldGivesUpTheOneThatWas() throws IOException {
        wizard.open(file("Dato;Klokkeslett;Enhet;Type;Hva skjedde;Merknad\n01.02.2025;10:00;Nav;Ulykke;A;B\n"));
        var mapping = wizard.mapping();
        var remark = mapping.columns().get(5);
        var before = mapping.columns().get(4);
        assertThat(mapping.target(mapping.columns().get(1)))
                .isEqualTo(new ColumnTarget(IncidentField.OCCURRED_AT, true));

        mapping.assign(remark, ColumnTarget.of(IncidentField.DESCRIPTION));
        assertThat(mapping.target(remark)).isEqualTo(ColumnTarget.of(IncidentField.DESCRIPTION));
        assertThat(mapping.target(before)).isEqualTo(ColumnTarget.KEPT);
        assertThat(mapping.target(mapping.columns().get(1)))
                .isEqualTo(new ColumnTarget(IncidentField.OCCURRED_AT, true));
    }

    private ImportPreview preview() {
        return Objects.requireNonNull(wizard.previewProperty().get());
    }

    private long count() {
        return register.incidents.count(IncidentFilter.ALL);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(files.resolve("avvik.csv"), text);
    }
}
