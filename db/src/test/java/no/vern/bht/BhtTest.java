package no.vern.bht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import no.vern.incident.TestRegister;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which criteria a case is reported to BHT, and what became of it, on a real encrypted vault. */
class BhtTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate CONSENT = LocalDate.of(2026, 6, 2);
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 6, 2, 9, 0);

    @TempDir
    private Path folder;

    private TestRegister register;
    private BhtRepository bht;
    private BhtCriteriaRepository criteria;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        bht = new BhtRepository(register.vault, register.incidents, TestRegister.NOW);
        criteria = new BhtCriteriaRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aGradeAloneCallsForItFromTheGradeThatIsSet() {
        assertThat(met(threat("Lett").severityAssessed(Severity.MINOR))).isEmpty();
        assertThat(met(threat("Alvorlig").severityAssessed(Severity.SERIOUS))).containsExactly(BhtCriterion.ASSESSED);
        assertThat(met(threat("Kjent alvorlig").affected(List.of(anne("Berit"))).severityExperienced(Severity.SERIOUS))).isEmpty();
        assertThat(met(threat("Kjent svært")
                        .affected(List.of(anne("Cecilie")))
                        .severityExperienced(Severity.VERY_SERIOUS)))
                .containsExactly(BhtCriterion.EXPERIENCED);
    }

    @Test
    void theThirdTimeInSixMonthsCallsForIt() {
        add(threat("For lenge siden").occurredOn(LocalDate.of(2025, 12, 1)));
        add(threat("Første").occurredOn(LocalDate.of(2025, 12, 2)));
        add(threat("Som vitne").affected(List.of(new AffectedPerson("ANNE", null, AffectedRole.WITNESS, null))));
        add(threat("Andre").occurredOn(LocalDate.of(2026, 5, 1)));
        var third = add(threat("Tredje").affected(List.of(anne("anne"), anne("Berit"))));

        var persons = bht.of(third.id()).persons();
        assertThat(persons).extracting(BhtPerson::times).containsExactly(3L, 1L);
        assertThat(persons.getFirst().met()).containsExactly(BhtCriterion.REPEATED);
        assertThat(persons.getLast().met()).isEmpty();
    }

    @Test
    void onlyViolenceAndThreatsCountAsExposureAgain() {
        add(threat("Fall").type(IncidentType.ACCIDENT));
        add(threat("Nesten").type(IncidentType.NEAR_MISS));
        var third = add(threat("Trussel"));
        assertThat(bht.of(third.id()).persons().getFirst().times()).isEqualTo(1);

        add(threat("Slag").type(IncidentType.PHYSICAL_VIOLENCE));
        add(threat("Trussel på telefon").type(IncidentType.REMOTE_THREAT));
        assertThat(bht.of(third.id()).persons().getFirst().met()).containsExactly(BhtCriterion.REPEATED);
        var fall = add(threat("Fall igjen").type(IncidentType.ACCIDENT));
        assertThat(bht.of(fall.id()).persons().getFirst().met()).isEmpty();
    }

    @Test
    void whoeverHasNoNameIsNotTakenForOthersWithoutAName() {
        for (var times = 0; times < 4; times++) {
            add(threat("Uten navn").affected(List.of(anne(""))));
        }

        assertThat(met(threat("Uten navn").affected(List.of(anne(""))))).isEmpty();
    }

    @Test
    void theWishOfTheOneConcernedCallsForIt() {
        var incident = add(threat("Ønsker"));

        saved(bht.store(incident.id(), person(incident), 0, BhtAnswer.NONE.wished(true)));

        assertThat(bht.of(incident.id()).persons().getFirst().met()).containsExactly(BhtCriterion.WISH);
        assertThat(bht.of(incident.id()).waiting()).isEqualTo(1);
    }

    @Test
    void theOpenCasesThatWaitAreFoundTogetherAsEachByItself() {
        var serious = add(threat("Alvorlig").severityAssessed(Severity.SERIOUS));
        var mild = add(threat("Lett").affected(List.of(anne("Berit"))));
        for (var days = 0; days < 2; days++) {
            add(threat("Igjen").affected(List.of(anne("Cecilie"))));
        }
        var third = add(threat("Tredje").affected(List.of(anne("Cecilie"))));
        var decided = add(threat("Avklart").severityAssessed(Severity.SERIOUS).affected(List.of(anne("Dina"))));
        saved(bht.store(decided.id(), person(decided), 0, BhtAnswer.NONE.declined("")));
        var closed = add(threat("Lukket").severityAssessed(Severity.SERIOUS).affected(List.of(anne("Eva"))));
        register.move(closed, IncidentStatus.CLOSED);

        assertThat(bht.waiting()).contains(serious.id(), third.id()).doesNotContain(mild.id(), decided.id(), closed.id());
        assertThat(bht.waiting())
                .isEqualTo(register.incidents.followed().stream()
                        .map(row -> row.incident().id())
                        .filter(id -> bht.of(id).waiting() > 0)
                        .collect(Collectors.toSet()));
    }

    @Test
    void itIsReportedNotReportedOrDeclinedAndTheTrailTells() {
        var incident = add(threat("Alvorlig").severityAssessed(Severity.SERIOUS));
        var person = person(incident);
        assertThat(bht.of(incident.id()).waiting()).isEqualTo(1);

        saved(bht.store(incident.id(), person, 0, BhtAnswer.NONE.notReported(BhtReason.FOLLOWED_UP_LOCALLY, "")));
        assertThat(bht.of(incident.id()).waiting()).isZero();
        assertThat(bht.reported()).isEmpty();
        saved(bht.store(incident.id(), person, 1, BhtAnswer.NONE.declined("Ikke nå")));
        saved(bht.store(incident.id(), person, 2, BhtAnswer.NONE.reported(CONSENT, THEN, "Leder", BhtChannel.PHONE)));

        var stored = bht.of(incident.id()).persons().getFirst();
        assertThat(stored.answer()).isEqualTo(BhtAnswer.NONE.reported(CONSENT, THEN, "Leder", BhtChannel.PHONE));
        assertThat(stored.version()).isEqualTo(3);
        assertThat(bht.reported()).isEqualTo(Set.of(incident.id()));
        assertThat(new AuditRepository(register.vault).newest(0, 3)).extracting("recordType").containsOnly("bht_report");
        saved(bht.store(incident.id(), person, 3, stored.answer().undecided()));
        assertThat(bht.of(incident.id()).waiting()).isEqualTo(1);
    }

    @Test
    void aConsentIsWithdrawnAtAnyTimeAndNothingMoreIsReportedAfterIt() {
        var incident = add(threat("Alvorlig").severityAssessed(Severity.SERIOUS));
        var person = person(incident);
        var told = BhtAnswer.NONE.reported(CONSENT, THEN, "Leder", BhtChannel.PHONE);
        var covered = told.with(told.consent().covering(BhtScope.EVENT));
        saved(bht.store(incident.id(), person, 0, covered));
        register.move(incident, IncidentStatus.CLOSED);
        var withdrawn = covered.with(covered.consent().withdrawn(THEN.toLocalDate().plusDays(2)));

        saved(bht.store(incident.id(), person, 1, withdrawn));
        assertThat(bht.of(incident.id()).persons().getFirst().answer()).isEqualTo(withdrawn);
        assertThat(bht.reported()).contains(incident.id());
        assertThat(new AuditRepository(register.vault).newest(0, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).contains("withdrawnOn"));

        register.move(incident, IncidentStatus.REOPENED);
        var again = told.reported(CONSENT, THEN.plusDays(3), "Leder", BhtChannel.PHONE).with(withdrawn.consent());
        assertThat(problems(bht.store(incident.id(), person, 2, again))).containsExactly("rules.bht.withdrawn");
        assertThat(problems(bht.store(incident.id(), person, 2, again.with(told.consent()))))
                .as("of the same consent, and silent about the withdrawal")
                .containsExactly("rules.bht.withdrawn");
        assertThat(problems(bht.store(
                        incident.id(), person, 2, told.with(told.consent().withdrawn(CONSENT.minusDays(1))))))
                .containsExactly("rules.bht.withdrawnBefore");
        assertThat(problems(bht.store(
                        incident.id(), person, 2, told.with(told.consent().withdrawn(CONSENT.plusYears(20))))))
                .containsExactly("rules.bht.withdrawnFuture");
    }

    private static List<String> problems(SaveResult<?> result) {
        return ((SaveResult.Invalid<?>) result).problems().stream().map(Problem::messageKey).toList();
    }

    @Test
    void whatCannotBeToldIsRefusedWithItsReason() {
        var incident = add(threat("Alvorlig"));
        var person = person(incident);

        assertThat(refused(incident, BhtAnswer.NONE.notReported(null, ""))).containsExactly("rules.bht.reason");
        assertThat(refused(incident, BhtAnswer.NONE.notReported(BhtReason.OTHER, " "))).containsExactly("rules.bht.explanation");
        assertThat(refused(incident, BhtAnswer.NONE.reported(CONSENT, THEN.plusYears(1), "", null)))
                .containsExactly("rules.step.future", "rules.bht.channel");
        assertThat(refused(incident, BhtAnswer.NONE.reported(CONSENT.minusYears(1), THEN.minusYears(1), "", BhtChannel.FORM)))
                .containsExactly("rules.step.beforeIncident");
        assertThat(bht.store(incident.id(), null, 0, BhtAnswer.NONE.declined(""))).isInstanceOf(SaveResult.Invalid.class);
        assertThat(bht.store(incident.id(), person, 4, BhtAnswer.NONE.declined(""))).isInstanceOf(SaveResult.Conflict.class);

        register.move(incident, IncidentStatus.CLOSED);
        assertThat(refused(incident, BhtAnswer.NONE.declined(""))).containsExactly("rules.step.closed");
    }

    @Test
    void nobodyIsReportedWithoutAConsentOfADay() {
        var incident = add(threat("Alvorlig"));
        assertThat(refused(incident, BhtAnswer.NONE.reported(null, THEN, "", BhtChannel.PHONE)))
                .containsExactly("rules.bht.consent");
        assertThat(refused(incident, BhtAnswer.NONE.reported(CONSENT.plusDays(1), THEN, "", BhtChannel.PHONE)))
                .containsExactly("rules.bht.consentAfter");
        assertThat(refused(incident, BhtAnswer.NONE.reported(TODAY.plusDays(1), THEN, "", BhtChannel.PHONE)))
                .containsExactly("rules.consentOn.future");

        saved(bht.store(incident.id(), person(incident), 0, BhtAnswer.NONE.reported(CONSENT, THEN, "", BhtChannel.PHONE)));
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes()).contains("consentOn", "2026-06-02");

        var nobody = add(threat("Ingen").affected(List.of()));
        var reported = bht.store(nobody.id(), null, 0, BhtAnswer.NONE.reported(CONSENT, THEN, "", BhtChannel.PHONE));
        assertThat(reported).isInstanceOfSatisfying(SaveResult.Invalid.class, invalid ->
                assertThat(invalid.problems()).extracting("messageKey").containsExactly("rules.bht.unnamed"));
    }

    @Test
    void aCaseWithoutAnybodyNamedHasOneAnswerForAll() {
        var incident = add(threat("Ingen").severityAssessed(Severity.VERY_SERIOUS).affected(List.of()));

        saved(bht.store(incident.id(), null, 0, BhtAnswer.NONE.notReported(BhtReason.OTHER, "Vet ikke hvem")));

        assertThat(bht.of(incident.id()).persons()).singleElement().satisfies(one -> {
            assertThat(one.person()).isNull();
            assertThat(one.answer().explanation()).isEqualTo("Vet ikke hvem");
        });
    }

    @Test
    void aCaseKeepsTheCriteriaOfTheDayThatItWasRegistered() {
        var incident = add(threat("Alvorlig").severityAssessed(Severity.SERIOUS));
        var strict = new BhtCriteria(null, null, 0, 6, false);

        var first = saved(criteria.set(strict, StoredCriteria.NONE, TODAY.plusDays(1), TODAY));

        assertThat(bht.of(incident.id()).called()).isTrue();
        assertThat(criteria.on(TODAY)).isEqualTo(StoredCriteria.NONE);
        assertThat(criteria.on(TODAY.plusDays(2))).isEqualTo(first);
        assertThat(criteria.set(strict, StoredCriteria.NONE, TODAY.plusDays(1), TODAY))
                .isInstanceOf(SaveResult.Conflict.class);
        var changed = saved(criteria.set(BhtCriteria.PROPOSAL, first, TODAY.plusDays(1), TODAY));
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void criteriaOfTodayWouldChangeCasesThatRun() {
        assertThat(criteria.set(BhtCriteria.PROPOSAL, StoredCriteria.NONE, TODAY, TODAY))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting("messageKey")
                        .containsExactly("rules.validFrom.past"));
        assertThat(criteria.on(TODAY)).isEqualTo(StoredCriteria.NONE);
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        var impossible = new BhtCriteria(null, null, 21, 0, true);

        assertThat(criteria.set(impossible, StoredCriteria.NONE, TODAY.plusDays(1), TODAY)).isInstanceOfSatisfying(
                SaveResult.Invalid.class,
                invalid -> assertThat(invalid.problems()).extracting("field").containsExactly("repeats", "months"));
    }

    private List<BhtCriterion> met(IncidentContent.Builder content) {
        return bht.of(add(content).id()).persons().getFirst().met();
    }

    private List<String> refused(Incident incident, BhtAnswer answer) {
        return bht.store(incident.id(), person(incident), 0, answer) instanceof SaveResult.Invalid<Incident>(var problems)
                ? problems.stream().map(problem -> problem.messageKey()).toList()
                : List.of();
    }

    private IncidentContent.Builder threat(String title) {
        return register.threat(title).affected(List.of(anne("Anne")));
    }

    private static AffectedPerson anne(String name) {
        return new AffectedPerson(name, null, AffectedRole.EXPOSED, null);
    }

    private static java.util.UUID person(Incident incident) {
        return incident.content().affected().getFirst().id();
    }

    private Incident add(IncidentContent.Builder content) {
        return register.add(content.build());
    }

    private static <T> T saved(SaveResult<T> result) {
        return TestRegister.saved(result);
    }
}
