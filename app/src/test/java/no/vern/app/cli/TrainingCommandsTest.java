package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingCommandsTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    private Path folder;

    private Path workspace;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        try (var founded = TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace()) {
            new UnitRepository(founded.register())
                    .add(UnitContent.named("Sykehjem A").withEmployees(20));
            var persons = new PersonRepository(founded.register());
            persons.add(PersonContent.named("Kari Demo"));
            persons.add(PersonContent.named("Ola Demo"));
            persons.add(PersonContent.named("Ola Demo"));
        }
    }

    private JsonNode json() throws Exception {
        return JsonMapper.builder().build().readTree(vern.out());
    }

    @Test
    void aDrillIsRegisteredListedAndCounted() throws Exception {
        assertThat(vern.run(
                        "training", "add", workspace, "--unit", "Sykehjem A", "--kind", "drill", "--on", "2026-05-04",
                        "--people", "14", "--topic", "Alarm", "--by", "BHT", "--hours", "1.5"))
                .isEqualTo(ExitCode.DONE);
        var id = vern.lines().getFirst();

        assertThat(vern.run("training", "list", workspace, "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json()).singleElement().satisfies(one -> {
            assertThat(one.get("id").asText()).isEqualTo(id);
            assertThat(one.get("kind").asText()).isEqualTo("drill");
            assertThat(one.get("people").asInt()).isEqualTo(14);
            assertThat(one.get("hours").asDouble()).isEqualTo(1.5);
        });
        vern.run("training", "coverage", workspace, "--on", "2027-05-04", "--format", "json");
        var drill = json().get(0).get("kinds").get("drill");
        assertThat(drill.get("share").asDouble()).isEqualTo(0.7);
        assertThat(drill.get("overdue").asBoolean()).isFalse();
        vern.run("training", "coverage", workspace, "--on", "2027-05-05", "--format", "json");
        drill = json().get(0).get("kinds").get("drill");
        assertThat(drill.get("people").asInt()).isZero();
        assertThat(drill.get("overdue").asBoolean()).isTrue();
        vern.run("training", "coverage", workspace, "--on", "2026-06-01");
        assertThat(vern.out()).contains("Sykehjem A", "70 %");
    }

    @Test
    void whoTookPartIsFoundByNameAndNobodyIsGuessed() throws Exception {
        assertThat(vern.run(
                        "training", "add", workspace, "--kind", "basic-course", "--on", "2026-05-04",
                        "--participant", "kari demo"))
                .isEqualTo(ExitCode.DONE);
        assertThat(vern.run("training", "add", workspace, "--kind", "basic-course", "--participant", "Ola Demo"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("2 heter Ola Demo");
        assertThat(vern.run("training", "add", workspace, "--kind", "basic-course", "--participant", "Per"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Ingen heter Per.");
        vern.run("training", "list", workspace);
        assertThat(vern.out()).contains("Grunnkurs", "Hele virksomheten").doesNotContain("Kari");
    }

    @Test
    void whatIsMissingIsToldInPlainWords() {
        assertThat(vern.run("training", "add", workspace, "--kind", "drill", "--people", "3"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Velg enhet");
        assertThat(vern.run("training", "add", workspace, "--kind", "basic-course", "--status", "waiting"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Velg hvorfor den venter.", "hvem som må gjøre noe");
        assertThat(vern.run("training", "add", workspace, "--kind", "yoga")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("BASIC_COURSE");
    }
}
