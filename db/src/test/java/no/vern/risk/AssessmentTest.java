package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.incident.TestRegister;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.TickingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Participants ALL = new Participants("Leder", "Alle på vakt", "Ingen", "Verneombud", "");

    private final TickingClock clock = new TickingClock("2026-06-15T10:00:00Z");

    @TempDir
    private Path folder;

    private TestRegister register;
    private AssessmentRepository assessments;
    private AssessmentListRepository list;
    private AssessmentVersionRepository versions;
    private AnswerRepository answers;
    private HazardRepository hazards;
    private HazardScoreRepository scores;
    private HazardIncidentRepository incidents;

    @BeforeEach
    void open() {
        register = new TestRegister(folder, clock);
        assessments = new AssessmentRepository(register.vault);
        list = new AssessmentListRepository(register.vault);
        versions = new AssessmentVersionRepository(register.vault);
        answers = new AnswerRepository(register.vault);
        hazards = new HazardRepository(register.vault);
        scores = new HazardScoreRepository(register.vault);
        incidents = new HazardIncidentRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private AssessmentContent content(String title, RiskTopic topic, LocalDate revised) {
        return new AssessmentContent(
                register.unit,
                title,
                topic,
                Occasion.YEARLY,
                TODAY.minusMonths(11),
                revised,
                false,
                ALL,
                Mapping.OF_UNIT);
    }

    private Assessment add(String title, RiskTopic topic, LocalDate revised, boolean finished) {
        return TestRegister.saved(assessments.add(content(title, topic, revised).withFinished(finished)));
    }

    private List<String> titles(AssessmentFilter filter) {
        return list.page(filter, AssessmentSort.MOST_PRESSING, TODAY, 0, 100).stream()
                .map(row -> row.assessment().content().title() + " " + row.state())
                .toList();
    }

    private static Map<String, Answer> all(RiskTopic topic, Answer answer) {
        return RiskTemplates.of(topic, RiskTemplates.EDITION).items().stream()
                .collect(Collectors.toMap(TemplateItem::code, _ -> answer));
    }

    private static ScoreContent score(ScoreStage stage, String levels) {
        return new ScoreContent(
                stage, Outlook.ASSESSED, TODAY, "5x5", 1, levels.substring(0, 2), levels.substring(2), "");
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result)
                .problems().stream().map(Problem::messageKey).toList();
    }

    @Test
    void whatIsToBeLookedAtFirstStandsFirstAndWhatWasReplacedLast() {
        add("Støy", RiskTopic.PHYSICAL, TODAY.plusDays(20), true);
        var late = add("Løft", RiskTopic.PHYSICAL, TODAY, true);
        add("Ventilasjon", RiskTopic.PHYSICAL, TODAY.plusDays(9), false);
        var next = TestRegister.saved(versions.next(late.id(), Occasion.YEARLY, TODAY));

        assertThat(titles(AssessmentFilter.ALL))
                .containsExactly("Løft OVERDUE", "Ventilasjon DRAFT", "Støy VALID", "Løft DRAFT");

        TestRegister.saved(assessments.update(
                next.id(), 1, assessments.find(next.id()).orElseThrow().content().withFinished(false)));
        var gone = new AssessmentContent(
                register.unit, "Løft", RiskTopic.PHYSICAL, Occasion.YEARLY, TODAY, TODAY.plusYears(1), true, ALL,
                Mapping.OF_UNIT);
        TestRegister.saved(assessments.update(next.id(), 2, gone));

        assertThat(titles(AssessmentFilter.ALL))
                .containsExactly("Ventilasjon DRAFT", "Støy VALID", "Løft VALID", "Løft REPLACED");
        assertThat(titles(AssessmentFilter.ALL.withStates(AssessmentFilter.CURRENT))).hasSize(3);
        assertThat(list.count(AssessmentFilter.ALL.withStates(Set.of(AssessmentState.REPLACED)), TODAY)).isOne();
    }

    @Test
    void filtersByUnitTopicAndWordsInTheTitleTheUnitOrAHazard() {
        var noise = add("Støy", RiskTopic.PHYSICAL, TODAY.plusDays(20), false);
        add("Trusler 100%", RiskTopic.VIOLENCE, TODAY.plusDays(20), false);
        TestRegister.saved(hazards.add(noise.id(), HazardContent.named("Slag fra kompressor")));

        assertThat(titles(AssessmentFilter.ALL.withTopics(Set.of(RiskTopic.VIOLENCE)))).containsExactly("Trusler 100% DRAFT");
        assertThat(titles(AssessmentFilter.ALL.withText("KOMPRESSOR støy"))).containsExactly("Støy DRAFT");
        assertThat(titles(AssessmentFilter.ALL.withText("%"))).containsExactly("Trusler 100% DRAFT");
        var name = list.page(AssessmentFilter.ALL, AssessmentSort.MOST_PRESSING, TODAY, 0, 1).getFirst().unit();
        assertThat(titles(AssessmentFilter.ALL.withText(name))).hasSize(2);
        assertThat(titles(AssessmentFilter.ALL.withUnits(Set.of(register.unit)))).hasSize(2);
        assertThat(titles(AssessmentFilter.ALL.withUnits(Set.of(UUID.randomUUID())))).isEmpty();
        for (var key : AssessmentSort.Key.values()) {
            assertThat(list.page(AssessmentFilter.ALL, new AssessmentSort(key, true), TODAY, 0, 9)).as(key.name()).hasSize(2);
        }
    }

    @Test
    void countsTheHazardsOfEachCellByTheirLatestAssessedScoreOnly() {
        var noise = add("Støy", RiskTopic.PHYSICAL, TODAY.plusDays(20), false);
        var one = TestRegister.saved(hazards.add(noise.id(), HazardContent.named("Kompressor")));
        var other = TestRegister.saved(hazards.add(noise.id(), HazardContent.named("Sag")));
        TestRegister.saved(hazards.add(noise.id(), HazardContent.named("Ikke vurdert")));
        TestRegister.saved(scores.add(one.id(), 1, score(ScoreStage.NOW, "P5C5")));
        TestRegister.saved(scores.add(one.id(), 2, score(ScoreStage.NOW, "P2C2")));
        TestRegister.saved(scores.add(one.id(), 3, score(ScoreStage.TARGET, "P1C1")));
        TestRegister.saved(scores.add(other.id(), 1, score(ScoreStage.NOW, "P2C2")));

        var five = RiskMatrices.standard();
        assertThat(list.levels(List.of(noise.id())))
                .isEqualTo(Map.of(noise.id(), List.of(new LevelCount(five.at(new Cell(2, 2)), 2))));
        assertThat(list.levels(List.of())).isEmpty();
    }

    @Test
    void anIncidentThatIsTiedAfterTheScoreAsksForAnotherLookUntilThereIsANewOne() {
        var noise = add("Støy", RiskTopic.PHYSICAL, TODAY.plusDays(20), false);
        var hazard = TestRegister.saved(hazards.add(noise.id(), HazardContent.named("Kompressor")));
        TestRegister.saved(scores.add(hazard.id(), 1, score(ScoreStage.NOW, "P2C2")));
        assertThat(list.askedAgain(List.of(noise.id()))).isEmpty();

        clock.pass(Duration.ofHours(1));
        var incident = register.add(register.threat("Slag").build());
        incidents.link(hazard.id(), incident.id());
        assertThat(list.askedAgain(List.of(noise.id()))).isEqualTo(Map.of(noise.id(), 1));
        assertThat(incidents.hazards(incident.id())).extracting(Hazard::id).containsExactly(hazard.id());

        clock.pass(Duration.ofHours(1));
        TestRegister.saved(scores.add(hazard.id(), 2, score(ScoreStage.TARGET, "P1C1")));
        assertThat(list.askedAgain(List.of(noise.id()))).hasSize(1);
        TestRegister.saved(scores.add(hazard.id(), 3, score(ScoreStage.NOW, "P3C2")));
        assertThat(list.askedAgain(List.of(noise.id()))).isEmpty();
    }

    @Test
    void anIncidentStaysTiedToTheHazardThatWasScoredAnewSince() {
        var noise = add("Støy", RiskTopic.PHYSICAL, TODAY.plusDays(20), false);
        var hazard = TestRegister.saved(hazards.add(noise.id(), HazardContent.named("Kompressor")));
        var incident = register.add(register.threat("Slag").build());
        incidents.link(hazard.id(), incident.id());
        clock.pass(Duration.ofHours(1));
        TestRegister.saved(scores.add(hazard.id(), 1, score(ScoreStage.NOW, "P2C2")));

        assertThat(incidents.unlink(hazard.id(), incident.id()))
                .isEqualTo(new SaveResult.Invalid<>(List.of(Problem.of("hazard", "rules.risk.scoredSince"))));
        assertThat(incidents.hazards(incident.id())).hasSize(1);
    }

    @Test
    void theNextVersionCarriesAnswersHazardsScoresIncidentsAndMeasuresWithTheirDays() {
        var old = add("Vold", RiskTopic.VIOLENCE, TODAY.plusDays(20), false);
        TestRegister.saved(answers.save(old.id(), 1, Map.of("STAFFING", new Answer("To på natt", true, false, null))));
        var hazard = TestRegister.saved(hazards.add(
                old.id(), new HazardContent("Slag", "Bad", "", "", "", "", "Alarm", Origin.BOTH)));
        TestRegister.saved(scores.add(hazard.id(), 1, score(ScoreStage.NOW, "P4C2")));
        TestRegister.saved(scores.add(hazard.id(), 2, score(ScoreStage.NOW, "P3C2")));
        var incident = register.add(register.threat("Slag").build());
        incidents.link(hazard.id(), incident.id());
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        var measure = TestRegister.saved(
                measures.add(incident.id(), MeasureContent.of("Alarm", "Leder", TODAY)));
        var measureLinks = new HazardMeasureRepository(register.vault);
        measureLinks.link(hazard.id(), measure.id());

        var next = TestRegister.saved(versions.next(old.id(), Occasion.INCIDENT, TODAY));

        assertThat(next.follows()).isEqualTo(old.id());
        assertThat(next.content().finished()).isFalse();
        assertThat(next.content().participants()).isEqualTo(Participants.NONE);
        assertThat(next.content().reviseOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(answers.of(next.id())).isEqualTo(answers.of(old.id()));
        var carried = hazards.of(next.id()).getFirst();
        assertThat(carried.carriedFrom()).isEqualTo(hazard.id());
        assertThat(carried.content()).isEqualTo(hazard.content());
        assertThat(scores.of(next.id()).get(carried.id()))
                .extracting(each -> each.content().probability() + each.content().scoredOn())
                .containsExactly("P3" + TODAY);
        assertThat(incidents.of(carried.id())).containsExactly(incident.id());
        assertThat(measureLinks.of(carried.id())).containsExactly(measure.id());
        assertThat(list.askedAgain(List.of(next.id()))).hasSize(1);
        assertThat(versions.of(old.id())).extracting(Assessment::id).containsExactly(next.id(), old.id());
        assertThat(versions.of(next.id())).isEqualTo(versions.of(old.id()));
        assertThat(problems(versions.next(old.id(), Occasion.YEARLY, TODAY))).containsExactly("rules.risk.followed");
        assertThat(problems(hazards.add(old.id(), HazardContent.named("Ny")))).containsExactly("rules.risk.followed");
        assertThat(problems(assessments.remove(old.id(), 2))).containsExactly("rules.risk.hazards");
    }

    @Test
    void violenceIsNotFinishedBeforeEachOfTheEightFactorsIsAnsweredForASide() {
        var stored = add("Vold", RiskTopic.VIOLENCE, TODAY.plusDays(20), false);
        var finished = stored.content().withFinished(true);
        var said = new HashMap<>(all(RiskTopic.VIOLENCE, new Answer("Gått gjennom", true, true, null)));
        assertThat(said).hasSize(8);
        said.put("LONE_WORK", new Answer("Natt", false, false, null));
        TestRegister.saved(answers.save(stored.id(), 1, said));
        assertThat(problems(assessments.update(stored.id(), 2, finished))).containsExactly("rules.risk.answers");

        said.put("LONE_WORK", new Answer(" ", true, false, null));
        TestRegister.saved(answers.save(stored.id(), 2, said));
        assertThat(problems(assessments.update(stored.id(), 3, finished))).containsExactly("rules.risk.answers");

        said.put("LONE_WORK", new Answer("Natt", true, false, null));
        TestRegister.saved(answers.save(stored.id(), 3, said));
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes()).contains("LONE_WORK", "Natt");
        TestRegister.saved(assessments.update(stored.id(), 4, finished));

        said.remove("STAFFING");
        assertThat(problems(answers.save(stored.id(), 5, said))).containsExactly("rules.risk.answers");
        assertThat(answers.of(stored.id())).hasSize(8);
    }

    @Test
    void whoAnswersWhatSomebodyElseAnsweredMeanwhileIsTold() {
        var stored = add("Vold", RiskTopic.VIOLENCE, TODAY.plusDays(20), false);
        var theirs = TestRegister.saved(answers.save(stored.id(), 1, Map.of("STAFFING", new Answer("En", true, false, null))));

        assertThat(answers.save(stored.id(), 1, Map.of())).isEqualTo(new Conflict<>(theirs));
        assertThat(answers.of(stored.id())).containsOnlyKeys("STAFFING");
        TestRegister.saved(assessments.remove(stored.id(), 2));
        assertThat(answers.of(stored.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RiskTopic.class)
    void eachTopicHasATemplateWhoseItemsHaveTheirOwnCodes(RiskTopic topic) {
        var template = RiskTemplates.of(topic, RiskTemplates.EDITION);

        assertThat(template.topic()).isEqualTo(topic);
        assertThat(template.source()).isNotBlank();
        assertThat(template.items().stream().collect(Collectors.groupingBy(TemplateItem::code, Collectors.counting())).values())
                .allMatch(count -> count == 1);
        assertThat(template.items()).allSatisfy(item -> assertThat(List.of(
                        item.name().nb(), item.name().nn(), item.name().en()))
                .doesNotContain(""));
    }

    @Test
    void aResourceNeverWearsAndADemandNeverProtects() {
        var readings = Arrays.stream(Degree.values())
                .flatMap(degree -> Direction.RESOURCE.of(degree).stream())
                .toList();
        assertThat(readings).containsExactlyInAnyOrder(Direction.Reading.PROTECTS, Direction.Reading.MISSED);
        assertThat(Direction.DEMAND.of(Degree.HIGH)).contains(Direction.Reading.WEARS);
        assertThat(Direction.DEMAND.of(Degree.LOW)).isEmpty();
        var directions = RiskTemplates.of(RiskTopic.PSYCHOSOCIAL, RiskTemplates.EDITION).items().stream()
                .collect(Collectors.toMap(TemplateItem::code, TemplateItem::direction));
        assertThat(directions).containsEntry("SOCIAL_SUPPORT", Direction.RESOURCE).containsEntry("WORKLOAD", Direction.DEMAND);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW, HIGH, HIGH, LITTLE_STRAIN",
        "LOW, LOW, LOW, PASSIVE",
        "HIGH, HIGH, HIGH, ACTIVE",
        "HIGH, LOW, LOW, STRAIN",
        "HIGH, HIGH, LOW,",
        "HIGH, LOW, HIGH,",
        "LOW, HIGH, LOW,",
        "LOW, LOW, HIGH,",
        "SOME, HIGH, HIGH,",
    })
    void theModelNamesFourSituationsAndNoOther(Degree demands, Degree control, Degree support, WorkSituation named) {
        var template = RiskTemplates.of(RiskTopic.STRAIN, RiskTemplates.EDITION);
        Function<Degree, Answer> of = degree -> new Answer("", false, false, degree);
        var said = Map.of("DEMANDS", of.apply(demands), "CONTROL", of.apply(control), "SUPPORT", of.apply(support));

        assertThat(template.situation(said).orElse(null)).isEqualTo(named);
        assertThat(template.situation(Map.of())).isEmpty();
    }

    @Test
    void aUnitHasOneHandlingPlan() {
        var plans = new HandlingPlanRepository(register.vault);
        var first = new HandlingPlanContent(register.unit, " Plan for vold ", TODAY, TODAY.plusDays(30));
        var stored = TestRegister.saved(plans.save(0, first));
        assertThat(stored.content().document()).isEqualTo("Plan for vold");
        assertThat(plans.save(0, first)).isEqualTo(new Conflict<>(stored));
        TestRegister.saved(plans.save(1, new HandlingPlanContent(register.unit, "Ny", TODAY, null)));
        assertThat(plans.of(register.unit)).map(plan -> plan.content().document()).contains("Ny");
        assertThat(plans.all()).hasSize(1);
        assertThat(problems(plans.save(2, new HandlingPlanContent(register.unit, " ", null, null))))
                .containsExactly("rules.risk.document", "rules.risk.day");
    }

    @Test
    void everyLinkThatIsCarriedToTheNextVersionHasALineInTheTrail() {
        var old = add("Vold", RiskTopic.VIOLENCE, TODAY.plusDays(20), false);
        var hazard = TestRegister.saved(hazards.add(old.id(), HazardContent.named("Slag")));
        var incident = register.add(register.threat("Slag").build());
        TestRegister.saved(incidents.link(hazard.id(), incident.id()));
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        var measure = TestRegister.saved(measures.add(incident.id(), MeasureContent.of("Alarm", "Leder", TODAY)));
        TestRegister.saved(new HazardMeasureRepository(register.vault).link(hazard.id(), measure.id()));

        var next = TestRegister.saved(versions.next(old.id(), Occasion.INCIDENT, TODAY));

        var carried = hazards.of(next.id()).getFirst().id();
        assertThat(new AuditRepository(register.vault).newest(0, 20))
                .filteredOn(entry -> entry.action().equals("changed") && carried.equals(entry.recordId()))
                .extracting(entry -> entry.changes())
                .anyMatch(changes -> changes.contains("\"incident\",\"after\":\"" + incident.id()))
                .anyMatch(changes -> changes.contains("\"measure\",\"after\":\"" + measure.id()))
                .hasSize(2);
    }
}
