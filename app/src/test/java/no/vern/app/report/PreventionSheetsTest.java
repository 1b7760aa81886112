package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureStanding;
import no.vern.measure.Evaluation;
import no.vern.measure.SuccessTest;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardFigure;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.Participants;
import no.vern.risk.RiskMatrices;
import no.vern.risk.RiskTopic;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import no.vern.training.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of risk, measures and training. */
class PreventionSheetsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private static List<HazardFigure> times(int count, UUID unit, int now, MeasureStanding standing) {
        var classes = RiskMatrices.shipped().getLast().classes();
        return Collections.nCopies(
                count, new HazardFigure(unit, Optional.of(classes.get(now)), Optional.of(classes.getFirst()), standing));
    }

    private ReadWorkbook written(AmuSource figures, int year) {
        var file = folder.resolve("amu.xlsx");
        new AmuReport(figures, "0", Register.NOW).write(new AmuRequest(year, null, 5, Language.NB), file);
        return ReadWorkbook.of(file);
    }

    @Test
    void aTargetIsToldAsConfirmedOnlyWhenWhatIsDoneForItIsKnownToWork() {
        var figures = new FiguresForTests();
        var unit = figures.unit("Helse", null);
        var hazards = new ArrayList<HazardFigure>();
        hazards.addAll(times(7, unit, 3, new MeasureStanding(2, 2, 2)));
        hazards.addAll(times(6, unit, 3, new MeasureStanding(2, 2, 1)));
        hazards.addAll(times(9, unit, 3, MeasureStanding.NONE));
        hazards.addAll(times(2, unit, 0, MeasureStanding.NONE));
        figures.prevents(
                new PreventionFigures(hazards, List.of(), List.of(), new Coverage(List.of()), List.of()));

        var workbook = written(figures, 2026);

        var now = workbook.closer().get("Risiko/Farer slik de er vurdert nå");
        assertThat(now.at("Sum", "Sum")).isEqualTo(24L);
        assertThat(now.at("Lav", "Sum")).isEqualTo(":");
        var done = workbook.closer().get("Risiko/Hva som er gjort med farene");
        assertThat(done.at("Bekreftet å virke", "Sum")).isEqualTo(7L);
        assertThat(done.at("Gjort, ikke bekreftet", "Sum")).isEqualTo(6L);
        assertThat(done.at("Uten tiltak", "Sum")).isEqualTo(11L);
        assertThat(workbook.closer().get("Risiko/Farer etter bekreftede tiltak").at("Lav", "Sum")).isEqualTo(7L);
        assertThat(workbook.about()).contains("Farer etter hvor alvorlige de er");
        assertThat(workbook.hidden()).anySatisfy(line -> assertThat(line).startsWith("Risiko", "Farer slik de er vurdert nå", "Lav"));
        assertThat(workbook.sheets()).doesNotContain("Tiltak", "Opplæring").contains("Risiko");
    }

    @Test
    void withoutAnyPreventionTheSheetsAreLeftOutAndNamed() {
        var workbook = written(new FiguresForTests(), 2026);

        assertThat(workbook.sheets()).doesNotContain("Risiko", "Tiltak", "Opplæring");
        assertThat(workbook.about())
                .contains("Utelatt: ingen ferdig risikovurdering har farer.", "Utelatt: ingen tiltak i perioden.");
    }

    /** From the register: an assessment that is a draft does not count, nor do measures that were dropped. */
    @Test
    void readsFromTheRegisterWhatHoldsAndWhatIsKnownToWork() {
        try (var register = new Register(folder)) {
            var finished = new AssessmentContent(
                    register.unit, "Støy", RiskTopic.PHYSICAL, Occasion.YEARLY, TODAY, TODAY.plusYears(1), true,
                    new Participants("Leder", "Alle", "Ingen", "Verneombud", ""), Mapping.OF_UNIT);
            var assessments = new AssessmentRepository(register.vault);
            var hazards = new HazardRepository(register.vault);
            var kept = Register.saved(hazards.add(
                    Register.saved(assessments.add(finished)).id(), HazardContent.named("Støy i verkstedet")));
            Register.saved(hazards.add(
                    Register.saved(assessments.add(finished.withFinished(false))).id(), HazardContent.named("Utkast")));
            Register.saved(new HazardScoreRepository(register.vault).add(
                    kept.id(), 1, new ScoreContent(ScoreStage.TARGET, Outlook.ASSESSED, TODAY, "5x5", 1, "P1", "C1", "")));
            var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
            var measure = Register.saved(measures.addAgainst(
                    List.of(kept.id()),
                    MeasureContent.of("Skjerm", "Drift", TODAY).at(register.unit).withTest(new SuccessTest("Under 80 dB", TODAY))));
            assertThat(new HazardMeasureRepository(register.vault).of(kept.id())).containsExactly(measure.id());
            var done = Register.saved(measures.done(measure.id(), 1, TODAY, "Drift"));
            Register.saved(measures.evaluate(
                    done.id(), done.version(), new Evaluation(TODAY, "Leder", true, true, false), "Målt"));

            var read = new RegisterFigures("Fjordvik", register.vault)
                    .prevention(Set.of(register.unit), TODAY.withDayOfYear(1), TODAY, TODAY);

            assertThat(read.hazards()).singleElement().satisfies(hazard -> {
                assertThat(hazard.measures().verified()).isTrue();
                assertThat(hazard.now()).isEmpty();
                assertThat(hazard.target()).isPresent();
            });
            assertThat(read.assessments()).hasSize(2);
            assertThat(read.measures()).hasSize(1);
            var before = new RegisterFigures("Fjordvik", register.vault)
                    .prevention(Set.of(register.unit), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), TODAY);
            assertThat(before.measures()).isEmpty();
        }
    }

    @Test
    void aPastPeriodTellsOfMeasuresAsTheyStoodAtItsEnd() {
        var later = LocalDate.of(2027, 2, 1);
        try (var register = new Register(folder)) {
            var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(
                    Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneOffset.UTC)));
            found(measures, done(measures, register.unit, "Alarm", TODAY), TODAY);
            found(measures, done(measures, register.unit, "Lås", TODAY), later);
            done(measures, register.unit, "Lys", later);

            var read = new RegisterFigures("Fjordvik", register.vault).prevention(
                    Set.of(register.unit), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), later);
            var now = new RegisterFigures("Fjordvik", register.vault)
                    .prevention(Set.of(register.unit), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 28), later);

            assertThat(read.measures()).extracting(PreventionSheetsTest::standing)
                    .containsExactly("Alarm WORKS", "Lås DONE", "Lys PLANNED");
            assertThat(now.measures()).extracting(PreventionSheetsTest::standing)
                    .containsExactly("Lås WORKS", "Lys DONE");
        }
    }

    private static String standing(Measure measure) {
        return measure.content().title() + " " + measure.status();
    }

    private static Measure done(MeasureRepository measures, UUID unit, String title, LocalDate on) {
        var measure = Register.saved(measures.add(MeasureContent.of(title, "Drift", TODAY)
                .at(unit)
                .withTest(new SuccessTest("Ingen slag", TODAY))));
        return Register.saved(measures.done(measure.id(), measure.version(), on, "Drift"));
    }

    private static void found(MeasureRepository measures, Measure done, LocalDate on) {
        Register.saved(measures.evaluate(
                done.id(), done.version(), new Evaluation(on, "Leder", true, true, false), "Ingen slag"));
    }
}
