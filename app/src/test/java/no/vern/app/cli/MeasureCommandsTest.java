package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandsTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    private Path folder;

    private Path workspace;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);
    private final LocalDate today = Norway.today(Clock.systemUTC());

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        try (var founded = TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace()) {
            new UnitRepository(founded.register()).add(UnitContent.named("Sykehjem A"));
        }
    }

    private JsonNode json(Object... arguments) throws Exception {
        assertThat(vern.run(arguments)).isEqualTo(ExitCode.DONE);
        return JsonMapper.builder().build().readTree(String.join("\n", vern.lines()));
    }

    private int add(String... more) {
        var arguments = new ArrayList<Object>(List.of(
                "measure", "add", workspace, "--unit", "Sykehjem A", "--title", "Lys i gangen", "--responsible",
                "Enhetsleder", "--due", today.minusDays(2).toString()));
        arguments.addAll(List.of(more));
        return vern.run(arguments.toArray());
    }

    @Test
    void isDueThenDoneThenFoundToWork() throws Exception {
        assertThat(add("--criterion", "Ingen faller", "--evaluate", today.toString(), "--control", "engineering"))
                .isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).containsExactly("T-1");

        var due = json("due", workspace, "--format", "json");
        assertThat(due).hasSize(1);
        assertThat(due.get(0).get("kind").asText()).isEqualTo("measure");
        assertThat(due.get(0).get("state").asText()).isEqualTo("late");
        assertThat(due.get(0).get("task").asText()).isEqualTo("carry-out");

        assertThat(vern.run("measure", "done", workspace, "T-1", "--by", "Drift")).isEqualTo(ExitCode.DONE);
        assertThat(json("due", workspace, "--format", "json").get(0).get("task").asText()).isEqualTo("evaluate");
        assertThat(vern.run("measure", "works", workspace, "1", "--desired", "yes", "--sufficient", "yes", "--more", "no",
                        "--seen", "Lyst", "--by", "Verneombud"))
                .isEqualTo(ExitCode.DONE);
        var shown = json("measure", "show", workspace, "T-1", "--format", "json");
        assertThat(shown.get("status").asText()).isEqualTo("WORKS");
        assertThat(shown.get("control").asText()).isEqualTo("ENGINEERING");
        assertThat(json("due", workspace, "--format", "json")).isEmpty();
        assertThat(json("measure", "list", workspace, "--status", "works", "--format", "json")).hasSize(1);
    }

    @Test
    void whatBreaksARuleIsRefusedAndNothingChanges() throws Exception {
        assertThat(add()).isEqualTo(ExitCode.DONE);
        vern.run("measure", "done", workspace, "T-1", "--by", "Drift");

        assertThat(vern.run("measure", "works", workspace, "T-1", "--desired", "yes", "--sufficient", "yes", "--more",
                        "no", "--seen", "Lyst", "--by", "Verneombud"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run("measure", "show", workspace, "T-9")).isEqualTo(ExitCode.REFUSED);
        assertThat(json("measure", "show", workspace, "T-1", "--format", "json").get("status").asText())
                .isEqualTo("DONE");
    }
}
