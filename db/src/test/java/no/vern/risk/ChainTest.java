package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.vern.incident.Perpetrator;
import no.vern.incident.TestRegister;
import no.vern.measure.ControlLevel;
import no.vern.measure.Evaluation;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureStanding;
import no.vern.measure.MeasureStatus;
import no.vern.measure.SuccessTest;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TickingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the incident over the hazard and its measure to what was found: no single record can be taken out of it. */
class ChainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Evaluation FOUND = new Evaluation(TODAY, "Leder", true, true, false);

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock("2026-06-15T10:00:00Z");
    private TestRegister register;
    private AssessmentRepository assessments;
    private AssessmentVersionRepository versions;
    private HazardRepository hazards;
    private HazardScoreRepository scores;
    private HazardIncidentRepository incidents;
    private HazardMeasureRepository links;
    private MeasureRepository measures;
    private AssessmentListRepository lists;
    private Assessment assessment;
    private Hazard hazard;

    @BeforeEach
    void open() {
        register = new TestRegister(folder, clock);
        assessments = new AssessmentRepository(register.vault);
        versions = new AssessmentVersionRepository(register.vault);
        hazards = new HazardRepository(register.vault);
        scores = new HazardScoreRepository(register.vault);
        incidents = new HazardIncidentRepository(register.vault);
        links = new HazardMeasureRepository(register.vault);
        lists = new AssessmentListRepository(register.vault);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        assessment = TestRegister.saved(assessments.add(new AssessmentContent(
                register.unit, "Vold", RiskTopic.VIOLENCE, Occasion.YEARLY, TODAY.minusMonths(2), TODAY.plusMonths(9),
                false, Participants.NONE, Mapping.OF_UNIT)));
        hazard = TestRegister.saved(hazards.add(assessment.id(), HazardContent.named("Slag under stell")));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static MeasureContent content(String title) {
        return MeasureContent.of(title, "Leder", TODAY).withTest(new SuccessTest("Ingen slag", TODAY));
    }

    private Measure against(String title) {
        return TestRegister.saved(
                measures.addAgainst(List.of(hazard.id()), content(title).at(register.unit)));
    }

    private Measure done(Measure measure) {
        return TestRegister.saved(measures.done(measure.id(), measure.version(), TODAY, "Drift"));
    }

    private Measure found(Measure measure, Evaluation evaluation) {
        return TestRegister.saved(measures.evaluate(measure.id(), measure.version(), evaluation, "Sett etter"));
    }

    private MeasureStanding standing() {
        return links.standing(List.of(hazard.id())).getOrDefault(hazard.id(), MeasureStanding.NONE);
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result).problems().stream().map(Problem::messageKey).toList();
    }

    private List<String> trail() {
        return new AuditRepository(register.vault)
                .newest(0, 20).stream().map(AuditEntry::changes).toList();
    }

    @Test
    void theTargetHoldsOnlyWhileEveryMeasureAgainstTheHazardIsFoundToWork() {
        assertThat(standing().verified()).isFalse();
        var alarm = against("Alarm");
        assertThat(standing()).isEqualTo(new MeasureStanding(1, 0, 0));
        alarm = done(alarm);
        assertThat(standing()).isEqualTo(new MeasureStanding(1, 1, 0));
        assertThat(standing().verified()).isFalse();

        alarm = found(alarm, FOUND);
        assertThat(standing()).isEqualTo(new MeasureStanding(1, 1, 1));
        assertThat(standing().verified()).isTrue();

        // Asked again since it has happened again: it is not known any more, and the trail keeps what was found.
        TestRegister.saved(measures.move(alarm.id(), alarm.version(), MeasureStatus.DONE, "Det har hendt igjen"));
        assertThat(standing().verified()).isFalse();
        assertThat(trail()).anyMatch(changes -> changes.contains("evaluatedBy") && changes.contains("Leder"));
    }

    @Test
    void whatIsFoundNotToWorkHoldsTheTargetBackUntilWhatFollowsItWorks() {
        var alarm = found(done(against("Alarm")), new Evaluation(TODAY, "Leder", false, false, true));
        assertThat(standing()).isEqualTo(new MeasureStanding(1, 1, 0));

        var next = TestRegister.saved(measures.add(alarm.content().next(alarm.id()).withTitle("To sammen")
                .withPlan(content("").plan()).withTest(content("").test())));

        assertThat(links.hazards(next.id())).containsExactly(hazard.id());
        assertThat(standing()).isEqualTo(new MeasureStanding(1, 0, 0));
        found(done(next), FOUND);
        assertThat(standing().verified()).isTrue();
    }

    @Test
    void whatWasDroppedNeitherHoldsTheTargetBackNorReachesIt() {
        var dropped = against("Skilt");
        TestRegister.saved(measures.move(dropped.id(), 1, MeasureStatus.DROPPED, "For dyrt"));
        assertThat(standing()).isEqualTo(MeasureStanding.NONE);
        assertThat(standing().verified()).isFalse();
        found(done(against("Alarm")), FOUND);
        assertThat(standing().verified()).isTrue();
    }

    @Test
    void theIncidentAsksForAnotherLookUntilTheHazardIsScoredAnew() {
        var incident = register.add(register.threat("Slag").build());
        incidents.link(hazard.id(), incident.id());
        assertThat(lists.askedAgain(List.of(assessment.id()))).containsEntry(assessment.id(), 1);
        assertThat(problems(hazards.remove(hazard.id(), 1))).containsExactly("rules.risk.linked");
        assertThat(problems(assessments.remove(assessment.id(), 1))).containsExactly("rules.risk.hazards");

        clock.pass(Duration.ofMinutes(1));
        TestRegister.saved(scores.add(
                hazard.id(), 1, new ScoreContent(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "5x5", 1, "P3", "C3", "")));

        assertThat(lists.askedAgain(List.of(assessment.id()))).isEmpty();
    }

    @Test
    void aMeasureAgainstAHazardStaysAndWhatIsCarriedOutIsNotUntied() {
        var alarm = against("Alarm");
        assertThat(problems(measures.remove(alarm))).containsExactly("rules.measure.hazard");
        assertThat(measures.held(alarm)).extracting(Problem::messageKey).containsExactly("rules.measure.hazard");
        assertThat(problems(hazards.remove(hazard.id(), 1))).containsExactly("rules.risk.linked");
        done(alarm);

        assertThat(problems(links.unlink(hazard.id(), alarm.id()))).containsExactly("rules.measure.hazardDone");

        assertThat(links.of(hazard.id())).containsExactly(alarm.id());
        var sign = against("Skilt");
        TestRegister.saved(links.unlink(hazard.id(), sign.id()));
        assertThat(trail().getFirst()).contains(sign.id().toString());
        TestRegister.saved(measures.remove(sign));
    }

    @Test
    void noVersionIsTakenFromUnderTheNext() {
        var next = TestRegister.saved(versions.next(assessment.id(), Occasion.INCIDENT, TODAY));

        assertThat(problems(hazards.remove(hazard.id(), 1))).containsExactly("rules.risk.carried");
        assertThat(problems(assessments.remove(next.id(), 1))).containsExactly("rules.risk.hazards");

        var carried = hazards.of(next.id()).getFirst();
        TestRegister.saved(hazards.remove(carried.id(), 1));
        TestRegister.saved(hazards.remove(hazard.id(), 1));
        assertThat(problems(assessments.remove(assessment.id(), 1))).containsExactly("rules.risk.followed");
    }

    @Test
    void aHazardIsListedOnceWithTheLatestVersionOfItsAssessment() {
        var alarm = against("Alarm");
        versions.next(assessment.id(), Occasion.YEARLY, TODAY);
        var rows = new HazardListRepository(register.vault);

        assertThat(rows.against(alarm.id())).hasSize(1);
        assertThat(rows.against(alarm.id()).getFirst().hazard().carriedFrom()).isEqualTo(hazard.id());
        assertThat(rows.around(register.unit)).isEqualTo(rows.against(alarm.id()));
        assertThat(problems(measures.addAgainst(List.of(hazard.id()), content("Skilt").at(register.unit))))
                .containsExactly("rules.risk.followed");
    }

    @Test
    void whatWasEvaluatedWithoutTheHazardDoesNotVouchForIt() {
        var elsewhere = TestRegister.saved(measures.add(content("Alarm").at(register.unit)));
        var works = found(done(elsewhere), FOUND);
        var failed = found(
                done(TestRegister.saved(measures.add(content("Skilt").at(register.unit)))),
                new Evaluation(TODAY, "Leder", false, false, true));

        assertThat(problems(links.link(hazard.id(), works.id()))).containsExactly("rules.measure.hazardEvaluated");
        assertThat(problems(links.link(hazard.id(), failed.id()))).containsExactly("rules.measure.hazardEvaluated");
        assertThat(standing()).isEqualTo(MeasureStanding.NONE);

        // Asked again, it can be tied, and is then evaluated against this hazard, too.
        var again = TestRegister.saved(
                measures.move(works.id(), works.version(), MeasureStatus.DONE, "Gjelder også her"));
        TestRegister.saved(links.link(hazard.id(), again.id()));
        assertThat(standing().verified()).isFalse();
        found(again, FOUND);
        assertThat(standing().verified()).isTrue();
        TestRegister.saved(links.link(hazard.id(), again.id()));
    }

    @Test
    void whatALaterVersionGoesOnFromTakesNothingNewThatWouldBeLost() {
        var sign = TestRegister.saved(measures.add(content("Skilt").at(register.unit)));
        var incident = register.add(register.threat("Slag").build());
        var next = TestRegister.saved(versions.next(assessment.id(), Occasion.INCIDENT, TODAY));
        var score = new ScoreContent(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "5x5", 1, "P3", "C3", "");

        assertThat(problems(links.link(hazard.id(), sign.id()))).containsExactly("rules.risk.followed");
        assertThat(problems(incidents.link(hazard.id(), incident.id()))).containsExactly("rules.risk.followed");
        assertThat(problems(scores.add(hazard.id(), 1, score))).containsExactly("rules.risk.followed");
        assertThat(links.of(hazard.id())).isEmpty();
        assertThat(incidents.of(hazard.id())).isEmpty();
        assertThat(scores.of(assessment.id())).isEmpty();

        var carried = hazards.of(next.id()).getFirst();
        TestRegister.saved(links.link(carried.id(), sign.id()));
        TestRegister.saved(incidents.link(carried.id(), incident.id()));
        TestRegister.saved(scores.add(carried.id(), 1, score));
    }

    @Test
    void untyingTakesTheMeasureOffEveryVersionOfTheHazard() {
        var sign = against("Skilt");
        var kept = against("Alarm");
        var next = TestRegister.saved(versions.next(assessment.id(), Occasion.YEARLY, TODAY));
        var carried = hazards.of(next.id()).getFirst();

        TestRegister.saved(links.unlink(carried.id(), sign.id()));

        assertThat(links.of(hazard.id())).containsExactly(kept.id());
        assertThat(links.of(carried.id())).containsExactly(kept.id());
        TestRegister.saved(measures.remove(sign));
    }

    @Test
    void aPlanThatTheNextVersionStrengthenedIsNotWeakAnyMore() {
        var weakPlans = new WeakPlanRepository(register.vault);
        var routine = TestRegister.saved(measures.addAgainst(
                List.of(hazard.id()), controlled("Rutine", ControlLevel.ADMINISTRATIVE)));
        TestRegister.saved(scores.add(
                hazard.id(), 1, new ScoreContent(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "5x5", 1, "P5", "C5", "")));
        assertThat(weakPlans.has(routine.id())).isTrue();

        var next = TestRegister.saved(versions.next(assessment.id(), Occasion.YEARLY, TODAY));
        assertThat(weakPlans.has(routine.id())).isTrue();
        var carried = hazards.of(next.id()).getFirst();
        TestRegister.saved(measures.addAgainst(List.of(carried.id()), controlled("Dør", ControlLevel.ENGINEERING)));

        assertThat(weakPlans.has(routine.id())).isFalse();
    }

    private MeasureContent controlled(String title, ControlLevel control) {
        var kind = new MeasureKind(null, null, null, null, null, control, null, null, null);
        return content(title).at(register.unit).withKind(kind);
    }

    @Test
    void aCaseThatIsReferredLeavesWordInTheTrailOfTheHazard() {
        var incident = register.add(register.threat("Slag").build());
        incidents.link(hazard.id(), incident.id());
        var alarm = TestRegister.saved(measures.add(incident.id(), content("Alarm")));
        links.link(hazard.id(), alarm.id());

        TestRegister.saved(register.incidents.update(
                incident.id(),
                register.incidents.find(incident.id()).orElseThrow().version(),
                incident.content().but().perpetrator(Perpetrator.EMPLOYEE).build()));

        assertThat(standing()).isEqualTo(MeasureStanding.NONE);
        assertThat(untied())
                .containsExactlyInAnyOrder(
                        "[{\"field\":\"measure\",\"before\":\"%s\"}]".formatted(alarm.id()),
                        "[{\"field\":\"incident\",\"before\":\"%s\"}]".formatted(incident.id()));
    }

    /** What the trail of the hazard tells that was taken from it. */
    private List<String> untied() {
        return new AuditRepository(register.vault)
                .newest(0, 20).stream()
                .filter(entry -> entry.recordId().equals(hazard.id()))
                .map(AuditEntry::changes)
                .filter(changes -> changes.contains("\"before\"") && !changes.contains("\"after\""))
                .toList();
    }

    @Test
    void nothingIsAddedToAnAssessmentThatALaterVersionGoesOnFrom() {
        TestRegister.saved(versions.next(assessment.id(), Occasion.YEARLY, TODAY));

        assertThat(problems(hazards.add(assessment.id(), HazardContent.named("Spark"))))
                .containsExactly("rules.risk.followed");
        assertThat(hazards.of(assessment.id())).hasSize(1);
    }

    @Test
    void onlyTheLatestVersionsOfAUnitAreWhatAFindingCanBeAssessedIn() {
        var next = TestRegister.saved(versions.next(assessment.id(), Occasion.YEARLY, TODAY));

        assertThat(assessments.latest(register.unit)).containsExactly(next);
    }

    @Test
    void anIncidentThatWasTiedByMistakeIsTakenOffEveryVersionOfTheHazard() {
        var incident = register.add(register.threat("Slag").build());
        TestRegister.saved(incidents.link(hazard.id(), incident.id()));
        var next = TestRegister.saved(versions.next(assessment.id(), Occasion.YEARLY, TODAY));
        var carried = hazards.of(next.id()).getFirst();
        assertThat(incidents.of(List.of(carried.id())).get(carried.id()))
                .containsExactly(new HazardIncidentRepository.Tied(incident.id(), incident.number()));
        assertThat(problems(incidents.unlink(hazard.id(), incident.id()))).containsExactly("rules.risk.followed");

        TestRegister.saved(incidents.unlink(carried.id(), incident.id()));

        assertThat(incidents.hazards(incident.id())).isEmpty();
        assertThat(untied()).containsExactly("[{\"field\":\"incident\",\"before\":\"%s\"}]".formatted(incident.id()));
    }
}
