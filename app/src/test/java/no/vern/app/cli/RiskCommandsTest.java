package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskCommandsTest {
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
        return new ObjectMapper().readTree(vern.out());
    }

    private int score(String hazard, String probability) {
        return vern.run(
                "risk", "score", workspace, hazard, "--probability", probability, "--consequence", "C2", "--stage", "now");
    }

    @Test
    void anAssessmentIsMadeScoredListedAndShown() throws Exception {
        assertThat(vern.run(
                        "risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "violence", "--title", "Kveld",
                        "--hazard", "Slag", "--hazard", "Trusler"))
                .isEqualTo(ExitCode.DONE);
        var ids = vern.lines();
        assertThat(ids).hasSize(3);
        assertThat(score(ids.get(1), "P3")).isEqualTo(ExitCode.DONE);

        assertThat(vern.run("risk", "list", workspace, "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json()).singleElement().satisfies(line -> {
            assertThat(line.get("id").asText()).isEqualTo(ids.getFirst());
            assertThat(line.get("state").asText()).isEqualTo("DRAFT");
            assertThat(line.get("hazards").asInt()).isEqualTo(2);
        });
        assertThat(vern.run("risk", "show", workspace, ids.getFirst(), "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("hazards").get(0).get("scores").get(0).get("probability").asText()).isEqualTo("P3");
        vern.run("risk", "show", workspace, ids.getFirst());
        assertThat(vern.out()).contains("Kveld", "Slag", "P3 C2");
    }

    @Test
    void theItemsAreAnsweredTheAssessmentIsFinishedAndBothPapersAreWritten() throws Exception {
        vern.run("risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "violence", "--title", "Kveld", "--hazard", "Slag");
        var id = vern.lines().getFirst();
        assertThat(vern.run("risk", "finish", workspace, id)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Skriv hvem som deltok", "8 forhold");
        assertThat(vern.run("risk", "answer", workspace, id, "LUNCH", "--text", "Nei")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("LONE_WORK");
        vern.run("risk", "show", workspace, id, "--format", "json");
        for (var item : json().get("items")) {
            assertThat(vern.run("risk", "answer", workspace, id, item.get("code").asText(), "--text", "Sett på", "--inside"))
                    .isEqualTo(ExitCode.DONE);
        }
        assertThat(vern.run(
                        "risk", "finish", workspace, id, "--employer", "Leder", "--employees-present", "Alle",
                        "--unions", "Ingen", "--safety-representative", "Verneombud"))
                .isEqualTo(ExitCode.DONE);
        vern.run("risk", "show", workspace, id, "--format", "json");
        assertThat(json().get("finished").asBoolean()).isTrue();

        var paper = folder.resolve("vurdering.docx");
        assertThat(vern.run("export", "assessment", workspace, id, "--out", paper)).isEqualTo(ExitCode.DONE);
        assertThat(vern.run("export", "assessment", workspace, id, "--out", paper)).isEqualTo(ExitCode.REFUSED);
        assertThat(paper).isNotEmptyFile();
        var plan = folder.resolve("plan.xlsx");
        assertThat(vern.run("export", "measures", workspace, "--unit", "Sykehjem A", "--out", plan)).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("Ingen tiltak");
        assertThat(plan).isNotEmptyFile();
    }

    @Test
    void whatCannotBeIsRefusedInPlainWords() {
        assertThat(vern.run("risk", "add", workspace, "--unit", "Nord", "--topic", "violence", "--title", "Kveld"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run("risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "x", "--title", "Kveld"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(vern.run("risk", "show", workspace, "01a1fca1-2e56-7409-91ee-06f500000003"))
                .isEqualTo(ExitCode.REFUSED);
        vern.run("risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "other", "--title", "T", "--hazard", "H");
        assertThat(score(vern.lines().getLast(), "P9")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Velg sannsynlighet og konsekvens i matrisen.");
    }

    @Test
    void theMatrixIsChosenByNameAndAnUnknownOneIsRefused() {
        assertThat(vern.run(
                        "risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "physical", "--title", "Støy",
                        "--hazard", "Sag", "--matrix", "3x3"))
                .isEqualTo(ExitCode.DONE);
        var hazard = vern.lines().get(1);
        assertThat(score(hazard, "P5")).isEqualTo(ExitCode.REFUSED);
        assertThat(score(hazard, "P3")).isEqualTo(ExitCode.DONE);

        assertThat(vern.run(
                        "risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "physical", "--title", "Støy",
                        "--matrix", "own"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("3x3:1, 4x4:1, 5x5:1");
    }

    @Test
    void whatEachUnitHasIsToldOnADayAndWhatIsNotKnownIsMissing() throws Exception {
        vern.run("risk", "add", workspace, "--unit", "Sykehjem A", "--topic", "violence", "--title", "Kveld");
        var id = vern.lines().getFirst();
        assertThat(vern.run(
                        "round", "add", workspace, "--unit", "Sykehjem A", "--held", "2026-05-04", "--employer",
                        "Enhetsleder", "--safety-representative", "Verneombudet", "--saw", "violence=fine", "--saw",
                        "exits=fine"))
                .isEqualTo(ExitCode.DONE);

        assertThat(vern.run("risk", "units", workspace, "--on", "2027-05-04", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json()).singleElement().satisfies(unit -> {
            assertThat(unit.get("unit").asText()).isEqualTo("Sykehjem A");
            assertThat(unit.get("gaps").asInt()).isEqualTo(4);
            assertThat(unit.get("assessment").get("state").asText()).isEqualTo("under-way");
            assertThat(unit.get("assessment").get("id").asText()).isEqualTo(id);
            assertThat(unit.get("round").get("state").asText()).isEqualTo("in-place");
            assertThat(unit.get("round").get("until").asText()).isEqualTo("2027-05-04");
            assertThat(unit.get("drill").get("state").asText()).isEqualTo("missing");
            assertThat(unit.get("drill").get("since").isNull()).isTrue();
            assertThat(unit.get("bht-plan").get("ofAll").asBoolean()).isFalse();
        });
        vern.run("risk", "units", workspace, "--on", "2027-05-05");
        assertThat(vern.out()).contains("Sykehjem A · 5 av 5", "04.05.2026, forfalt", "Utkast", "Ikke registrert");
        assertThat(vern.run("risk", "units", workspace, "--unit", "Månen")).isEqualTo(ExitCode.REFUSED);
    }
}
