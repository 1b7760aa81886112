package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Relation;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddIncidentCommandTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    static Path folder;

    private static Path workspace;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeAll
    static void found() {
        workspace = folder.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
    }

    @Test
    void aFolderIsNoFileOfIncidents() {
        assertThat(vern.run("add", "incident", workspace, "--json-lines", folder)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Filen kan ikke leses");
    }

    @Test
    void printsTheIdOfEachIncidentThatIsStored() {
        var code = vern.typing("""
                        {"occurredAt":"2026-03-01T14:30","unit":"Sykehjem A","type":"THREAT","title":"Truet"}

                        {"occurredAt":"2026-03-02","unit":"sykehjem a","type":"ACCIDENT","description":"Falt på isen"}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(vern.err()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).hasSize(2);
        var threat = stored(vern.lines().getFirst());
        assertThat(threat.content().occurredTime()).hasToString("14:30");
        var accident = stored(vern.lines().get(1));
        assertThat(accident.content().occurredTime()).isNull();
        assertThat(accident.content().unitId()).isEqualTo(threat.content().unitId());
    }

    @Test
    void keepsEveryFieldAndWhatVernDoesNotKnow() {
        vern.typing("""
                        {"occurredAt":"2026-03-01T23:30:00+01:00","unit":"B","type":"PHYSICAL_VIOLENCE","title":"Slag",\
                        "place":"rom 4","perpetrator":"PATIENT","channel":"IN_PERSON","alone":true,"injury":true,\
                        "injuryType":"bruddskade","absenceDays":3,"severityAssessed":"SERIOUS","status":"IN_PROGRESS",\
                        "affected":["Ola",{"name":"Kari","role":"WITNESS","relation":"HIRED_IN"}],"sourceId":"K-9",\
                        "reportedAt":"2026-03-02T08:00","id":"gammel-7","Farge":"blå","tall":[1,2]}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(vern.err()).isEmpty();
        var incident = stored(vern.lines().getFirst());
        var content = incident.content();
        assertThat(incident.status()).isEqualTo(IncidentStatus.IN_PROGRESS);
        assertThat(incident.sourceId()).isEqualTo("K-9");
        assertThat(content.occurredTime()).hasToString("23:30");
        assertThat(content.type()).isEqualTo(IncidentType.PHYSICAL_VIOLENCE);
        assertThat(content.affectedNames()).isEqualTo("Ola; Kari");
        assertThat(content.affected().get(1).relation()).isEqualTo(Relation.HIRED_IN);
        assertThat(content.absenceDays()).isEqualTo(3);
        assertThat(content.extra()).containsEntry("Farge", "blå").containsEntry("tall", "[1,2]").containsEntry("id", "gammel-7");
    }

    @Test
    void aCaseThatIsToldAsClosedIsHistoryAndTheUserIsToldSo() {
        vern.typing("""
                        {"occurredAt":"2026-03-01","unit":"B","type":"THREAT","title":"Truet","status":"CLOSED"}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(vern.err()).contains("følges ikke opp");
        assertThat(stored(vern.lines().getFirst()).followed()).isFalse();
    }

    @Test
    void nobodySaysOfANewCaseThatItsDutiesAreDone() {
        vern.typing("""
                        {"occurredAt":"2026-03-01","unit":"B","type":"THREAT","title":"Truet","status":"READY_TO_CLOSE"}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        var incident = stored(vern.lines().getFirst());
        assertThat(incident.followed()).isTrue();
        assertThat(incident.status()).isEqualTo(IncidentStatus.REPORTED);
    }

    @Test
    void onlyWhoDidItLetsACaseBeReferred() {
        var code = vern.typing("""
                        {"occurredAt":"2026-03-01","unit":"B","type":"THREAT","title":"Truet","perpetrator":"PATIENT","status":"REFERRED"}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.out()).isEmpty();
        assertThat(vern.err()).contains("bare henvist når en ansatt eller leder står bak");
    }

    @Test
    void everyFaultOfALineIsNamedWithItsField() {
        var code = vern.typing("""
                        {"occurredAt":"31.12.2025","unit":["C"],"type":"VOLD","injury":"kanskje","absenceDays":"to","affected":7}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err().lines()).singleElement().asString().startsWith("Linje 1: ").containsOnlyOnce("occurredAt: Skriv dato");
        assertThat(vern.err())
                .contains("unit: Skriv en tekst", "type: Ukjent kode", "injury: Skriv true", "absenceDays: Skriv et helt tall")
                .contains("affected: Skriv en liste", "title: Skriv kort hva som skjedde")
                .doesNotContain("Velg");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreStored() {
        var code = vern.typing("""
                        {"occurredAt":"2026-03-01","unit":"C","type":"THREAT","title":"En"}
                        {"occurredAt":"2026-03-01",
                        {"occurredAt":"31.12.2025","unit":"C","type":"THREAT","title":"To"}
                        {"occurredAt":"2026-03-01","unit":"C","type":"VOLD","title":"Tre"}
                        {"occurredAt":"2026-03-01","unit":"Bare her","type":"THREAT"}
                        {"occurredAt":"2999-03-01","unit":"C","type":"THREAT","title":"Fem"}
                        [1]
                        {"occurredAt":"2026-03-01","unit":"C","type":"THREAT","title":"Seks"}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.lines()).hasSize(2);
        assertThat(vern.err().lines())
                .hasSize(6)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Linje 2: Linjen er ikke gyldig JSON (ved tegn "),
                        line -> assertThat(line).startsWith("Linje 3: occurredAt: Skriv dato som 2026-12-31"),
                        line -> assertThat(line).startsWith("Linje 4: type: Ukjent kode. Bruk en av disse: PHYSICAL"),
                        line -> assertThat(line).isEqualTo(
                                "Linje 5: title: Skriv kort hva som skjedde, i tittelen eller i beskrivelsen."),
                        line -> assertThat(line).startsWith("Linje 6: occurredAt: Velg et tidspunkt som har vært."),
                        line -> assertThat(line).startsWith("Linje 7: Linjen må være et JSON-objekt, slik: {\"occ"));
        try (var open = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            assertThat(new UnitRepository(open.register()).byName("Bare her")).isEmpty();
        }
    }

    @Test
    void aLineThatDoesNotFitIntoTheRegisterIsRefusedAndTheNextIsStored() {
        var code = vern.typing("{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"En\",\"sourceId\":\""
                        + "7".repeat(201) + "\"}\n"
                        + "{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"To\",\"Notat\":\""
                        + "\\u0001".repeat(200_000) + "\"}\n"
                        + "{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"Tre\"}")
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err().lines())
                .containsExactly(
                        "Linje 1: sourceId: Teksten er for lang. Det er plass til 200 tegn.",
                        "Linje 2: extra: De andre kolonnene tar større plass enn det kan lagres. Ta bort noe av innholdet.");
        assertThat(vern.lines()).hasSize(1);
    }

    @Test
    void saysOfWhichLineOnlyATraceIsKept() {
        var code = vern.typing("{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"En\"}\n"
                        + "{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"Lederen truet\","
                        + "\"perpetrator\":\"LEADER\",\"affected\":[\"Ola\"],\"Farge\":\"blå\"}")
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).hasSize(2);
        assertThat(vern.err().lines()).singleElement().asString().startsWith(
                "Linje 2: Hendelsen er utført av en ansatt eller leder. Den er henvist, og bare dato, enhet og koder");
        assertThat(stored(vern.lines().get(1)).status()).isEqualTo(IncidentStatus.REFERRED);
    }

    @Test
    void aLineLongerThanAnyIncidentIsSkipped() {
        var code = vern.typing("{\"title\":\"" + "x".repeat(5_000_000) + "\"}\n"
                        + "{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"Kort\"}")
                .run("add", "incident", workspace, "--json-lines", "-");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).isEqualTo("Linje 1: Linjen er for lang." + System.lineSeparator());
        assertThat(vern.lines()).hasSize(1);
    }

    @Test
    void readsAFileWithByteOrderMark() throws Exception {
        var file = Files.writeString(
                folder.resolve("hendelser.jsonl"),
                "\uFEFF{\"occurredAt\":\"2026-03-01\",\"unit\":\"C\",\"type\":\"THREAT\",\"title\":\"Fra fil\"}");

        assertThat(vern.run("add", "incident", workspace, "--json-lines", file)).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).hasSize(1);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(vern.run("add", "incident", workspace, "--json-lines", folder.resolve("nei.jsonl")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).startsWith("Filen kan ikke leses: ").contains("nei.jsonl");
    }

    private static Incident stored(String id) {
        try (var open = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            return new IncidentRepository(open.register()).find(UUID.fromString(id)).orElseThrow();
        }
    }
}
