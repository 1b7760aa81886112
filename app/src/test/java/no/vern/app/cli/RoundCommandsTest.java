package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundCommandsTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    private Path folder;

    private Path workspace;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        try (var founded = TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace()) {
            new UnitRepository(founded.register()).add(UnitContent.named("Sykehjem A"));
        }
    }

    private JsonNode json() throws Exception {
        return JsonMapper.builder().build().readTree(vern.out());
    }

    @Test
    void aRoundIsToldListedAndShownWithItsFindings() throws Exception {
        assertThat(vern.run(
                        "round", "add", workspace, "--unit", "Sykehjem A", "--held", "2026-05-04", "--employer",
                        "Enhetsleder", "--safety-representative", "Verneombudet", "--saw", "violence=fine", "--saw",
                        "EXITS=finding:Esker foran døra"))
                .isEqualTo(ExitCode.DONE);
        var id = vern.lines().getFirst();

        assertThat(vern.run("round", "list", workspace, "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json()).singleElement().satisfies(one -> {
            assertThat(one.get("id").asText()).isEqualTo(id);
            assertThat(one.get("plannedOn").asText()).isEqualTo("2026-05-04");
            assertThat(one.get("findings").asInt()).isEqualTo(1);
        });
        assertThat(vern.run("round", "show", workspace, id)).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("EXITS", "Funn", "Esker foran døra").contains("VIOLENCE");
        assertThat(vern.run("round", "show", workspace, id, "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("items")).hasSize(2);
    }

    @Test
    void whatIsMissingOrNotUnderstoodIsRefusedWithTheReason() {
        assertThat(vern.run("round", "add", workspace, "--unit", "Sykehjem A", "--held", "2026-05-04"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Dette er tema hver gang");
        assertThat(vern.run("round", "add", workspace, "--unit", "Sykehjem A", "--saw", "EXITS"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("EXITS=fine");
        assertThat(vern.run("round", "show", workspace, "00000000-0000-0000-0000-000000000001"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Det er ingen runde");
    }
}
