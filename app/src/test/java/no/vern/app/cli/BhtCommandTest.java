package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BhtCommandTest {
    private static final String PASSPHRASE = "en lang setning";
    private static final String SERIOUS = """
            {"occurredAt":"2026-04-04T23:30","unit":"Sykehjem A","type":"PHYSICAL_VIOLENCE","title":"Slag",\
            "severityAssessed":"SERIOUS","affected":[{"name":"Ansatt 1","role":"EXPOSED"},\
            {"name":"Ansatt 2","role":"EXPOSED"},{"name":"Vitne 1","role":"WITNESS"}]}
            """;

    @TempDir
    private Path folder;

    private Path workspace;
    private String incident;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
        vern.typing(SERIOUS).run("add", "incident", workspace, "--json-lines", "-");
        incident = vern.lines().getFirst();
    }

    @Test
    void aCaseThatIsToBeReportedSaysSoAndWhatBecameOfIt() throws Exception {
        vern.run("incident", "show", workspace, incident);
        assertThat(vern.lines()).containsSubsequence(
                "Skal meldes til BHT:",
                "  Ansatt 1 (alvorlighetsgraden): Ikke avklart",
                "  Ansatt 2 (alvorlighetsgraden): Ikke avklart");

        assertThat(bht("--person", "Ansatt 1", "--decision", "reported", "--consented", "2026-04-07", "--channel", "phone", "--at", "2026-04-07T09:30"))
                .isEqualTo(ExitCode.DONE);
        assertThat(bht("--person", "2", "--wish", "no", "--decision", "declined")).isEqualTo(ExitCode.DONE);

        assertThat(vern.lines()).contains(
                "  Ansatt 1 (alvorlighetsgraden): Meldt, med samtykke", "  Ansatt 2 (alvorlighetsgraden): Ønsker ikke");
        vern.run("incident", "show", workspace, incident, "--format", "json");
        var json = JsonMapper.builder().build().readTree(vern.out());
        assertThat(json.get("bhtWaiting").asInt()).isZero();
        assertThat(json.get("bht")).hasSize(2);
        assertThat(json.at("/bht/0/decision").asText()).isEqualTo("REPORTED");
        assertThat(json.at("/bht/0/consent").asText()).isEqualTo("2026-04-07");
        assertThat(json.at("/bht/0/at").asText()).isEqualTo("2026-04-07T09:30");
        assertThat(json.at("/bht/1/wish").asBoolean(true)).isFalse();
    }

    @Test
    void aWithdrawnConsentIsToldAndNothingMoreIsReportedAfterIt() throws Exception {
        assertThat(bht("--person", "1", "--withdrawn", "2026-04-08")).isEqualTo(ExitCode.REFUSED);
        bht("--person", "1", "--decision", "reported", "--consented", "2026-04-07", "--consent-scope", "event",
                "--channel", "phone", "--at", "2026-04-07T09:30");
        assertThat(bht("--person", "1", "--withdrawn", "2026-04-08")).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).contains("  Ansatt 1 (alvorlighetsgraden): Meldt, med samtykke"
                + " · samtykket er trukket 2026-04-08, og ingenting mer meldes");
        vern.run("incident", "show", workspace, incident, "--format", "json");
        var json = JsonMapper.builder().build().readTree(vern.out());
        assertThat(json.at("/bht/0/consentScope").asText()).isEqualTo("EVENT");
        assertThat(json.at("/bht/0/consentWithdrawn").asText()).isEqualTo("2026-04-08");

        assertThat(bht("--person", "1", "--decision", "reported", "--consented", "2026-04-07", "--withdrawn", "2026-04-08",
                        "--channel", "phone", "--at", "2026-04-09"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Etter det kan ingenting mer meldes til BHT.");
        assertThat(bht("--person", "1", "--decision", "reported", "--consented", "2026-04-07", "--channel", "phone", "--at", "2026-04-09"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(bht("--person", "1", "--decision", "reported", "--consented", "2026-04-07", "--channel", "form", "--at", "2026-04-07T10:00"))
                .isEqualTo(ExitCode.DONE);
        vern.run("incident", "show", workspace, incident, "--format", "json");
        json = JsonMapper.builder().build().readTree(vern.out());
        assertThat(json.at("/bht/0/at").asText()).isEqualTo("2026-04-07T10:00");
        assertThat(json.at("/bht/0/consentScope").asText()).isEqualTo("EVENT");
        assertThat(json.at("/bht/0/consentWithdrawn").asText()).isEqualTo("2026-04-08");
        assertThat(bht("--person", "1", "--withdrawn", "none")).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).doesNotContain("trukket");
    }

    @Test
    void whatIsMissingIsAskedForInPlainWords() {
        assertThat(bht("--decision", "declined")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("--person: Ansatt 1, Ansatt 2");
        assertThat(bht("--person", "1", "--decision", "reported")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err())
                .contains("Velg hvordan det ble meldt.", "Skriv når den ansatte samtykket til å bli meldt.");
        assertThat(bht("--person", "1", "--decision", "not-reported")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Velg hvorfor det ikke er meldt.");
        assertThat(bht("--person", "1", "--decision", "kanskje")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("reported, not-reported, declined");
    }

    @Test
    void whatIsToldWithoutADecisionIsNotDroppedInSilence() {
        for (var said : new String[][] {
            {"--reason", "OTHER"}, {"--channel", "phone"}, {"--note", "Ringte"}, {"--at", "2026-04-07T09:30"}, {"--by", "Leder"}
        }) {
            assertThat(bht("--person", "1", said[0], said[1])).as(said[0]).isEqualTo(ExitCode.USAGE);
            assertThat(vern.err()).contains("Det er ikke sagt hva som skal skrives ned", "vern incident bht");
        }
        assertThat(bht()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatDoesNotBelongToTheDecisionIsNotDroppedInSilence() {
        for (var said : new String[][] {
            {"reported", "--note", "Ringte"}, {"reported", "--reason", "OTHER"}, {"declined", "--by", "Leder"},
            {"declined", "--reason", "OTHER"}, {"not-reported", "--consented", "2026-04-07"}
        }) {
            assertThat(bht("--person", "1", "--decision", said[0], said[1], said[2]))
                    .as(said[0] + " " + said[1])
                    .isEqualTo(ExitCode.USAGE);
            assertThat(vern.err()).contains("Ingenting er lagret.");
        }
        bht();
        assertThat(vern.lines()).contains("  Ansatt 1 (alvorlighetsgraden): Ikke avklart");
    }

    private int bht(Object... options) {
        var all = new Object[options.length + 4];
        System.arraycopy(new Object[] {"incident", "bht", workspace, incident}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return vern.run(all);
    }
}
