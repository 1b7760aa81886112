package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMeasuresCommandTest {
    private static final String PASSPHRASE = "en lang setning";
    private static final String HEADINGS = "Nr;Tiltak;Ansvarlig;Frist;Status;Merknad\n";

    @TempDir
    static Path shared;

    private static Path workspace;
    private static int files;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);
    private long before;

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
    void aPlanOfOneUnitIsImportedAndWhatItIsTakenForIsTold() throws Exception {
        var file = csv(HEADINGS + "1;Alarm;Enhetsleder;31.12.2026;Utført;haster\n2;Kurs;Enhetsleder;31.01.2027;;\n");

        var code = vern.run("import", "measures", workspace, file, "--unit", "Sykehjem Vest", "--create-units");

        assertThat(vern.err()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines())
                .contains("2 rader: 2 kan leses inn, 0 er lest inn før, 0 kan ikke leses inn.")
                .contains("1 tiltak er gjort uten at filen sier hvilken dag. Dagen blir stående tom.")
                .contains("Beholdes ved tiltaket under eget navn: Merknad", "2 tiltak er lest inn.");
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void saysWhatIsMissingAndWritesNothing() throws Exception {
        var file = csv("Tiltak;Ansvarlig\nAlarm;Leder\n");

        assertThat(vern.run("import", "measures", workspace, file)).isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err())
                .contains("Ingen kolonne er kjent igjen som «Enhet».", "Ingen kolonne er kjent igjen som «Frist».");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aDryRunWritesNothingAndRowsThatCannotBeReadGoToTheirOwnFile() throws Exception {
        var file = csv(HEADINGS + "3;God;Leder;31.12.2026;;\n4;Uten frist;Leder;;;x\n");
        var rejects = shared.resolve("avvist-tiltak.csv");

        var code = vern.run(
                "import", "measures", workspace, file, "--unit", "Nord", "--create-units", "--dry-run", "--rejects", rejects);

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(rejects)).contains("Uten frist", "Rad 3: Frist: ").doesNotContain("God");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aMappingForIncidentsIsRefused() throws Exception {
        var file = csv(HEADINGS + "5;A;Leder;31.12.2026;;\n");

        assertThat(vern.run("import", "measures", workspace, file, "--mapping", "tfl-bus-safety"))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err()).contains("Kolonneoppsettet er for incidents, men det er measures som skal leses inn.");
    }

    @Test
    void closedIsDoneAndNotWorks() throws Exception {
        var file = csv(HEADINGS + "6;Lukket for lenge siden;Leder;31.12.2025;Lukket;\n");

        vern.run("import", "measures", workspace, file, "--unit", "Lukking", "--create-units");

        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            assertThat(new MeasureListRepository(opened.register())
                            .page(MeasureFilter.ALL.withText("lenge siden"), MeasureSort.BY_DEADLINE, 0, 10))
                    .singleElement()
                    .extracting(row -> row.measure().status())
                    .isEqualTo(MeasureStatus.DONE);
        }
    }

    @Test
    void whatIsSaidOfOnePlanIsNotSaidOfTheNext() throws Exception {
        var first = csv("Nr;Tiltak;Frist\n7;Porttelefon øst;31.12.2026\n");
        var next = csv("Nr;Tiltak;Frist\n8;Porttelefon sør;31.12.2026\n");

        vern.run("import", "measures", workspace, first, "--unit", "Øst", "--responsible", "Leder Øst", "--create-units");
        assertThat(vern.run("import", "measures", workspace, next)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Ingen kolonne er kjent igjen som «Enhet».");
        vern.run("import", "measures", workspace, next, "--unit", "Sør", "--responsible", "Leder Sør", "--create-units");

        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            assertThat(new MeasureListRepository(opened.register())
                            .page(MeasureFilter.ALL.withText("Porttelefon"), MeasureSort.BY_DEADLINE, 0, 10))
                    .extracting(MeasureRow::unitName, row -> row.content().plan().responsible())
                    .containsExactlyInAnyOrder(tuple("Øst", "Leder Øst"), tuple("Sør", "Leder Sør"));
        }
    }

    private static Path csv(String text) throws IOException {
        return Files.writeString(shared.resolve("plan" + ++files + ".csv"), text);
    }

    private static long stored() {
        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            return new MeasureListRepository(opened.register())
                    .page(MeasureFilter.ALL, MeasureSort.BY_DEADLINE, 0, 1000)
                    .size();
        }
    }
}
