package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.MatrixEdition;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHazardsCommandTest {
    private static final String PASSPHRASE = "en lang setning";
    private static final String HEADINGS = "Nr;Fare;Sannsynlighet;Konsekvens;Risiko;Tiltak;Ansvarlig;Frist\n";

    @TempDir
    static Path shared;

    private static Path workspace;
    private static int files;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);
    private int before;

    @BeforeAll
    static void found() {
        workspace = shared.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
    }

    @BeforeEach
    void count() {
        before = stored();
    }

    @Test
    void aSheetOfOneUnitBecomesADraftAndSaysInWhichMatrixItIsRead() throws Exception {
        var file = csv(HEADINGS + "1;Trussel;4;3;12;Alarm;Leder;31.12.2026\n2;Ran;2;5;10;Ny dør;;\n");

        var code = vern.run("import", "hazards", workspace, file, "--unit", "Sykehjem Vest", "--create-units",
                "--title", "Vold i skranken", "--topic", "violence", "--on", "2026-02-01");

        assertThat(vern.err()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines())
                .contains("1 fare får et tiltak med ansvarlig og frist. Det står i Tiltak også.")
                .contains("1 forslag til tiltak mangler ansvarlig eller frist, og blir stående ved faren som hva som skal til.")
                .contains("1 risikovurdering blir opprettet som utkast: filen sier ikke hvem som deltok.")
                .contains("Beholdes ved faren under eget navn: Risiko", "2 farer er lest inn.")
                .anyMatch(line -> line.startsWith("Tallene leses i risikomatrisen 5 × 5: sannsynlighet 1 til 5"));
        assertThat(stored()).isEqualTo(before + 1);
        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            assertThat(new MeasureListRepository(opened.register()).page(MeasureFilter.ALL, MeasureSort.BY_DEADLINE, 0, 9))
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatIsMissingAndWritesNothing() throws Exception {
        var file = csv(HEADINGS + "1;Trussel;4;3;12;;;\n");

        assertThat(vern.run("import", "hazards", workspace, file, "--unit", "Nord")).isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err()).contains("«Risikovurdering»", "«Tema»", "«Vurdert dato»").doesNotContain("«Enhet»");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aSheetOfAnotherScaleIsRefusedAndTheMatrixThatItWasMadeInCanBeChosen() throws Exception {
        var three = csv(HEADINGS + "1;Trussel;3;3;9;;;\n");
        var five = csv(HEADINGS + "1;Trussel;5;3;15;;;\n");

        assertThat(read(five, "Ran", "3x3")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Ingenting er lest inn.", "«5»", "--matrix");
        assertThat(stored()).isEqualTo(before);

        assertThat(read(three, "Ran", "3x3")).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).anyMatch(line -> line.startsWith("Tallene leses i risikomatrisen 3 × 3"));
        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            assertThat(new AssessmentRepository(opened.register()).all())
                    .filteredOn(assessment -> assessment.content().title().equals("Ran"))
                    .singleElement()
                    .satisfies(made -> assertThat(made.content().matrix()).isEqualTo(new MatrixEdition("3x3", 1)));
        }

        assertThat(read(three, "Ran", "5x5")).as("it is scored in another already").isEqualTo(ExitCode.REFUSED);
        assertThat(read(three, "Ran", "7x7")).isEqualTo(ExitCode.REFUSED);
    }

    private int read(Path file, String title, String matrix) {
        return vern.run("import", "hazards", workspace, file, "--unit", "Øst", "--create-units", "--title", title,
                "--topic", "violence", "--on", "2026-02-01", "--matrix", matrix);
    }

    @Test
    void aLevelThatTheMatrixHasNotIsToldWithItsRow() throws Exception {
        var file = csv(HEADINGS + "1;Trussel;ofte og titt;3;21;;;\n");
        var rejects = shared.resolve("avviste-farer.csv");

        var code = vern.run("import", "hazards", workspace, file, "--unit", "Nord", "--create-units", "--title", "Vold",
                "--topic", "violence", "--on", "2026-02-01", "--rejects", rejects);

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("«ofte og titt» er ikke et nivå i risikomatrisen. Den har nivåene 1 til 5.");
        assertThat(Files.readString(rejects)).contains("Rad 2: Sannsynlighet nå: «ofte og titt»");
        assertThat(stored()).isEqualTo(before);
    }

    private static Path csv(String text) throws IOException {
        return Files.writeString(shared.resolve("risiko" + ++files + ".csv"), text);
    }

    private static int stored() {
        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            return new AssessmentRepository(opened.register()).all().size();
        }
    }
}
