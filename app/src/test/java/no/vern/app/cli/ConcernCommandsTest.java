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

class ConcernCommandsTest {
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
    void whatIsRaisedWaitsUntilItIsAnsweredAndStandsInWhatIsDue() throws Exception {
        assertThat(vern.run(
                        "concern", "add", workspace, "--unit", "Sykehjem A", "--matter", "For få på kveldsvakt",
                        "--addressee", "Enhetsleder", "--on", "2026-05-04", "--answer-by", "2026-05-18"))
                .isEqualTo(ExitCode.DONE);
        var id = vern.lines().getFirst();

        assertThat(vern.run("due", workspace, "--on", "2026-05-19")).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("2026-05-18", "Forfalt", "For få på kveldsvakt", "Enhetsleder");
        assertThat(vern.run("due", workspace, "--on", "2026-05-19", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json()).singleElement().satisfies(one -> {
            assertThat(one.get("kind").asText()).isEqualTo("concern");
            assertThat(one.get("state").asText()).isEqualTo("late");
        });
        assertThat(vern.run(
                        "concern", "answer", workspace, id, "--decided", "To på vakt fra juni", "--reason",
                        "Ikke trygt alene", "--told", "Alle på vakt", "--on", "2026-05-20"))
                .isEqualTo(ExitCode.DONE);

        assertThat(vern.run("concern", "list", workspace)).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).doesNotContain("kveldsvakt");
        assertThat(vern.run("concern", "list", workspace, "--all", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json()).singleElement().satisfies(one -> {
            assertThat(one.get("decision").asText()).isEqualTo("To på vakt fra juni");
            assertThat(one.get("told").asText()).isEqualTo("Alle på vakt");
        });
        assertThat(vern.run("due", workspace, "--on", "2026-05-19")).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).doesNotContain("kveldsvakt");
    }

    @Test
    void anAnswerDayBeforeTheDayItWasRaisedIsRefusedAndAnUnknownOneToo() {
        assertThat(vern.run(
                        "concern", "add", workspace, "--unit", "Sykehjem A", "--matter", "Støy", "--addressee", "Drift",
                        "--on", "2026-05-04", "--answer-by", "2026-05-01"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run(
                        "concern", "answer", workspace, "00000000-0000-0000-0000-000000000001", "--decided", "a",
                        "--reason", "b", "--told", "c"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Det er ingen slik sak her");
    }

    @Test
    void anAnswerIsNeverWrittenOverAndWhatItLedToIsTold() throws Exception {
        vern.run("measure", "add", workspace, "--title", "To på vakt", "--responsible", "Leder", "--due", "2026-08-01",
                "--unit", "Sykehjem A");
        vern.run("concern", "add", workspace, "--unit", "Sykehjem A", "--matter", "For få på vakt", "--addressee", "Leder",
                "--on", "2026-05-04", "--answer-by", "2026-05-18");
        var id = vern.lines().getFirst();
        assertThat(vern.run(
                        "concern", "answer", workspace, id, "--decided", "To fra juni", "--reason", "Utrygt", "--told",
                        "Alle", "--on", "2026-05-20", "--measure", "T-1"))
                .isEqualTo(ExitCode.DONE);

        assertThat(vern.run(
                        "concern", "answer", workspace, id, "--decided", "Nei", "--reason", "Dyrt", "--told", "Alle"))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err()).contains("allerede besvart", "To fra juni");
        vern.run("concern", "list", workspace, "--all", "--format", "json");
        assertThat(json()).singleElement().satisfies(one -> {
            assertThat(one.get("decision").asText()).isEqualTo("To fra juni");
            assertThat(one.get("measure").asText()).hasSize(36);
        });
    }

    @Test
    void theCalendarHasMeasuresAndConcernsByNumberAndKindOnly() {
        vern.run("measure", "add", workspace, "--title", "Ny dør for Kari", "--responsible", "Per Dahl", "--due", "2026-08-01",
                "--unit", "Sykehjem A");
        vern.run("concern", "add", workspace, "--unit", "Sykehjem A", "--matter", "Kari er redd", "--addressee", "Per Dahl",
                "--on", "2026-05-04", "--answer-by", "2026-05-18");
        var id = vern.lines().getFirst();

        assertThat(vern.run("due", workspace, "--on", "2026-05-10", "--format", "ics")).isEqualTo(ExitCode.DONE);

        assertThat(vern.out())
                .contains("SUMMARY:T-1 Gjennomfør", "DTSTART;VALUE=DATE:20260801")
                .contains("SUMMARY:Svar på sak " + id, "DTSTART;VALUE=DATE:20260518")
                .doesNotContain("Kari", "Per Dahl", "Sykehjem", "dør", "redd");
        var uids = vern.lines().stream().filter(line -> line.startsWith("UID:")).toList();
        assertThat(uids).hasSize(2).doesNotHaveDuplicates();
        vern.run("due", workspace, "--on", "2026-05-10", "--format", "ics");
        assertThat(vern.lines()).as("the same thing keeps its id").containsAll(uids);
    }
}
