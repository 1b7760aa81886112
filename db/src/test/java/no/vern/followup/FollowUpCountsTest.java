package no.vern.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.vern.codelist.CodeLists;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of the follow-up, on a real encrypted vault: an assault on Wednesday 20 May 2026. */
class FollowUpCountsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-07-15T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Vault vault;
    private FollowUpRepository followUp;
    private Incident incident;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        var units = new UnitRepository(vault);
        var unit = ((SaveResult.Saved<Unit>) units.add(UnitContent.named("Skole"))).stored().id();
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        followUp = new FollowUpRepository(vault, incidents, RoutineLibrary.shipped(), NOW);
        var content = IncidentContent.builder()
                .occurredOn(WEDNESDAY)
                .occurredTime(LocalTime.of(13, 0))
                .unitId(unit)
                .type(IncidentType.PHYSICAL_VIOLENCE)
                .title("Slag")
                .affected(List.of(
                        new AffectedPerson("Anne", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Berit", null, AffectedRole.EXPOSED, null)))
                .build();
        incident = ((SaveResult.Saved<Incident>) incidents.add(content)).stored();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theSafetyRepresentativeIsToldInTimeUntilTheEndOfTheFirstWorkingDay() {
        mark("N03", null, StepState.DONE, WEDNESDAY.plusDays(1).atTime(23, 59));
        assertThat(of(FollowUpMeasure.SAFETY_REPRESENTATIVE)).containsExactly(true);

        mark("N03", null, StepState.DONE, WEDNESDAY.plusDays(2).atTime(0, 0));
        assertThat(of(FollowUpMeasure.SAFETY_REPRESENTATIVE)).containsExactly(false);
    }

    @Test
    void talksAreCountedForEachPersonAndOneThatIsDeclinedWasNotHeld() {
        mark("F14", person(0), StepState.DONE, WEDNESDAY.plusDays(7).atTime(9, 0));
        mark("F14", person(1), StepState.DECLINED, WEDNESDAY.plusDays(7).atTime(9, 0));

        assertThat(of(FollowUpMeasure.TALK_AFTER_A_WEEK)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofSeveralLastTalksTheFirstIsTheOneThatWasDueAfterAMonth() {
        mark("F16", person(0), WEDNESDAY.plusDays(30).atTime(9, 0), "Mer", WEDNESDAY.plusDays(40));
        var before = of(FollowUpMeasure.CARE).stream().filter(met -> met).count();
        assertThat(before).isEqualTo(1);

        mark("F16", person(0), WEDNESDAY.plusDays(41).atTime(9, 0), "Går bra", null);

        assertThat(of(FollowUpMeasure.CARE).stream().filter(met -> met).count()).isEqualTo(before);
    }

    @Test
    void anAnswerThatATalkOvertookIsCountedByTheOneThatHolds() {
        mark("F16", person(0), WEDNESDAY.plusDays(20).atTime(9, 0), "Nei", null);
        var before = of(FollowUpMeasure.CARE).stream().filter(met -> met).count();
        assertThat(before).isEqualTo(1);

        mark("F15", person(0), StepState.DONE, WEDNESDAY.plusDays(50).atTime(9, 0));
        mark("F16", person(0), WEDNESDAY.plusDays(51).atTime(9, 0), "Går bra", null);

        assertThat(of(FollowUpMeasure.CARE).stream().filter(met -> met)).as("neither the late talk nor its answer").isEmpty();
    }

    private void mark(String step, UUID person, LocalDateTime at, String note, LocalDate next) {
        var stored = followUp.plan(incident.id()).step(step, person).orElseThrow().mark();
        var content = MarkContent.of(step, person, StepState.DECIDED, at)
                .because("Etter avtale")
                .noted(note)
                .answered(next != null, next);
        assertThat(followUp.mark(incident.id(), stored == null ? 0 : stored.version(), content))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whatIsOpenCountsOnlyAfterItsDay() {
        assertThat(of(FollowUpMeasure.TALK_AFTER_A_MONTH, WEDNESDAY.plusMonths(1))).isEmpty();
        assertThat(of(FollowUpMeasure.TALK_AFTER_A_MONTH, WEDNESDAY.plusMonths(1).plusDays(1)))
                .containsExactly(false, false);
    }

    @Test
    void aDebriefIsOfferedWhenItWasHeldOrDeclinedAndNotWhenItWasSetAside() {
        assertThat(of(FollowUpMeasure.DEBRIEF_OFFERED)).containsExactly(false);
        assertThat(of(FollowUpMeasure.DEBRIEF_HELD)).isEmpty();

        mark("F12", null, StepState.NOT_RELEVANT, WEDNESDAY.atTime(15, 0));
        assertThat(of(FollowUpMeasure.DEBRIEF_OFFERED)).containsExactly(false);
        assertThat(of(FollowUpMeasure.DEBRIEF_HELD)).isEmpty();

        mark("F12", null, StepState.DECLINED, WEDNESDAY.atTime(15, 0));
        assertThat(of(FollowUpMeasure.DEBRIEF_OFFERED)).containsExactly(true);
        assertThat(of(FollowUpMeasure.DEBRIEF_HELD)).containsExactly(false);

        mark("F12", null, StepState.DONE, WEDNESDAY.atTime(15, 0));
        assertThat(of(FollowUpMeasure.DEBRIEF_OFFERED)).containsExactly(true);
        assertThat(of(FollowUpMeasure.DEBRIEF_HELD)).containsExactly(true);
    }

    @Test
    void casesOfOtherDaysAreLeftOut() {
        assertThat(followUp.cases().counts(WEDNESDAY.plusDays(1), JULY, JULY)).isEmpty();
        assertThat(followUp.cases().counts(WEDNESDAY, WEDNESDAY, JULY)).hasSize(1);
    }

    private List<Boolean> of(FollowUpMeasure measure) {
        return of(measure, JULY);
    }

    private List<Boolean> of(FollowUpMeasure measure, LocalDate today) {
        return followUp.cases().counts(WEDNESDAY, WEDNESDAY, today).getFirst().answers().stream()
                .filter(answer -> answer.measure() == measure)
                .map(FollowUpCount.Answer::met)
                .toList();
    }

    private UUID person(int place) {
        return incident.content().affected().get(place).id();
    }

    private void mark(String step, UUID person, StepState state, LocalDateTime at) {
        var stored = followUp.plan(incident.id()).step(step, person).orElseThrow().mark();
        var content = MarkContent.of(step, person, state, at).because("Etter avtale");
        var result = followUp.mark(incident.id(), stored == null ? 0 : stored.version(), content);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }
}
