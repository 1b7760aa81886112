package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Clock;
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

class DropCommandsTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    private Path folder;

    private Path workspace;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        try (var founded = TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace()) {
            var units = new UnitRepository(founded.register());
            units.add(UnitContent.named("Sykehjem A"));
            units.add(UnitContent.named("Nav Sentrum"));
        }
    }

    private int add(String unit, String kind, String strain) {
        return vern.run("add", "drop", workspace, "--unit", unit, "--kind", kind, "--strain", strain);
    }

    @Test
    void isCountedInItsUnitAndQuarter() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(add("Sykehjem A", "verbal-abuse", "3")).isEqualTo(ExitCode.DONE);
            assertThat(vern.lines()).singleElement().asString().hasSize(36);
        }

        assertThat(vern.run("drops", workspace, "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(lines()).extracting(line -> line.get("line").asText()).containsExactly("unit", "all");
        var home = lines().getFirst();
        assertThat(home.get("unit").asText()).isEqualTo("Sykehjem A");
        assertThat(home.get("quarters")).hasSize(8);
        assertThat(home.get("quarters").get(quarter()).asInt()).isEqualTo(5);
        assertThat(home.get("sum").asInt()).isEqualTo(5);
    }

    @Test
    void aSmallCountIsHiddenAlsoWhenOneUnitIsAskedFor() throws Exception {
        add("Sykehjem A", "DISCOMFORT", "2");
        for (int i = 0; i < 6; i++) {
            add("Nav Sentrum", "ALONE", "5");
        }

        vern.run("drops", workspace, "--unit", "Sykehjem A", "--format", "json");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("sum").isNull()).isTrue();
            assertThat(line.get("change").asText()).isEqualTo("too-few");
        });
        vern.run("drops", workspace);
        assertThat(vern.out()).contains("Sykehjem A", " :", "For lite kan vises");
    }

    @Test
    void whatCannotBeIsRefusedInPlainWords() {
        assertThat(add("Sykehjem A", "verbal-abuse", "6")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Skriv et tall fra 1 til 5.");
        assertThat(add("Sykehjem A", "noe annet", "3")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("VERBAL_ABUSE");
        assertThat(add("Nav Nord", "verbal-abuse", "3")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run("drops", workspace, "--since", "2999-01-01")).isEqualTo(ExitCode.USAGE);
    }

    private static String quarter() {
        var today = Norway.today(Clock.systemUTC());
        return today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3;
    }

    private List<JsonNode> lines() throws Exception {
        var lines = new ArrayList<JsonNode>();
        JsonMapper.builder().build().readTree(vern.out()).forEach(lines::add);
        return lines;
    }
}
