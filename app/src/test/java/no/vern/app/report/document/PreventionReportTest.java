package no.vern.app.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.app.incident.Register;
import no.vern.app.report.ReportFailed;
import no.vern.measure.Aim;
import no.vern.measure.Evaluation;
import no.vern.measure.Horizon;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasurePlan;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureWeighing;
import no.vern.measure.SuccessTest;
import no.vern.organisation.UnitContent;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Dimension;
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Mapping;
import no.vern.risk.MappingMethod;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.Participants;
import no.vern.risk.RiskMatrices;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers that are signed: the risk assessment and the action plan. */
class PreventionReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private MeasureRepository measures;
    private PreventionReport report;
    private Assessment assessment;
    private Hazard hazard;
    private Measure measure;

    @BeforeEach
    void open() {
        register = new Register(folder.resolve("register"));
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        report = new PreventionReport(register.vault, Register.NOW);
        assessment = Register.saved(new AssessmentRepository(register.vault).add(new AssessmentContent(
                register.unit, "=Vold på kveld", RiskTopic.VIOLENCE, Occasion.INCIDENT, TODAY, TODAY.plusYears(1), false,
                new Participants("Leder", "Alle på vakt", "Fagforbundet", "Verneombudet", ""),
                new Mapping(Scope.UNIT, "", TODAY.minusYears(1), TODAY, Set.of(MappingMethod.DEVIATIONS), Set.of()))));
        hazard = Register.saved(new HazardRepository(register.vault)
                .add(assessment.id(), HazardContent.named("Slag under stell")));
        score(1, ScoreStage.BEFORE, "P4");
        score(2, ScoreStage.NOW, "P3");
        score(3, ScoreStage.TARGET, "P1");
        measure = Register.saved(measures.addAgainst(
                List.of(hazard.id()),
                MeasureContent.of("Alltid to", "Enhetsleder", TODAY)
                        .at(register.unit)
                        .withTest(new SuccessTest("Ingen slag.", TODAY))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void score(int version, ScoreStage stage, String often) {
        Register.saved(new HazardScoreRepository(register.vault).add(
                hazard.id(), version, new ScoreContent(stage, Outlook.ASSESSED, TODAY, "5x5", 1, often, "C3", "")));
    }

    private String assessmentText() throws IOException {
        var file = folder.resolve("vurdering.docx");
        report.writeAssessment(assessment.id(), register.texts, file);
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void theAssessmentTellsWhoHowWhatAndIsReadyToBeSigned() throws IOException {
        assertThat(assessmentText())
                .contains("Risikovurdering: =Vold på kveld", "Sykehjem A", "Hendelse")
                .contains("15.06.2025 – 15.06.2026", "Alle på vakt", "Verneombudet", "Alenearbeid", "Ikke besvart")
                .contains("Slag under stell", "Før tiltak", "Nå", "Mål", "T-1  Alltid to", "Enhetsleder", "Ingen slag.")
                .contains("Ikke bekreftet ennå", "Underskrift", "Arbeidsgiver", "Verneombud")
                .doesNotContain("null");
    }

    @Test
    void theTargetIsConfirmedOnPaperWhenTheMeasureIsKnownToWork() throws IOException {
        var done = Register.saved(measures.done(measure.id(), 1, TODAY, "Drift"));
        assertThat(assessmentText()).contains("Ikke bekreftet ennå");

        Register.saved(measures.evaluate(
                done.id(), done.version(), new Evaluation(TODAY, "Leder", true, true, false), "Ingen slag"));

        assertThat(assessmentText()).contains("Bekreftet").doesNotContain("Ikke bekreftet ennå");
    }

    @Test
    void thePlanHoldsWhatWaitsInTheUnitsThatAreAskedFor() throws Exception {
        var elsewhere = register.unit(UnitContent.named("Skole"));
        Register.saved(measures.add(MeasureContent.of("Ny dør", "Drift", TODAY.minusDays(1)).at(elsewhere)));
        var file = folder.resolve("plan.xlsx");

        assertThat(report.writePlan(Set.of(), register.texts, file)).isEqualTo(2);
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            assertThat(text).contains("Handlingsplan", "T-2  Ny dør", "Skole", "Forfalt", "Ikke bestemt", "Underskrift");
            assertThat(text.indexOf("Ny dør")).isLessThan(text.indexOf("Alltid to"));
        }
        assertThat(report.writePlan(Set.of(register.unit), register.texts, file)).isEqualTo(1);
    }

    @Test
    void thePapersTellWhatThePlanHasToTellOfEachMeasure() throws Exception {
        weighed(measures, measure);
        var file = folder.resolve("plan.docx");

        report.writePlan(Set.of(), register.texts, file);

        try (var document = new XWPFDocument(Files.newInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Straks", "Reduserer risikoen", "Enhetsleder, utføres av Drift")
                    .contains("Praktisk: Ja. Økonomisk: Nei.", "Krever en vakt til.")
                    .contains("Råd ved planlegging: 15.06.2026", "Råd ved gjennomføring: ikke oppgitt");
        }
        assertThat(assessmentText())
                .contains("Reduserer risikoen", "Enhetsleder, utføres av Drift", "Praktisk: Ja. Økonomisk: Nei.");
    }

    private static void weighed(MeasureRepository measures, Measure measure) {
        var content = measure.content();
        var kind = content.kind();
        Register.saved(measures.update(
                measure.id(),
                measure.version(),
                content.withKind(new MeasureKind(
                                kind.source(), kind.area(), Horizon.AT_ONCE, kind.type(), kind.level(), kind.control(),
                                Aim.REDUCE, kind.purpose(), kind.against()))
                        .withPlan(new MeasurePlan("Enhetsleder", "Drift", TODAY, "", null, ""))
                        .withWeighing(new MeasureWeighing(
                                true, false, "Krever en vakt til.", TODAY, null, "", false, false, false, ""))));
    }

    @Test
    void whatNobodyHasSaidOfAMeasureIsToldAsNotSaid() throws IOException {
        assertThat(assessmentText())
                .contains("Eliminere eller redusere: ikke oppgitt", "Praktisk: ikke oppgitt.")
                .contains("Råd ved planlegging: ikke oppgitt");
    }

    @Test
    void theAssessmentNamesItsMatrixAndDefinesItsLevels() throws IOException {
        var matrix = RiskMatrices.shipped().getLast();

        assertThat(assessmentText())
                .contains("5 × 5, versjon 1", "Gjelder fra 01.01.2026", "Av og til · ")
                .contains(matrix.probability().getFirst().definition().nb())
                .contains(matrix.consequence().getLast().definitions().get(Dimension.PSYCHOSOCIAL).nb())
                .contains(matrix.classes().getLast().asks().nb());
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextInTheWorkbook() throws Exception {
        var file = folder.resolve("vurdering.xlsx");
        Register.saved(measures.add(
                MeasureContent.of("=1+1", "Drift", TODAY).at(register.unit)));
        report.writePlan(Set.of(), register.texts, file);
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell ->
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndNothingIsLost() throws IOException {
        var file = folder.resolve("vurdering.docx");
        Files.writeString(file, "noe");
        assertThatThrownBy(() -> report.writeAssessment(UUID.randomUUID(), register.texts, file))
                .isInstanceOf(ReportFailed.class);
        assertThat(file).hasContent("noe");
        assertThatThrownBy(() -> report.writeAssessment(assessment.id(), register.texts, folder.resolve("a.odt")))
                .isInstanceOf(ReportFailed.class);
        report.writeAssessment(assessment.id(), register.texts, folder.resolve("a.pdf"));
        assertThat(Files.readString(folder.resolve("a.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }
}
