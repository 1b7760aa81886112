package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportIncidentsCommandTest {
    private static final String PASSPHRASE = "en lang setning";
    private static final String HEADINGS = "Dato;Enhet;Type;Tittel;Farge\n";

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
    void aFolderIsSaidToBeOne() {
        assertThat(vern.run("import", "incidents", workspace, shared)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("er en mappe. Velg filen som ligger i den.").doesNotContain("annet program");
    }

    @Test
    void saysWhichColumnsAreMissingAndWhatToDoAboutItHere() throws Exception {
        var file = csv("Dato;Farge\n31.12.2025;blå\n");

        assertThat(vern.run("import", "incidents", workspace, file)).isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err())
                .contains("Ingen kolonne er kjent igjen som «Enhet».", "Ingen kolonne er kjent igjen som «Type».")
                .contains("(«Hva skjedde, kort» eller «Beskrivelse»)", "--mapping")
                .doesNotContain("Velg");
        var named = csv("Når;Enhet;Type;Hva skjedde, kort\n31.12.2025;Sykehjem Vest;Trussel;Truet\n");
        assertThat(vern.run("import", "incidents", workspace, named, "--create-units", "--dry-run"))
                .as("the names that the sentence gives are understood")
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void tellsWhatItFoundAndImportsIt() throws Exception {
        var file = csv(HEADINGS + "31.12.2025;Sykehjem Vest;Trussel;Truet ved døra;blå\n"
                + "02.01.2026;Sykehjem Vest;Ulykke;Falt på isen;rød\n");

        var code = vern.run("import", "incidents", workspace, file, "--create-units");

        assertThat(vern.err()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines())
                .contains("2 rader: 2 kan leses inn, 0 er lest inn før, 0 kan ikke leses inn.")
                .contains("2025: 1", "2026: 1", "2 hendelser er lest inn.");
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void saysWhatStatusTheRowsGetAndLetsThemBeOpen() throws Exception {
        var kept = csv(HEADINGS + "11.12.2025;Sykehjem Vest;Trussel;Skrek;blå\n");
        var open = csv(HEADINGS + "12.12.2025;Sykehjem Vest;Trussel;Brøl;blå\n");

        vern.run("import", "incidents", workspace, kept, "--create-units");
        assertThat(vern.lines()).anyMatch(line -> line.startsWith(
                "1 hendelse i filen sier ikke hvor saken står, og får statusen «Fra før»"));
        var openBefore = openCases();
        vern.run("import", "incidents", workspace, open, "--create-units", "--open");

        assertThat(vern.lines()).anyMatch(line -> line.contains("får statusen «Meldt»"));
        assertThat(openCases()).isEqualTo(openBefore + 1);
    }

    private static long openCases() {
        try (var opened = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            return new IncidentRepository(opened.register())
                    .overview(LocalDate.of(2026, 1, 1), 12)
                    .open();
        }
    }

    @Test
    void saysOfHowManyRowsOnlyATraceIsKept() throws Exception {
        var file = csv("Dato;Enhet;Type;Tittel;Utøver\n"
                + "31.12.2025;Sykehjem Vest;Trussel;Truet av lederen;Leder\n"
                + "02.01.2026;Sykehjem Vest;Ulykke;Falt på trappa;\n");

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units")).isZero();

        assertThat(vern.err().lines()).containsExactly("1 hendelse er utført av en ansatt eller leder. Den henvises, "
                + "og bare dato, enhet og koder beholdes. Pliktene etter arbeidsmiljøloven § 5-1 og § 5-2 og "
                + "skademeldingen til NAV gjelder likevel.");
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        var file = csv(HEADINGS + "30.12.2025;Nytt sted;Trussel;Prøve;blå\n");

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units", "--dry-run")).isZero();
        assertThat(vern.lines()).contains("Ingenting er skrevet, siden --dry-run er valgt.");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aDryRunThatFindsNothingUsableSaysSoInItsExitCode() throws Exception {
        var file = csv(HEADINGS + "32.13.2025;Sykehjem Nord;Trussel;Dårlig;rød\n");

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units", "--dry-run"))
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void whatIsNotListedOfTheReasonsIsCounted() throws Exception {
        var rows = new StringBuilder(HEADINGS);
        for (int unit = 1; unit <= 25; unit++) {
            rows.append("27.12.2025;Ukjent sted %d;Trussel;Tekst %d;rød\n".formatted(unit, unit));
        }

        vern.run("import", "incidents", workspace, csv(rows.toString()), "--dry-run");

        assertThat(vern.err().lines()).hasSize(21).last().asString().startsWith("Og 5 grunner til.");
    }

    @Test
    void theSameFileAgainBringsNothingNew() throws Exception {
        var file = csv(HEADINGS + "29.12.2025;Sykehjem Øst;Trussel;To ganger;blå\n");
        assertThat(vern.run("import", "incidents", workspace, file, "--create-units")).isZero();

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units")).isZero();
        assertThat(vern.lines()).contains("1 rad: 0 kan leses inn, 1 er lest inn før, 0 kan ikke leses inn.");
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void rowsThatStandInTheFileBeforeAreLeftOutWhenItIsChosen() throws Exception {
        var row = "26.12.2025;Sykehjem Øst;Trussel;Samme rad;blå\n";
        var file = csv(HEADINGS + row + row);

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units", "--skip-identical")).isZero();
        assertThat(vern.lines()).contains("1 hendelse er lest inn.");
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void rowsThatCannotBeReadGoToTheirOwnFileWithTheReason() throws Exception {
        var file = csv(HEADINGS + "28.12.2025;Sykehjem Nord;Trussel;God;blå\n32.13.2025;Sykehjem Nord;Trussel;Dårlig;rød\n");
        var rejects = shared.resolve("avvist.csv");

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units", "--rejects", rejects)).isZero();
        assertThat(vern.lines()).contains("1 rad er skrevet til " + rejects + ". Rett den og les inn den filen.");
        assertThat(Files.readString(rejects)).contains("Farge", "32.13.2025", "Dårlig", "Rad 3: ").doesNotContain("God");
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void unknownUnitsAreRefusedUnlessTheyMayBeMade() throws Exception {
        var file = csv(HEADINGS + "27.12.2025;Ukjent sted;Trussel;Hvor da;blå\n");

        assertThat(vern.run("import", "incidents", workspace, file)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Ukjent sted");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void datesThatCanBeReadInTwoWaysAreAskedAboutAndAnswered() throws Exception {
        var file = csv(HEADINGS + "03/04/2025;Sykehjem Vest;Trussel;Når da;blå\n");

        assertThat(vern.run("import", "incidents", workspace, file, "--create-units")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("03/04/2025", "--dates dmy", "--dates mdy");
        assertThat(vern.run("import", "incidents", workspace, file, "--create-units", "--dates", "mdy")).isZero();
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void somethingThatIsNoTableIsRefusedInOneSentence() throws Exception {
        var file = Files.write(shared.resolve("bilde.xlsx"), new byte[] {1, 2, 3, 4, 0, 0, 7});

        assertThat(vern.run("import", "incidents", workspace, file)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err().lines()).hasSize(1);
        assertThat(vern.err()).doesNotContain("Exception", "at no.vern");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aMissingFileAndAnUnknownMappingAreNamed() {
        assertThat(vern.run("import", "incidents", workspace, shared.resolve("nei.csv"))).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err().lines()).hasSize(1);
        assertThat(vern.run("import", "incidents", workspace, shared.resolve("nei.csv"), "--mapping", "finnes-ikke"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("ihm-stefanini");
    }

    private static Path csv(String text) throws IOException {
        return Files.writeString(
                shared.resolve("fil" + files++ + ".csv"), text, Charset.forName("windows-1252"));
    }

    private static long stored() {
        try (var open = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            return new IncidentRepository(open.register()).count(IncidentFilter.ALL);
        }
    }
}
