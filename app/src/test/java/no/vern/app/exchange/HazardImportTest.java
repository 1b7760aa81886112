package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.app.exchange.mapping.HazardField;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.exchange.ImportOriginRepository;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScore;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Mapping;
import no.vern.risk.MatrixEdition;
import no.vern.risk.MatrixRepository;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.risk.ScoreStage;
import no.vern.workspace.SaveResult.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HazardImportTest {
    private static final ImportOptions CREATE = new ImportOptions(true, false, false);
    private static final String HEADINGS = "Enhet;Risikovurdering;Tema;Dato;Fare;Årsak;Hvem er utsatt;Eksisterende tiltak;"
            + "Sannsynlighet (1-5);Konsekvens (1-5);Risiko;Tiltak;Ansvarlig;Frist;Sannsynlighet (etter tiltak);"
            + "Konsekvens (etter tiltak)\n";
    private static final String ROW = "Nav;Vold i skranken;Vold;01.03.2026;Trussel i skranken;Ventetid;Veiledere;Glass;"
            + "4;3;12;Alarm;Leder;31.12.2026;2;3\n";

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aRiskSheetBecomesADraftWithScoresAndATiedMeasure() throws IOException {
        assertThat(imported(file(HEADINGS + ROW))).isEqualTo(new ImportResult(1, 0, 0, 0, 1));

        var assessment = assessments().getFirst();
        assertThat(assessment.content().title()).isEqualTo("Vold i skranken");
        assertThat(assessment.content().topic()).isEqualTo(RiskTopic.VIOLENCE);
        assertThat(assessment.content().finished()).as("nobody has said who took part").isFalse();
        assertThat(assessment.content().reviseOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        var hazard = hazards(assessment).getFirst();
        assertThat(hazard.content().title()).isEqualTo("Trussel i skranken");
        assertThat(hazard.content().situation()).isEqualTo("Ventetid");
        assertThat(hazard.content().exposed()).isEqualTo("Veiledere");
        assertThat(hazard.content().existing()).isEqualTo("Glass");
        assertThat(score(assessment, hazard, ScoreStage.NOW)).contains("P4 C3 2026-03-01");
        assertThat(score(assessment, hazard, ScoreStage.TARGET)).contains("P2 C3 2026-03-01");
        assertThat(score(assessment, hazard, ScoreStage.BEFORE)).isEmpty();
        var measure = new HazardMeasureRepository(register.vault).measures(List.of(hazard.id())).get(hazard.id()).getFirst();
        assertThat(measure.content().title()).isEqualTo("Alarm");
        assertThat(measure.status()).isEqualTo(MeasureStatus.PLANNED);
        assertThat(measure.content().kind().source()).isEqualTo(MeasureSource.RISK_ASSESSMENT);
        var origin = new ImportOriginRepository(register.vault).of(hazard.id()).orElseThrow();
        assertThat(origin.line()).isEqualTo(2);
        assertThat(origin.extra()).isEqualTo(Map.of("Risiko", "12"));
    }

    @Test
    void anAssessmentThatIsThereIsChosenAndItsMatrixReadIn() throws IOException {
        var nav = ((Saved<Unit>) register.units.add(UnitContent.named("Nav"))).stored().id();
        var there = assessment(nav, "Vold i skranken", new MatrixEdition("3x3", 1));

        try (var plan = plan(file(HEADINGS + ROW.replace("Trussel", "Spark").replace(";4;3;12;", ";4 - ofte;3;12;") + ROW.replace(";4;3;12;", ";3;3;9;")))) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.assessments()).isZero();
            assertThat(preview.importable()).isEqualTo(1);
            assertThat(sentences(preview)).containsExactly("Sannsynlighet nå: «4 - ofte» er ikke et nivå i risikomatrisen. "
                    + "Den har nivåene 1 til 3. Rett raden, eller si hva verdien betyr.");
            register.imports.run(plan, preview, rows -> {});
        }

        assertThat(assessments()).extracting(Assessment::id).containsExactly(there.id());
        assertThat(hazards(there)).singleElement().satisfies(hazard ->
                assertThat(score(there, hazard, ScoreStage.NOW)).contains("P3 C3 2026-03-01"));
    }

    @Test
    void levelsAreReadByNumberByNameByCodeAndByBoth() throws IOException {
        var matrix = new MatrixRepository(register.vault).book().inForce(LocalDate.of(2026, 3, 1));
        var name = matrix.probability().get(1).name().text("nb");
        imported(file(HEADINGS
                + ROW.replace(";4;3;12;", ";" + name + ";C5;;").replace("Trussel", "A")
                + ROW.replace(";4;3;12;", ";2 - " + name + ";1,0;;").replace("Trussel", "B")
                + ROW.replace(";4;3;12;", ";(5);3: egne ord;;").replace("Trussel", "C")));

        var assessment = assessments().getFirst();
        assertThat(hazards(assessment))
                .extracting(hazard -> score(assessment, hazard, ScoreStage.NOW).orElse("").substring(0, 5))
                .containsExactly("P2 C5", "P2 C1", "P5 C3");
    }

    @Test
    void noScoreIsInvented() throws IOException {
        var wrong = "3 - " + new MatrixRepository(register.vault)
                .book().inForce(LocalDate.of(2026, 3, 1)).probability().get(0).name().text("nb");
        var file = file(HEADINGS
                + ROW.replace(";4;3;12;", ";6 - alltid;3;18;").replace("Trussel", "A")
                + ROW.replace(";4;3;12;", ";aldri;3;0;").replace("Trussel", "B")
                + ROW.replace(";4;3;12;", ";4;;;").replace("Trussel", "C")
                + ROW.replace(";4;3;12;", ";2,5;3;;").replace("Trussel", "D")
                + ROW.replace(";4;3;12;", ";" + wrong + ";3;;").replace("Trussel", "E")
                + ROW.replace(";4;3;12;", ";;;;").replace(";2;3\n", ";;\n").replace("Trussel", "F"));

        try (var plan = plan(file)) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(sentences(preview)).hasSize(5).anyMatch(sentence -> sentence.equals(
                    "Konsekvens nå: Skriv både sannsynlighet og konsekvens, eller ingen av dem."));
            assertThat(preview.remarks()).containsEntry("import.preview.unscored", 1L);
            register.imports.run(plan, preview, rows -> {});
        }
        var assessment = assessments().getFirst();
        assertThat(hazards(assessment)).singleElement().satisfies(hazard ->
                assertThat(score(assessment, hazard, ScoreStage.NOW)).isEmpty());
    }

    @Test
    void aSheetOfAnotherScaleIsRefusedWhole() throws IOException {
        for (var score : List.of(";6;3;18;", ";2;0;0;", ";(10);1;10;")) {
            try (var plan = plan(file(HEADINGS + ROW.replace("Trussel", "Ran") + ROW.replace(";4;3;12;", score)))) {
                assertThatThrownBy(() -> register.imports.preview(plan, CREATE, rows -> {}))
                        .isInstanceOf(MappingRefused.class)
                        .hasMessage("import.hazard.otherScale");
            }
        }
        assertThat(assessments()).isEmpty();
    }

    @Test
    void hazardsOfOneUnitNeverGoIntoAnotherOfTheSameName() throws IOException {
        var school = ((Saved<Unit>) register.units.add(UnitContent.named("Skole"))).stored().id();
        var nav = ((Saved<Unit>) register.units.add(UnitContent.named("Nav"))).stored().id();
        var other = ((Saved<Unit>) register.units.add(UnitContent.named("Nav").under(school))).stored().id();
        var others = assessment(other, "Vold i skranken", new MatrixEdition("5x5", 1));

        imported(file(HEADINGS + ROW));

        assertThat(hazards(others)).isEmpty();
        assertThat(assessments()).filteredOn(assessment -> !assessment.id().equals(others.id())).singleElement()
                .satisfies(made -> {
                    assertThat(made.content().unitId()).isEqualTo(nav);
                    assertThat(hazards(made)).hasSize(1);
                });
    }

    @Test
    void aProposalThatBindsNobodyStandsWithTheHazardAndIsNoMeasure() throws IOException {
        imported(file(HEADINGS + ROW.replace(";Leder;31.12.2026;", ";;31.12.2026;")));

        var hazard = hazards(assessments().getFirst()).getFirst();
        assertThat(hazard.content().needed()).isEqualTo("Alarm – 2026-12-31");
        assertThat(new HazardMeasureRepository(register.vault).of(hazard.id())).isEmpty();
    }

    @Test
    void theSameSheetAgainAddsNothingAndAHazardThatWasTypedInIsMet() throws IOException {
        var file = file(HEADINGS + ROW);
        imported(file);
        assertThat(imported(file)).isEqualTo(new ImportResult(0, 1, 0, 0, 0));

        var assessment = assessments().getFirst();
        new HazardRepository(register.vault).add(assessment.id(), HazardContent.named("Ran"));
        assertThat(imported(file(HEADINGS + ROW.replace("Trussel i skranken", "ran"))))
                .isEqualTo(new ImportResult(0, 1, 0, 0, 0));
        assertThat(hazards(assessment)).hasSize(2);
        assertThat(assessments()).hasSize(1);
    }

    @Test
    void whatTheSheetSaidBesideGoesWithTheHazard() throws IOException {
        imported(file(HEADINGS + ROW.replace(";Alarm;Leder;31.12.2026;", ";;;;")));
        var hazard = hazards(assessments().getFirst()).getFirst();

        assertThat(new HazardRepository(register.vault).remove(hazard.id(), hazard.version())).isInstanceOf(Saved.class);

        assertThat(new ImportOriginRepository(register.vault).of(hazard.id())).isEmpty();
    }

    @Test
    void rowsOfOneTitleMakeOneAssessmentAndAgreeOnItsTopic() throws IOException {
        var file = file(HEADINGS + ROW + ROW.replace("Trussel", "Spark")
                + ROW.replace("Trussel", "Fall").replace(";Vold;", ";Fysisk;")
                + ROW.replace("Trussel", "Slag").replace("Nav;", "Helse;"));

        try (var plan = plan(file)) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.assessments()).isEqualTo(2);
            assertThat(sentences(preview)).singleElement().asString()
                    .startsWith("Tema: Risikovurderingen med denne tittelen har temaet «Vold og trusler».");
            assertThat(assessments()).as("a preview writes nothing").isEmpty();
            register.imports.run(plan, preview, rows -> {});
        }
        assertThat(assessments()).hasSize(2);
    }

    @Test
    void whatASheetDoesNotSayIsAskedForAndSaidForAllRows() throws IOException {
        var file = file("Fare;Sannsynlighet;Konsekvens;Tiltak\nFall;2;2;\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            assertThat(plan.mapping().into()).isEqualTo(ImportKind.HAZARDS);
            assertThat(plan.questions())
                    .extracting(problem -> problem.field())
                    .containsExactly("unit", "assessment", "topic", "assessedOn");
            var told = register.imports.change(
                    plan,
                    plan.mapping()
                            .unlessTold(HazardField.UNIT, "Nav")
                            .unlessTold(HazardField.ASSESSMENT, "Fall ute")
                            .unlessTold(HazardField.TOPIC, "PHYSICAL")
                            .unlessTold(HazardField.ASSESSED_ON, "2026-02-01"),
                    rows -> {});
            register.imports.run(told, register.imports.preview(told, CREATE, rows -> {}), rows -> {});
        }
        assertThat(assessments()).singleElement().satisfies(assessment ->
                assertThat(assessment.content().title()).isEqualTo("Fall ute"));
        try (var next = register.imports.open(file, null, rows -> {})) {
            assertThat(next.questions()).as("what was said of one sheet is not said of the next").hasSize(4);
        }
    }

    private Assessment assessment(UUID unit, String title, MatrixEdition matrix) {
        var content = new AssessmentContent(
                unit, title, RiskTopic.VIOLENCE, Occasion.YEARLY, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1),
                false, Participants.NONE, Mapping.OF_UNIT, matrix);
        return ((Saved<Assessment>) new AssessmentRepository(register.vault).add(content)).stored();
    }

    private List<Assessment> assessments() {
        return new AssessmentRepository(register.vault).all();
    }

    private List<Hazard> hazards(Assessment assessment) {
        return new HazardRepository(register.vault).of(assessment.id());
    }

    private Optional<String> score(Assessment assessment, Hazard hazard, ScoreStage stage) {
        var scores = new HazardScoreRepository(register.vault).of(assessment.id()).getOrDefault(hazard.id(), List.of());
        return HazardScore.latest(scores, stage, Outlook.ASSESSED)
                .map(HazardScore::content)
                .map(score -> score.probability() + " " + score.consequence() + " " + score.scoredOn());
    }

    private static List<String> sentences(ImportPreview preview) {
        var words = new ProblemWords(ImportKind.HAZARDS, Texts.of(Language.NB));
        return preview.reasons().keySet().stream().map(words::sentence).toList();
    }

    private ImportPlan plan(Path file) {
        var plan = register.imports.open(file, null, rows -> {});
        assertThat(plan.mapping().into()).isEqualTo(ImportKind.HAZARDS);
        assertThat(plan.questions()).isEmpty();
        return plan;
    }

    private ImportResult imported(Path file) {
        try (var plan = plan(file)) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(sentences(preview)).isEmpty();
            return register.imports.run(plan, preview, rows -> {});
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(files.resolve("risiko.csv"), text);
    }
}
