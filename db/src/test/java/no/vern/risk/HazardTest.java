package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import no.vern.incident.Perpetrator;
import no.vern.incident.TestRegister;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HazardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Participants ALL = new Participants("Leder", "Alle på vakt", "Ingen på enheten", "Verneombud", "");

    @TempDir
    private Path folder;

    private TestRegister register;
    private AssessmentRepository assessments;
    private HazardRepository hazards;
    private HazardScoreRepository scores;
    private HazardIncidentRepository incidentLinks;
    private HazardMeasureRepository measureLinks;
    private MeasureRepository measures;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        assessments = new AssessmentRepository(register.vault);
        hazards = new HazardRepository(register.vault);
        scores = new HazardScoreRepository(register.vault);
        incidentLinks = new HazardIncidentRepository(register.vault);
        measureLinks = new HazardMeasureRepository(register.vault);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private AssessmentContent content(RiskTopic topic, LocalDate revised, boolean finished, Participants who) {
        return new AssessmentContent(
                register.unit, " Vold på kveldsvakt ", topic, Occasion.YEARLY, TODAY, revised, finished, who, Mapping.OF_UNIT);
    }

    private Assessment assessment() {
        return TestRegister.saved(
                assessments.add(content(RiskTopic.VIOLENCE, TODAY.plusYears(1), false, Participants.NONE)));
    }

    private Hazard hazard() {
        return TestRegister.saved(hazards.add(assessment().id(), HazardContent.named("Slag under stell")));
    }

    private Measure measure() {
        var incident = register.add(register.threat("Trussel").build());
        return TestRegister.saved(
                measures.add(incident.id(), MeasureContent.of("Alarm", "Leder", TODAY.plusDays(9))));
    }

    private static ScoreContent score(ScoreStage stage, Outlook outlook, @Nullable LocalDate day, String levels) {
        return new ScoreContent(
                stage, outlook, day, "5x5", 1, levels.substring(0, 2), levels.substring(2), " Etter avvikene ");
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result)
                .problems().stream().map(Problem::messageKey).toList();
    }

    private AuditEntry newest() {
        return new AuditRepository(register.vault).newest(0, 1).getFirst();
    }

    @Test
    void anAssessmentIsKeptWithWhoTookPartAndHoldsUntilItsRevision() {
        var stored = TestRegister.saved(
                assessments.add(content(RiskTopic.PHYSICAL, TODAY.plusYears(1), false, Participants.NONE)));
        assertThat(stored.content().title()).isEqualTo("Vold på kveldsvakt");
        assertThat(stored.content().valid(TODAY)).isFalse();

        var finished = TestRegister.saved(assessments.update(
                stored.id(), 1, content(RiskTopic.PHYSICAL, TODAY.plusMonths(6), true, ALL)));

        assertThat(finished.version()).isEqualTo(2);
        assertThat(finished.content().valid(TODAY.plusMonths(6).minusDays(1))).isTrue();
        assertThat(finished.content().valid(TODAY.plusMonths(6))).isFalse();
        assertThat(assessments.find(stored.id())).contains(finished);
        assertThat(assessments.all()).containsExactly(finished);
        assertThat(newest().changes()).contains("finished", "Ingen på enheten", "2026-12-15").doesNotContain("topic");
    }

    @Test
    void anAssessmentSaysWhereWhatAndWhenOrIsNotSaved() {
        var empty = new AssessmentContent(
                null, " ", RiskTopic.OTHER, Occasion.OTHER, null, null, false, Participants.NONE, Mapping.OF_UNIT);
        assertThat(problems(assessments.add(empty)))
                .containsExactly(
                        "rules.unit.required", "rules.risk.title", "rules.risk.day", "rules.risk.revision");
        var elsewhere = new AssessmentContent(
                UUID.randomUUID(),
                "x".repeat(201),
                RiskTopic.OTHER,
                Occasion.OTHER,
                TODAY.plusDays(1),
                TODAY.plusDays(2),
                false,
                Participants.NONE,
                Mapping.OF_UNIT);
        assertThat(problems(assessments.add(elsewhere)))
                .containsExactly("rules.unit.unknown", "rules.risk.future", "rules.text.tooLong");
        assertThat(assessments.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLENCE, 2026-06-15, rules.risk.revision",
        "VIOLENCE, 2027-06-15,",
        "VIOLENCE, 2027-06-16, rules.risk.yearly",
        "PHYSICAL, 2028-06-15,",
    })
    void violenceAndThreatsAreRevisedEveryYear(RiskTopic topic, LocalDate revised, @Nullable String problem) {
        var result = assessments.add(content(topic, revised, false, Participants.NONE));
        if (problem == null) {
            TestRegister.saved(result);
        } else {
            assertThat(problems(result)).containsExactly(problem);
        }
    }

    @Test
    void noAssessmentIsFinishedBeforeEveryGroupIsToldOf() {
        var without = new Participants("Leder", "Alle", "", "Verneombud", "BHT");
        assertThat(problems(assessments.add(content(RiskTopic.PHYSICAL, TODAY.plusYears(1), true, without))))
                .containsExactly("rules.risk.participants");
        TestRegister.saved(assessments.add(content(RiskTopic.PHYSICAL, TODAY.plusYears(1), true, ALL)));
    }

    @Test
    void anAssessmentWithAHazardIsNotRemoved() {
        var hazard = hazard();
        assertThat(problems(assessments.remove(hazard.assessment(), 1))).containsExactly("rules.risk.hazards");

        TestRegister.saved(hazards.remove(hazard.id(), 1));
        TestRegister.saved(assessments.remove(hazard.assessment(), 1));

        assertThat(assessments.all()).isEmpty();
        assertThat(newest().changes()).contains("Vold på kveldsvakt");
    }

    @Test
    void aHazardIsKeptAndChangedAndWhatSomebodyElseSavedIsNotOverwritten() {
        var stored = hazard();
        var more = new HazardContent("Slag under stell", "Bad", "Kveld", "Alene", "Nattevakter", "To sammen", "Alarm", Origin.INSIDE);
        var theirs = TestRegister.saved(hazards.update(stored.id(), 1, more));

        assertThat(theirs.version()).isEqualTo(2);
        assertThat(newest().changes()).contains("Nattevakter").doesNotContain("title");
        assertThat(hazards.update(stored.id(), 1, HazardContent.named("Annet"))).isEqualTo(new Conflict<>(theirs));
        assertThat(hazards.remove(stored.id(), 1)).isEqualTo(new Conflict<>(theirs));
        assertThat(hazards.of(stored.assessment())).containsExactly(theirs);
        var assessment = assessments.find(stored.assessment()).orElseThrow();
        assertThat(assessments.update(assessment.id(), 7, assessment.content())).isEqualTo(new Conflict<>(assessment));
        assertThat(assessments.remove(assessment.id(), 7)).isEqualTo(new Conflict<>(assessment));
    }

    @Test
    void aHazardSaysWhatCanGoWrongInAnAssessmentThatIsThere() {
        assertThat(problems(hazards.add(assessment().id(), HazardContent.named(" "))))
                .containsExactly("rules.risk.hazard");
        assertThatThrownBy(() -> hazards.add(UUID.randomUUID(), HazardContent.named("Slag")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void scoresAreAddedAndTheLatestOfItsKindCounts() {
        var hazard = hazard();
        var first = score(ScoreStage.NOW, Outlook.ASSESSED, TODAY.minusDays(9), "P2C2");
        var later = score(ScoreStage.NOW, Outlook.ASSESSED, TODAY.minusDays(2), "P3C2");
        TestRegister.saved(scores.add(hazard.id(), 1, later));
        TestRegister.saved(scores.add(hazard.id(), 2, first));
        assertThat(newest().changes()).contains("P2", "5x5", "Etter avvikene");
        var felt = score(ScoreStage.NOW, Outlook.EXPERIENCED, TODAY, "P4C3");
        TestRegister.saved(scores.add(hazard.id(), 3, felt));
        TestRegister.saved(scores.add(hazard.id(), 4, score(ScoreStage.TARGET, Outlook.ASSESSED, TODAY, "P1C2")));

        var stored = scores.of(hazard.assessment()).get(hazard.id());

        assertThat(stored).hasSize(4);
        assertThat(stored.getFirst().content()).isEqualTo(first.cleaned());
        assertThat(HazardScore.latest(stored, ScoreStage.NOW, Outlook.ASSESSED))
                .map(HazardScore::content)
                .contains(later.cleaned());
        assertThat(HazardScore.latest(stored, ScoreStage.BEFORE, Outlook.ASSESSED)).isEmpty();
        // Medium as assessed, high as experienced.
        assertThat(HazardScore.divergence(stored)).contains(1);
        assertThat(HazardScore.divergence(stored.subList(0, 2))).isEmpty();
    }

    @Test
    void whoScoresWhatSomebodyElseScoredMeanwhileIsTold() {
        var hazard = hazard();
        var mine = score(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "P2C2");
        var theirs = TestRegister.saved(scores.add(hazard.id(), 1, mine));

        assertThat(scores.add(hazard.id(), 1, mine)).isEqualTo(new Conflict<>(theirs));
        assertThat(hazards.update(hazard.id(), 1, hazard.content())).isEqualTo(new Conflict<>(theirs));
        assertThat(scores.of(hazard.assessment()).get(hazard.id())).hasSize(1);
    }

    @Test
    void aScoreWithoutADayOrALevelOfItsMatrixIsNotSaved() {
        var hazard = hazard();
        assertThat(problems(scores.add(hazard.id(), 1, score(ScoreStage.NOW, Outlook.ASSESSED, null, "P6C1"))))
                .containsExactly("rules.risk.day", "rules.risk.level");
        assertThat(problems(scores.add(
                        hazard.id(), 1, score(ScoreStage.NOW, Outlook.ASSESSED, TODAY.plusDays(1), "P1C1"))))
                .containsExactly("rules.risk.future");
        var unknown = new ScoreContent(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "5x5", 2, "P1", "C1", "");
        assertThat(problems(scores.add(hazard.id(), 1, unknown))).containsExactly("rules.risk.level");
        assertThat(scores.of(hazard.assessment())).isEmpty();
    }

    @Test
    void aHazardGoesWithItsScoresAndTheTrailKeepsThem() {
        var hazard = hazard();
        TestRegister.saved(scores.add(hazard.id(), 1, score(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "P2C2")));

        TestRegister.saved(hazards.remove(hazard.id(), 2));

        assertThat(hazards.of(hazard.assessment())).isEmpty();
        assertThat(scores.of(hazard.assessment())).isEmpty();
        assertThat(new AuditRepository(register.vault).newest(0, 2))
                .extracting(AuditEntry::changes)
                .anySatisfy(changes -> assertThat(changes).contains("Slag under stell"))
                .anySatisfy(changes -> assertThat(changes).contains("P2"));
    }

    @Test
    void noHazardGoesWhileAnIncidentPointsToIt() {
        var hazard = hazard();
        var incident = register.add(register.threat("Slag").build()).id();
        incidentLinks.link(hazard.id(), incident);
        incidentLinks.link(hazard.id(), incident);

        assertThat(incidentLinks.of(hazard.id())).containsExactly(incident);
        assertThat(newest().changes()).contains(incident.toString());
        assertThat(problems(hazards.remove(hazard.id(), 1))).containsExactly("rules.risk.linked");

        TestRegister.saved(incidentLinks.unlink(hazard.id(), incident));
        assertThat(newest().changes()).contains(incident.toString());
        TestRegister.saved(hazards.remove(hazard.id(), 1));
    }

    @Test
    void neitherAHazardNorAMeasureGoesWhileTheyAreLinked() {
        var hazard = hazard();
        var measure = measure();
        measureLinks.link(hazard.id(), measure.id());

        assertThat(measureLinks.of(hazard.id())).containsExactly(measure.id());
        assertThat(problems(hazards.remove(hazard.id(), 1))).containsExactly("rules.risk.linked");
        assertThat(problems(measures.remove(measure))).containsExactly("rules.measure.hazard");
        assertThat(hazards.of(hazard.assessment())).containsExactly(hazard);
        assertThat(measures.of(measure.incident())).containsExactly(measure);

        measureLinks.unlink(hazard.id(), measure.id());
        TestRegister.saved(measures.remove(measure));
        TestRegister.saved(hazards.remove(hazard.id(), 1));
    }

    @Test
    void aCaseThatIsReferredIsNoLongerLinked() {
        var hazard = hazard();
        var measure = measure();
        measureLinks.link(hazard.id(), measure.id());
        incidentLinks.link(hazard.id(), measure.incident());
        var incident = register.incidents.find(measure.incident()).orElseThrow();

        TestRegister.saved(register.incidents.update(
                incident.id(),
                incident.version(),
                incident.content().but().perpetrator(Perpetrator.EMPLOYEE).build()));

        assertThat(measures.of(incident.id())).isEmpty();
        assertThat(measureLinks.of(hazard.id())).isEmpty();
        assertThat(incidentLinks.of(hazard.id())).isEmpty();
        TestRegister.saved(hazards.remove(hazard.id(), 1));
    }
}
