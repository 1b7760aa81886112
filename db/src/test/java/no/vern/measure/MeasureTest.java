package no.vern.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.TestRegister;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final MeasureContent ALARM =
            MeasureContent.of("Bærbar alarm til alle", "Enhetsleder", TODAY.plusDays(30));
    private static final SuccessTest SEEN = new SuccessTest("Alle bærer den, ingen trusler på to uker", TODAY.minusDays(1));

    @TempDir
    private Path folder;

    private TestRegister register;
    private MeasureRepository measures;
    private Incident incident;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        incident = register.add(register.threat("Trussel").build());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Measure added() {
        return TestRegister.saved(measures.add(incident.id(), ALARM));
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result)
                .problems().stream().map(Problem::field).toList();
    }

    private Measure done(MeasureContent content) {
        var stored = TestRegister.saved(measures.add(incident.id(), content));
        return TestRegister.saved(measures.done(stored.id(), stored.version(), TODAY.minusDays(5), "Vaktmester"));
    }

    private static Evaluation answers(boolean desired, boolean sufficient) {
        return new Evaluation(TODAY, "Kari", desired, sufficient, false);
    }

    @Test
    void saysWhatWhoAndWhenOrIsNotSaved() {
        assertThat(problems(measures.add(incident.id(), MeasureContent.EMPTY)))
                .containsExactly("title", "responsible", "dueOn");
        assertThat(problems(measures.add(ALARM))).containsExactly("unit");
        assertThat(problems(measures.add(ALARM.at(register.unit).withTest(new SuccessTest("Noe", null)))))
                .containsExactly("evaluateOn");
        assertThat(measures.of(incident.id())).isEmpty();
    }

    @Test
    void takesPlaceAndKindFromItsCase() {
        var stored = added();

        assertThat(stored.content().unitId()).isEqualTo(register.unit);
        assertThat(stored.content().kind().against()).isEqualTo(IncidentType.THREAT);
        assertThat(stored.content().kind().source()).isEqualTo(MeasureSource.INCIDENT);
        assertThat(stored.name()).isEqualTo("T-1");
        assertThat(measures.find(1)).contains(stored);
        assertThat(stored.late(TODAY.plusDays(30))).isFalse();
        assertThat(stored.late(TODAY.plusDays(31))).isTrue();
    }

    @Test
    void isDoneAndThenFoundToWork() {
        var stored = done(ALARM.withTest(SEEN));
        assertThat(stored.status()).isEqualTo(MeasureStatus.DONE);
        assertThat(stored.toEvaluate(TODAY)).isTrue();
        assertThat(stored.late(TODAY.plusYears(1))).isFalse();

        var after = TestRegister.saved(measures.evaluate(stored.id(), 2, answers(true, true), " Brukt to ganger. "));

        assertThat(after.status()).isEqualTo(MeasureStatus.WORKS);
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.outcome().effect()).isEqualTo("Brukt to ganger.");
        assertThat(measures.of(incident.id())).containsExactly(after);
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("evaluatedOn", "2026-06-15", "Brukt to ganger.", "WORKS")
                .doesNotContain("title");
    }

    @Test
    void isNotFoundToWorkWithoutACriterionChosenBefore() {
        var stored = done(ALARM);
        assertThat(problems(measures.evaluate(stored.id(), 2, answers(true, true), "Fint"))).containsExactly("criterion");
        assertThat(measures.of(incident.id()).getFirst().status()).isEqualTo(MeasureStatus.DONE);

        TestRegister.saved(measures.update(stored.id(), 2, stored.content().withTest(SEEN)));
        assertThat(problems(measures.update(
                        stored.id(), 3, stored.content().withTest(new SuccessTest("Noe lettere", TODAY)))))
                .containsExactly("criterion");
        TestRegister.saved(measures.evaluate(stored.id(), 3, answers(true, true), "Fint"));
    }

    @Test
    void isNotFoundToWorkBeforeTheDayThatWasChosenButMayBeFoundNotTo() {
        var stored = done(ALARM.withTest(new SuccessTest("Ingen trusler", TODAY.plusDays(60))));

        assertThat(problems(measures.evaluate(stored.id(), 2, answers(true, true), "Fint")))
                .containsExactly("evaluatedOn");
        assertThat(TestRegister.saved(measures.evaluate(stored.id(), 2, answers(false, false), "Blir ikke brukt"))
                        .status())
                .isEqualTo(MeasureStatus.NOT_WORKING);
    }

    @Test
    void whatDoesNotWorkIsTakenUpAgainOrFollowedByTheNext() {
        var stored = done(ALARM.withTest(SEEN));
        var failed = TestRegister.saved(measures.evaluate(stored.id(), 2, answers(true, false), "Ikke nok"));
        assertThat(failed.status()).isEqualTo(MeasureStatus.NOT_WORKING);

        var next = TestRegister.saved(measures.add(incident.id(), failed.content()
                .next(failed.id())
                .withTitle("Fast alarm")
                .withPlan(MeasurePlan.of("Enhetsleder", TODAY.plusDays(9)))));
        assertThat(measures.followers(failed.id())).containsExactly(next);
        assertThat(next.content().kind()).isEqualTo(failed.content().kind());

        assertThat(problems(measures.move(failed.id(), 3, MeasureStatus.STARTED, ""))).containsExactly("reason");
        var again = TestRegister.saved(measures.move(failed.id(), 3, MeasureStatus.STARTED, "Vi prøver med flere"));
        assertThat(again.outcome().doneOn()).isNull();
        assertThat(again.outcome().effect()).isEqualTo("Ikke nok");
        assertThat(problems(measures.remove(again))).containsExactly("earlier");
    }

    @Test
    void onlyWhatWasFoundToWorkIsCountedUponAgainstAHazard() {
        var links = new HazardMeasureRepository(register.vault);
        var hazard = hazard();
        var first = done(ALARM.withTest(SEEN));
        links.link(hazard, first.id());
        var failed = TestRegister.saved(measures.evaluate(first.id(), 2, answers(false, false), "Blir ikke brukt"));
        assertThat(links.standing(List.of(hazard))).containsEntry(hazard, new MeasureStanding(1, 1, 0));

        var next = done(failed.content().next(failed.id()).withTitle("Fast alarm").withPlan(ALARM.plan()).withTest(SEEN));
        assertThat(links.standing(List.of(hazard))).containsEntry(hazard, new MeasureStanding(1, 1, 0));
        links.link(hazard, next.id());
        assertThat(links.standing(List.of(hazard))).containsEntry(hazard, new MeasureStanding(1, 1, 0));
        var works = TestRegister.saved(measures.evaluate(next.id(), 2, answers(true, true), "Brukt to ganger"));
        assertThat(links.standing(List.of(hazard)).get(hazard).verified()).isTrue();

        var dropped = added();
        links.link(hazard, dropped.id());
        assertThat(links.standing(List.of(hazard)).get(hazard).verified()).isFalse();
        TestRegister.saved(measures.move(dropped.id(), 1, MeasureStatus.DROPPED, "For dyrt"));
        assertThat(links.standing(List.of(hazard)).get(hazard).verified()).isTrue();

        TestRegister.saved(measures.move(works.id(), 3, MeasureStatus.DONE, "Det hendte igjen"));
        assertThat(links.standing(List.of(hazard)).get(hazard).verified()).isFalse();
    }

    private UUID hazard() {
        var assessment = TestRegister.saved(new AssessmentRepository(register.vault)
                .add(new AssessmentContent(
                        register.unit, "Vold", RiskTopic.VIOLENCE, Occasion.YEARLY, TODAY, TODAY.plusYears(1), false,
                        Participants.NONE, Mapping.OF_UNIT)));
        return TestRegister.saved(new HazardRepository(register.vault)
                        .add(assessment.id(), HazardContent.named("Slag under stell")))
                .id();
    }

    @Test
    void goesOnlyWhereItMay() {
        var stored = added();
        assertThat(problems(measures.move(stored.id(), 1, MeasureStatus.WORKS, "Fint"))).containsExactly("status");
        assertThat(problems(measures.move(stored.id(), 1, MeasureStatus.DONE, "Fint"))).containsExactly("status");
        assertThat(problems(measures.move(stored.id(), 1, MeasureStatus.BLOCKED, ""))).containsExactly("reason");
        assertThat(problems(measures.move(stored.id(), 1, MeasureStatus.DROPPED, " "))).containsExactly("reason");
        assertThat(problems(measures.done(stored.id(), 1, TODAY.plusDays(1), ""))).containsExactly("doneOn", "doneBy");
        TestRegister.saved(measures.move(stored.id(), 1, MeasureStatus.DROPPED, "For dyrt"));
        assertThat(problems(measures.done(stored.id(), 2, TODAY, "Ola"))).containsExactly("status");
        assertThat(measures.done(stored.id(), 1, TODAY, "Ola")).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        var stored = added();
        var theirs = TestRegister.saved(measures.update(stored.id(), 1, stored.content().withTitle("Ny")));

        assertThat(measures.update(stored.id(), 1, stored.content())).isEqualTo(new SaveResult.Conflict<>(theirs));
        assertThat(measures.remove(stored)).isInstanceOf(SaveResult.Conflict.class);
        TestRegister.saved(measures.remove(theirs));
        assertThat(measures.of(incident.id())).isEmpty();
    }

    @Test
    void livesOnAfterItsCaseWasClosed() {
        var stored = added();
        register.move(incident, IncidentStatus.CLOSED);

        TestRegister.saved(measures.done(stored.id(), 1, TODAY, "Ola"));

        assertThat(problems(measures.add(incident.id(), ALARM))).containsExactly("status");
        assertThat(problems(measures.remove(measures.of(incident.id()).getFirst()))).contains("status");
    }
}
