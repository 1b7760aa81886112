package no.vern.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.bht.BhtAnswer;
import no.vern.codelist.CodeLists;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportRow;
import no.vern.incident.ImportWatcher;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.routine.CalendarRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.routine.Rows;
import no.vern.routine.StepKind;
import no.vern.routine.StoredCalendar;
import no.vern.routine.WorkingDays;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case from its registration to its closing, on a real encrypted vault. */
class FollowUpTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 5, 20, 9, 0);
    private static final RoutineLibrary LIBRARY = RoutineLibrary.shipped();

    @TempDir
    private Path folder;

    private Vault vault;
    private IncidentRepository incidents;
    private FollowUpRepository followUp;
    private UUID unit;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        followUp = new FollowUpRepository(vault, incidents, LIBRARY, NOW);
        unit = saved(new UnitRepository(vault).add(UnitContent.named("Sykehjem A"))).id();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theRoutineStartsByItselfForEachPerson() {
        var plan = followUp.plan(saturdayNight().id());

        assertThat(plan.incident().status()).isEqualTo(IncidentStatus.IN_PROGRESS);
        assertThat(plan.steps("F14")).extracting(step -> step.person().name()).containsExactly("Ansatt 1", "Ansatt 2");
        assertThat(plan.steps("F14")).allSatisfy(step ->
                assertThat(step.deadline().due()).isEqualTo(LocalDate.of(2026, 4, 11)));
        assertThat(plan.steps("F16")).allSatisfy(step ->
                assertThat(step.deadline().due()).isEqualTo(LocalDate.of(2026, 5, 4)));
        assertThat(plan.step("N03", null).orElseThrow().deadline().due()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(plan.steps("A09")).extracting(step -> step.person().name()).containsExactly("Vitne 1");
        assertThat(plan.step("A04", null).orElseThrow().state()).isEqualTo(StepState.DONE);
    }

    @Test
    void aRunningCaseKeepsItsRoutineWhenANewVersionIsPutIntoForce() {
        var routines = new RoutineRepository(vault, LIBRARY);
        var registered = LocalDate.of(2026, 6, 15);
        var running = saturdayNight();
        putIntoForce(routines, "notification", registered.plusDays(1), registered);
        var police = LIBRARY.routine("police-report");
        assertThat(problem(routines.putIntoForce(police.with(police.steps().reversed()), registered, registered)))
                .isEqualTo("rules.routine.past");

        assertThat(ids(followUp.plan(running.id())))
                .containsSubsequence("N01", "N02", "N03", "N04")
                .containsSubsequence("P01", "P02");
    }

    @Test
    void whatWasImportedIsFollowedUpByTheRoutineOfTheDayThatItIsTakenUp() {
        var imported = LocalDate.of(2026, 6, 15);
        var old = kept(violence().build());
        putIntoForce(new RoutineRepository(vault, LIBRARY), "notification", imported.plusDays(1), imported);

        saved(followUp.start(old.id(), imported.plusDays(1)));

        assertThat(ids(followUp.plan(old.id()))).containsSubsequence("N04", "N03", "N02", "N01");
    }

    private static void putIntoForce(RoutineRepository routines, String id, LocalDate from, LocalDate today) {
        var shipped = LIBRARY.routine(id);
        assertThat(routines.putIntoForce(shipped.with(shipped.steps().reversed()), from, today))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aThreatByLetterRunsTheRemoteRoutineWithoutWithdrawing() {
        var plan = followUp.plan(add(threat().channel(Channel.LETTER).build()).id());

        assertThat(ids(plan)).contains("D01", "D02", "D03", "T05", "T06", "T08", "T09", "T10", "T11", "T12", "T13", "T14")
                .doesNotContain("T03", "T04", "T07", "F03");
        assertThat(plan.step("T01", null).orElseThrow().state()).isEqualTo(StepState.NOT_RELEVANT);
        assertThat(plan.step("T01", null).orElseThrow().because()).isNotNull();
    }

    @Test
    void aColleaguesDeedIsReferredAndHasNoSteps() {
        var referred = add(threat().perpetrator(Perpetrator.LEADER).build());

        assertThat(referred.status()).isEqualTo(IncidentStatus.REFERRED);
        assertThat(followUp.plan(referred.id()).steps()).isEmpty();
        assertThat(problem(followUp.close(referred.id()))).isEqualTo("rules.case.notFollowed");
    }

    @Test
    void whoIsCalledInjuredIsReportedForAlsoWhenABoxSaysThatNobodyWasHurt() {
        var injured = List.of(new AffectedPerson("Ansatt 1", null, AffectedRole.INJURED, null));
        var accident = add(content(IncidentType.ACCIDENT).injury(false).affected(injured).build());
        var plan = followUp.plan(accident.id());

        assertThat(Stream.of("X01", "X02", "X03", "X04", "U02", "U06").flatMap(step -> plan.steps(step).stream()))
                .hasSize(6)
                .allMatch(PlannedStep::relevant);
        assertThat(missing(accident)).contains("G26", "G27", "G28");
    }

    @Test
    void damageWhereNobodyWasIsClosedWithoutInventingSomebody() {
        var damage = add(content(IncidentType.PROPERTY_DAMAGE)
                .perpetrator(Perpetrator.UNKNOWN)
                .affected(List.of())
                .build());
        assertThat(missing(damage)).as("a duty is met towards somebody").contains("G8", "G11", "G15", "G16", "G18");
        assertThat(current(damage).status()).isEqualTo(IncidentStatus.REPORTED);

        nobody(damage, true);
        assertThat(missing(damage)).doesNotContain("G8", "G11", "G15", "G16", "G18").contains("G1", "G23", "G30");
        settle(damage, "none");
        assertThat(missing(damage)).isEmpty();
        assertThat(followUp.plan(damage.id()).steps("F14")).singleElement().satisfies(talk -> {
            assertThat(talk.applies()).isEqualTo(Truth.NO);
            assertThat(talk.waits()).isFalse();
        });
        assertThat(current(damage).status()).isEqualTo(IncidentStatus.READY_TO_CLOSE);

        change(damage, content -> content.affected(List.of(exposed("Ansatt 1"))));
        assertThat(missing(damage)).as("whoever is named was there after all").contains("G15", "G17");
        var facts = followUp.facts(damage.id());
        saved(followUp.know(damage.id(), facts.version(), facts.facts().judged(Set.of())));
        change(damage, content -> content.affected(List.of()));
        saved(followUp.close(damage.id()));
    }

    @Test
    void nobodyWasThereIsRefusedWhereSomebodyMustHaveBeen() {
        var threatened = add(threat().affected(List.of()).build());
        assertThat(problem(tellNobody(threatened, true))).isEqualTo("rules.nobodyAffected.type");
        var named = add(content(IncidentType.PROPERTY_DAMAGE).build());
        assertThat(problem(tellNobody(named, true))).isEqualTo("rules.nobodyAffected.named");
        var hurt = add(content(IncidentType.NEAR_MISS).injury(true).affected(List.of()).build());
        assertThat(problem(tellNobody(hurt, true))).isEqualTo("rules.nobodyAffected.named");

        var deviation = add(content(IncidentType.OTHER_DEVIATION).affected(List.of()).build());
        assertThat(current(deviation).status()).isEqualTo(IncidentStatus.REPORTED);
        nobody(deviation, true);
        assertThat(current(deviation).status()).isNotEqualTo(IncidentStatus.REPORTED);
        change(deviation, content -> content.type(IncidentType.THREAT).perpetrator(Perpetrator.UNKNOWN));
        assertThat(missing(deviation)).as("a threat is to somebody").contains("G11", "G15");
    }

    private void nobody(Incident incident, boolean there) {
        saved(tellNobody(incident, there));
    }

    private SaveResult<Incident> tellNobody(Incident incident, boolean nobody) {
        var stored = followUp.facts(incident.id());
        var told = new CaseFacts(null, null, null, false, null, null, null, null, nobody);
        return followUp.know(incident.id(), stored.version(), told);
    }

    @Test
    void aCauseThatWasFoundIsKeptWhenTheNearMissTurnsOutToBeAnAccident() {
        var incident = add(content(IncidentType.NEAR_MISS).build());
        tell(incident, "K05", null, StepState.DECIDED, "Rekkverket var løst");

        change(incident, content -> content.type(IncidentType.ACCIDENT).injury(true));

        var cause = followUp.plan(incident.id()).step("U11", null).orElseThrow();
        assertThat(cause.state()).isEqualTo(StepState.DECIDED);
        assertThat(cause.mark().content().reason()).isEqualTo("Rekkverket var løst");
        assertThat(missing(incident)).doesNotContain("H5");
        assertThat(followUp.plan(incident.id()).unplaced()).isEmpty();

        tell(incident, "U11", null, StepState.DECIDED, "Rekkverket var løst, og ingen hadde sett etter");
        change(incident, content -> content.type(IncidentType.NEAR_MISS).injury(null));
        assertThat(followUp.plan(incident.id()).step("K05", null).orElseThrow().mark().content().reason())
                .endsWith("sett etter");
        saved(followUp.unmark(incident.id(), followUp.plan(incident.id()).step("K05", null).orElseThrow().mark()));
        assertThat(missing(incident)).contains("H5");
    }

    @Test
    void whetherTheInjuryIsSeriousHasOneAnswer() {
        var incident = add(content(IncidentType.ACCIDENT).injury(true).build());
        assertThat(serious(incident).open()).isTrue();
        assertThat(missing(incident)).contains("H2");

        for (var state : List.of(StepState.DECIDED, StepState.NOT_RELEVANT)) {
            assertThat(problem(mark(incident, "U04", null, state, "Ikke alvorlig"))).isEqualTo("rules.step.answeredByCheck");
        }
        judge(incident, Set.of(SeriousCriterion.SKELETAL_INJURY));
        assertThat(serious(incident).state()).isEqualTo(StepState.DECIDED);
        assertThat(missing(incident)).doesNotContain("H2").contains("G26", "H3");
        assertThat(problem(mark(incident, "U04", null, StepState.DECIDED, "Ikke alvorlig")))
                .as("nobody can say the opposite in the step")
                .isEqualTo("rules.step.answeredByCheck");

        judge(incident, Set.of());
        assertThat(serious(incident).state()).isEqualTo(StepState.DECIDED);
        assertThat(missing(incident)).doesNotContain("H2", "G26", "H3");

        judge(incident, null);
        assertThat(serious(incident).open()).isTrue();
    }

    @Test
    void whereNobodyWasHurtNobodyIsAskedWhetherItWasSerious() {
        var incident = add(content(IncidentType.ACCIDENT).injury(false).build());

        assertThat(serious(incident).state()).isEqualTo(StepState.NOT_RELEVANT);
        assertThat(missing(incident)).doesNotContain("H2", "G26");
    }

    private PlannedStep serious(Incident incident) {
        return followUp.plan(incident.id()).step("U04", null).orElseThrow();
    }

    @Test
    void theLogTellsWhoWasToldWhenHowAndByWhomTheFirstFirst() {
        var incident = saturdayNight();
        saved(followUp.mark(
                incident.id(),
                0,
                MarkContent.of("N03", null, StepState.DONE, LocalDateTime.of(2026, 4, 7, 8, 15))
                        .told("Ola Hansen", "telefon")
                        .by("Kari Leder")));
        saved(followUp.mark(
                incident.id(),
                0,
                MarkContent.of("N01", null, StepState.DONE, LocalDate.of(2026, 4, 5).atStartOfDay())));
        tell(incident, "F01", null, StepState.DONE, "");
        tell(incident, "X05", null, StepState.NOT_RELEVANT, "Ikke meldepliktig");

        var log = Notified.of(followUp.plan(incident.id()), LIBRARY);
        assertThat(log).extracting(told -> told.step().id()).containsExactly("N01", "N03");
        assertThat(log.getFirst().time()).as("only the day was told").isEmpty();
        assertThat(log.getFirst().by()).isEqualTo(log.getFirst().mark().registeredBy()).isNotBlank();
        assertThat(log.getLast().time()).hasValue(LocalTime.of(8, 15));
        assertThat(log.getLast().channel()).isEqualTo("telefon");
        assertThat(log.getLast().by()).isEqualTo("Kari Leder");

        var content = incidents.find(incident.id()).orElseThrow().content();
        saved(followUp.update(
                incident.id(),
                incidents.find(incident.id()).orElseThrow().version(),
                content.but().type(IncidentType.NEAR_MISS).perpetrator(null).build()));
        assertThat(Notified.of(followUp.plan(incident.id()), LIBRARY))
                .as("whoever was told before the report was changed was told")
                .extracting(told -> told.step().id())
                .containsExactly("N01", "N03");
    }

    @Test
    void whatIsNotDueIsNotInTheListOfTheDay() {
        var incident = saturdayNight();

        assertThat(due("2026-04-04")).contains("F08", "X03").doesNotContain("N01", "N03", "F12", "F14");
        assertThat(due("2026-04-07")).contains("N03", "F12").doesNotContain("F14");
        assertThat(due("2026-05-04")).contains("F14", "F15", "F16");
        tell(incident, "N03", null, StepState.DONE, "");
        assertThat(due("2026-04-07")).doesNotContain("N03");
        var notice = agenda(LocalDate.of(2026, 4, 5)).due().stream()
                .filter(step -> step.planned().step().id().equals("X03"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.deadline().due()).isEqualTo(LocalDate.of(2027, 4, 4));
        assertThat(notice.on(LocalDate.of(2026, 4, 5))).isEqualTo(DueStep.Urgency.DUE);
    }

    @Test
    void aDayThatIsAskedAboutAfterwardsKnowsNothingOfWhatHappenedLater() {
        saturdayNight();

        assertThat(agenda(LocalDate.of(2026, 4, 3)).undated()).isEmpty();
        assertThat(agenda(LocalDate.of(2026, 4, 4)).undated()).isNotEmpty();
    }

    @Test
    void theNextStepOfACaseIsTheMostUrgentThatWaits() {
        var incident = saturdayNight();
        var rows = incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 10);
        var first = followUp.cases().next(rows).get(incident.id()).planned().step();
        assertThat(first).isEqualTo(agenda(LocalDate.of(2030, 1, 1)).due().getFirst().planned().step());

        tell(incident, first.id(), null, StepState.DONE, "");

        assertThat(followUp.cases().next(rows).get(incident.id()).planned().step()).isNotEqualTo(first);
    }

    @Test
    void whatIsLateComesBeforeWhatIsToBeFoundOutAndThatBeforeWhatComes() {
        var incident = saturdayNight();
        var onEasterSunday = followUp.cases().agenda(LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 12)).due();
        var onTuesday = followUp.cases().agenda(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 14)).due();
        var now = followUp.plan(incident.id()).waiting();

        assertThat(onEasterSunday)
                .as("a serious injury is to be notified at once")
                .extracting(step -> step.planned().step().id())
                .startsWith("X01")
                .containsSubsequence("F08", "N03", "F14", "X03");
        assertThat(onTuesday)
                .extracting(step -> step.planned().step().id())
                .containsSubsequence("F08", "N03", "X01", "F14", "X03");
        assertThat(now).extracting(planned -> planned.step().id()).containsSubsequence("F08", "N03", "F14", "X01", "X03", "F06");
    }

    @Test
    void whetherTheInjuryIsSeriousIsOneThingToFindOut() {
        var violence = saturdayNight();
        assertThat(asked(violence)).containsExactly("X01+X02+U06");
        assertThat(followUp.plan(violence.id()).waiting()).extracting(planned -> planned.step().id()).doesNotContain("X02", "U06");
        judge(violence, Set.of());
        assertThat(asked(violence)).isEmpty();
        judge(violence, Set.of(SeriousCriterion.HEAD_INJURY));
        assertThat(asked(violence)).containsExactly("X01", "X02");

        var accident = add(content(IncidentType.ACCIDENT).injury(true).build());
        assertThat(asked(accident)).containsExactly("U04+U08+X01+X02+U06");
        judge(accident, Set.of());
        assertThat(asked(accident)).isEmpty();
    }

    /** The steps that are due and hang on how serious the injury is, each with those that the same answer settles. */
    private List<String> asked(Incident incident) {
        return agenda(LocalDate.of(2026, 6, 15)).due().stream()
                .filter(due -> due.incident().id().equals(incident.id()))
                .filter(due -> Set.of("X01", "X02", "U06", "U04").contains(due.planned().step().id()))
                .map(due -> Stream.concat(Stream.of(due.planned().step().id()), due.also().stream().map(other -> other.step().id()).distinct()).collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void aCaseWithNothingMoreByADayWaitsForItsFirstDuty() {
        var incident = saturdayNight();
        var rows = incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 10);
        var waited = new ArrayList<String>();
        for (var next = followUp.cases().next(rows); !next.isEmpty(); next = followUp.cases().next(rows)) {
            var step = next.get(incident.id());
            var day = step.planned().unclear() ? "?" : step.deadline() == null ? "-" : "+";
            waited.add(day + step.planned().step().force());
            tellAny(incident, step.planned());
        }

        assertThat(waited).isSortedAccordingTo(Comparator.comparingInt(FollowUpTest::rank));
        assertThat(waited).contains("+MUST", "-MUST", "-CONSIDER", "?MUST");
        assertThat(followUp.plan(incident.id()).missing()).isEmpty();
        assertThat(agenda(LocalDate.of(2030, 1, 1)).undated()).isEmpty();
    }

    private static int rank(String waited) {
        return waited.startsWith("+") ? 0 : waited.equals("-MUST") ? 1 : waited.startsWith("-") ? 2 : 3;
    }

    private void tellAny(Incident incident, PlannedStep planned) {
        if (planned.step().answeredByCheck()) {
            judge(incident, Set.of());
            return;
        }
        var decision = planned.step().kind() == StepKind.DECISION;
        var person = planned.person() == null ? null : planned.person().id();
        var content = MarkContent.of(
                planned.step().id(), person, decision ? StepState.DECIDED : StepState.DONE, THEN);
        saved(followUp.mark(
                incident.id(), 0, decision ? content.because("Avklart").answered(false, null) : content));
    }

    @Test
    void dutiesWithoutADayAreOwedByEachCaseAndNeverLate() {
        var incident = saturdayNight();

        var agenda = agenda(LocalDate.of(2026, 4, 5));

        assertThat(agenda.undated())
                .extracting(step -> step.planned().step().id())
                .contains("F06", "N01", "N04", "A02", "A08", "P01")
                .doesNotContain("F03", "F17", "N03", "X05", "P02");
        assertThat(agenda.casesWithUndated()).isEqualTo(1);
        assertThat(agenda.undated())
                .allSatisfy(step -> assertThat(step.on(LocalDate.of(2030, 1, 1))).isEqualTo(DueStep.Urgency.OPEN));
        assertThat(agenda(LocalDate.of(2026, 4, 5)).due()).isEqualTo(agenda.due());
        tell(incident, "N04", null, StepState.DONE, "");
        assertThat(agenda(LocalDate.of(2026, 4, 5)).undated())
                .extracting(step -> step.planned().step().id())
                .doesNotContain("N04");
    }

    @Test
    void aDecisionIsNeverABareTick() {
        var incident = saturdayNight();

        assertThat(problem(mark(incident, "F03", null, StepState.DONE, ""))).isEqualTo("rules.step.isDecision");
        assertThat(problem(mark(incident, "F03", null, StepState.DECIDED, " "))).isEqualTo("rules.step.reason");
        assertThat(problem(mark(incident, "N03", null, StepState.DECIDED, "x"))).isEqualTo("rules.step.noDecision");
        assertThat(problem(mark(incident, "N03", null, StepState.DECLINED, "x"))).isEqualTo("rules.step.notDeclinable");
        assertThat(problem(mark(incident, "F99", null, StepState.DONE, "x"))).isEqualTo("rules.step.unknown");
        assertThat(followUp.plan(incident.id()).step("F03", null).orElseThrow().mark()).isNull();
    }

    @Test
    void thatTheNextOfKinAreNotToBeToldNeedsAReason() {
        var incident = add(threat()
                .affected(List.of(
                        new AffectedPerson("Ansatt 3", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Pårørende", null, AffectedRole.NEXT_OF_KIN, null)))
                .build());
        var kin = followUp.plan(incident.id()).steps("A02").getFirst();
        var person = kin.person() == null ? null : kin.person().id();
        var exposed = incident.content().affected().getFirst().id();

        assertThat(problem(mark(incident, "A02", person, StepState.DECLINED, " "))).isEqualTo("rules.step.reason");
        assertThat(missing(incident)).contains("G18");
        tell(incident, "A02", person, StepState.DECLINED, "Den ansatte ønsker det ikke");
        assertThat(missing(incident)).doesNotContain("G18");
        tell(incident, "T12", exposed, StepState.DECLINED, "");
    }

    @Test
    void theLastTalkKeepsTheCaseOpenWhenMoreIsNeeded() {
        var incident = saturdayNight();
        var person = followUp.plan(incident.id()).steps("F16").getFirst().person().id();
        var more = MarkContent.of("F16", person, StepState.DECIDED, THEN).because("Vil snakke mer");

        assertThat(problem(followUp.mark(incident.id(), 0, more.answered(true, null)))).isEqualTo("rules.step.nextOn");
        saved(followUp.mark(incident.id(), 0, more.answered(true, LocalDate.of(2026, 6, 20))));

        var again = followUp.plan(incident.id()).step("F16", person).orElseThrow();
        assertThat(again.state()).isEqualTo(StepState.OPEN);
        assertThat(again.deadline().due()).isEqualTo(LocalDate.of(2026, 6, 20));
    }

    @Test
    void theNextLastTalkKeepsWhatWasAgreedBefore() {
        var incident = saturdayNight();
        var person = followUp.plan(incident.id()).steps("F16").getFirst().person().id();
        var first = MarkContent.of("F16", person, StepState.DECIDED, LocalDateTime.of(2026, 5, 4, 9, 0));
        saved(followUp.mark(
                incident.id(),
                0,
                first.because("Vil snakke mer").noted("Ringe BHT").answered(true, LocalDate.of(2026, 5, 20))));
        var next = MarkContent.of("F16", person, StepState.DECIDED, LocalDateTime.of(2026, 5, 20, 9, 0))
                .because("Går bra")
                .answered(false, null);

        assertThat(problem(followUp.mark(incident.id(), 1, next))).isEqualTo("rules.step.nextNote");
        assertThat(problem(followUp.mark(incident.id(), 1, next.noted("Ringe BHT")))).isEqualTo("rules.step.nextNote");
        saved(followUp.mark(incident.id(), 1, next.noted("Ringe BHT\nIngen flere samtaler")));

        var talk = followUp.plan(incident.id()).step("F16", person).orElseThrow();
        assertThat(talk.state()).isEqualTo(StepState.DECIDED);
        assertThat(talk.mark().content().note())
                .isEqualTo("2026-05-04: Vil snakke mer · Ringe BHT\n2026-05-20: Ingen flere samtaler");
    }

    static Stream<String> guards() {
        return LIBRARY.guards().stream().map(guard -> guard.id());
    }

    /** Everything is done but one step of one person: then its guard in the table, and nothing else, is in the way. */
    @ParameterizedTest
    @MethodSource("kinds")
    void noCaseIsClosedBeforeEachStepOfEachGuardIsMet(int kind) {
        var incident = oneOfEachRoutine().get(kind);
        settle(incident, "none");
        assertThat(missing(incident)).isEmpty();
        var guards = Rows.of("steps.csv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("vakt")));
        for (var planned : followUp.plan(incident.id()).steps()) {
            if (planned.step().answeredByCheck()) {
                judge(incident, null);
                assertThat(missing(incident)).contains(guards.get(planned.step().id()));
                judge(incident, Set.of());
            }
            if (planned.mark() == null || planned.applies() == Truth.NO) {
                continue;
            }
            var guard = guards.get(planned.step().id());
            saved(followUp.unmark(incident.id(), planned.mark()));
            assertThat(missing(incident))
                    .as(planned.step().id())
                    .isEqualTo(guard.equals("-") ? List.of() : List.of(guard));
            if (!guard.equals("-")) {
                assertThat(((SaveResult.Invalid<Incident>) followUp.close(incident.id())).problems())
                        .extracting(Problem::field)
                        .containsExactly(guard);
            }
            saved(followUp.mark(incident.id(), 0, planned.mark().content()));
        }
        assertThat(saved(followUp.close(incident.id())).status()).isEqualTo(IncidentStatus.CLOSED);
    }

    static Stream<Integer> kinds() {
        return Stream.of(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void eitherTheManagerOrWhoStepsInIsTold() {
        var incident = saturdayNight();
        saved(followUp.know(incident.id(), 0, new CaseFacts(null, false, null, null, null, null, Set.of(), null, null)));
        assertThat(missing(incident)).contains("G1");

        tell(incident, "N02", null, StepState.DONE, "");

        assertThat(missing(incident)).doesNotContain("G1");
    }

    @Test
    void afterViolenceACaseWithNobodyInItIsNotClosed() {
        var nobody = add(threat().affected(List.of()).build());
        settle(nobody, "none");

        assertThat(missing(nobody)).contains("G11", "G15", "G16", "G17", "G18");
        assertThat(followUp.close(nobody.id())).isInstanceOf(SaveResult.Invalid.class);
        assertThat(current(nobody).status()).isEqualTo(IncidentStatus.REPORTED);

        var miss = add(content(IncidentType.NEAR_MISS).affected(List.of()).build());
        settle(miss, "none");
        assertThat(current(miss).status()).isEqualTo(IncidentStatus.READY_TO_CLOSE);
        saved(followUp.close(miss.id()));
    }

    @Test
    void eachOfTheInjuredIsReportedByThemselves() {
        var incident = saturdayNight();
        saved(followUp.know(incident.id(), 0, facts(Set.of())));
        var kari = incident.content().affected().getFirst().id();
        tell(incident, "X03", kari, StepState.DONE, "");
        tell(incident, "X04", kari, StepState.DONE, "");

        assertThat(missing(incident)).contains("G27", "G28");
        assertThat(followUp.plan(incident.id()).steps("X03"))
                .extracting(step -> step.person().name(), PlannedStep::state)
                .containsExactly(tuple("Ansatt 1", StepState.DONE), tuple("Ansatt 2", StepState.OPEN));
    }

    @Test
    void whatWasToldBeforeAnybodyWasNamedIsToldOfTheOneWhoIs() {
        var incident = add(threat().affected(List.of()).build());
        tell(incident, "T12", null, StepState.DONE, "");
        var stored = current(incident);
        var named = stored.content().but()
                .affected(List.of(new AffectedPerson("Ansatt 4", null, AffectedRole.EXPOSED, null)))
                .build();
        saved(incidents.update(stored.id(), stored.version(), named));

        var talk = followUp.plan(incident.id()).steps("T12").getFirst();
        assertThat(talk.person().name()).isEqualTo("Ansatt 4");
        assertThat(talk.state()).isEqualTo(StepState.DONE);
        tell(incident, "T12", talk.person().id(), StepState.DECLINED, "");
        assertThat(followUp.plan(incident.id()).steps("T12")).singleElement()
                .extracting(PlannedStep::state)
                .isEqualTo(StepState.DECLINED);
    }

    @Test
    void whatWasToldOfNobodyStaysWithTheOneWhoIsNamedFirst() {
        var incident = add(threat().affected(List.of()).build());
        tell(incident, "T12", null, StepState.DONE, "");
        change(incident, content -> content.affected(List.of(exposed("Ansatt 4"))));
        var first = current(incident).content().affected().getFirst();

        change(incident, content -> content.affected(List.of(first, exposed("Ansatt 5"))));

        assertThat(followUp.plan(incident.id()).steps("T12"))
                .extracting(step -> step.person().name(), PlannedStep::state)
                .containsExactly(tuple("Ansatt 4", StepState.DONE), tuple("Ansatt 5", StepState.OPEN));
        assertThat(followUp.plan(incident.id()).unplaced()).isEmpty();
        assertThat(followUp.plan(incident.id()).step("T12", first.id()).orElseThrow().mark().version()).isEqualTo(2);
    }

    @Test
    void whatHasNoPlaceAnyMoreIsListedAndNotLost() {
        var incident = add(threat().affected(List.of()).build());
        tell(incident, "T12", null, StepState.DONE, "");
        tell(incident, "T06", null, StepState.DECIDED, "Nei");
        assertThat(followUp.plan(incident.id()).unplaced()).isEmpty();

        change(incident, content -> content.affected(List.of(exposed("Ansatt 4"), exposed("Ansatt 5"))));
        assertThat(followUp.plan(incident.id()).steps("T12")).hasSize(2).allMatch(PlannedStep::open);
        assertThat(unplaced(incident)).containsExactly("T12");

        change(incident, content -> content.type(IncidentType.ACCIDENT));
        assertThat(unplaced(incident)).containsExactlyInAnyOrder("T12", "T06");
        change(incident, content -> content.type(IncidentType.THREAT));
        assertThat(unplaced(incident)).containsExactly("T12");
    }

    private List<String> unplaced(Incident incident) {
        return followUp.plan(incident.id()).unplaced().stream()
                .map(mark -> mark.content().step())
                .toList();
    }

    private void change(Incident incident, UnaryOperator<IncidentContent.Builder> how) {
        var now = current(incident);
        saved(followUp.update(
                now.id(), now.version(), how.apply(now.content().but()).build()));
    }

    private static AffectedPerson exposed(String name) {
        return new AffectedPerson(name, null, AffectedRole.EXPOSED, null);
    }

    @Test
    void onlyTheLastTalkIsGivenAnotherDay() {
        var incident = saturdayNight();
        var again = MarkContent.of("N03", null, StepState.DONE, THEN).answered(null, LocalDate.of(2026, 6, 20));

        assertThat(problem(followUp.mark(incident.id(), 0, again))).isEqualTo("rules.step.nextOnOnly");
    }

    @Test
    void everyGuardIsInTheWayOfSomeCase() {
        var inTheWay = oneOfEachRoutine().stream()
                .flatMap(incident -> followUp.plan(incident.id()).missing().stream())
                .map(missing -> missing.guard().id())
                .collect(Collectors.toSet());

        assertThat(inTheWay).containsAll(guards().toList());
    }

    @Test
    void aDutyIsNotMetByCallingItIrrelevant() {
        var incident = saturdayNight();
        tell(incident, "F12", null, StepState.NOT_RELEVANT, "Alle var på ferie");
        tell(incident, "F03", null, StepState.NOT_RELEVANT, "Det var over");
        tell(incident, "N01", null, StepState.NOT_RELEVANT, "Personalsjefen ble varslet");

        assertThat(problem(mark(incident, "A08", null, StepState.NOT_RELEVANT, "Ingen tid"))).isEqualTo("rules.step.required");
        assertThat(missing(incident)).contains("G23").doesNotContain("G13", "G4");
    }

    @Test
    void aReportOfAnInjuryIsNotRelevantOnlyWhenTheCaseSaysSo() {
        var incident = saturdayNight();
        saved(followUp.know(incident.id(), 0, facts(Set.of(SeriousCriterion.HEAD_INJURY))));
        var person = incident.content().affected().getFirst().id();

        for (var step : List.of("X01", "X02", "U06")) {
            assertThat(((SaveResult.Invalid<?>) mark(incident, step, null, StepState.NOT_RELEVANT, "Tull")).problems())
                    .containsExactly(Problem.of("state", "rules.step.requiredHere"));
        }
        for (var step : List.of("X03", "X04")) {
            assertThat(problem(mark(incident, step, person, StepState.NOT_RELEVANT, "Tull"))).isEqualTo("rules.step.requiredHere");
        }
        judge(incident, Set.of());
        tell(incident, "X01", null, StepState.NOT_RELEVANT, "Ikke alvorlig");
    }

    @Test
    void aDutyThatWasCalledIrrelevantIsWhatComesNext() {
        var incident = add(threat().build());
        settle(incident, "none");
        letPass("A08", StepState.NOT_RELEVANT);
        var rows = incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 1);

        var plan = followUp.plan(incident.id());
        assertThat(missing(incident)).containsExactly("G23");
        assertThat(plan.next().orElseThrow().step().id()).isEqualTo("A08");
        assertThat(plan.waiting()).extracting(planned -> planned.step().id()).contains("A08");
        assertThat(followUp.cases().next(rows).get(incident.id()).planned().step().id()).isEqualTo("A08");
        assertThat(agenda(LocalDate.of(2026, 6, 15)).undated())
                .extracting(step -> step.planned().step().id())
                .contains("A08");
    }

    /** What an earlier Vern took, and this one would not. */
    private void letPass(String step, StepState state) {
        vault.write(write -> write.sql()
                .execute("update step_mark set state = '%s', reason = 'Ingen tid' where step = '%s'".formatted(state, step)));
    }

    @Test
    void theChiefSafetyRepresentativeIsADutyAfterViolenceAndAnOfferAfterAThreat() {
        var violence = saturdayNight();
        var threat = add(threat().build());
        for (var step : List.of("N03", "N04")) {
            tell(threat, step, null, StepState.NOT_RELEVANT, "Ikke ønsket");
            assertThat(problem(mark(violence, step, null, StepState.NOT_RELEVANT, "Ikke ønsket")))
                    .isEqualTo("rules.step.required");
        }

        assertThat(missing(violence)).contains("G3");
        assertThat(missing(threat)).doesNotContain("G3");
    }

    @Test
    void aYesToThePoliceReportAsksForTheReport() {
        var incident = add(threat().build());
        settle(incident, "none");
        assertThat(missing(incident)).isEmpty();

        saved(followUp.unmark(
                incident.id(), followUp.plan(incident.id()).step("P02", null).orElseThrow().mark()));
        var decision = followUp.plan(incident.id()).step("P01", null).orElseThrow().mark();
        saved(followUp.mark(
                incident.id(),
                decision.version(),
                MarkContent.of("P01", null, StepState.DECIDED, THEN).because("Alvorlig").answered(true, null)));

        assertThat(missing(incident)).containsExactly("G19");
    }

    @Test
    void aPoliceReportDecidedWithoutYesOrNoWaitsForAWordOnTheReport() {
        var incident = add(threat().build());
        tell(incident, "P01", null, StepState.DECIDED, "Ja, skal anmeldes");
        settle(incident, "G19");

        assertThat(followUp.plan(incident.id()).step("P02", null).orElseThrow().applies()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(incident)).containsExactly("G19");
        tell(incident, "A03", null, StepState.DECIDED, "Drøftet");
        tell(incident, "P02", null, StepState.DONE, "");
        assertThat(missing(incident)).isEmpty();
    }

    @Test
    void aReportThatWasDecidedOnIsADuty() {
        var incident = add(threat().build());
        saved(followUp.mark(
                incident.id(),
                0,
                MarkContent.of("P01", null, StepState.DECIDED, THEN).because("Alvorlig").answered(true, null)));
        settle(incident, "G19");
        tell(incident, "A03", null, StepState.DECIDED, "Drøftet");
        assertThat(problem(mark(incident, "P02", null, StepState.NOT_RELEVANT, "Ingen tid")))
                .isEqualTo("rules.step.requiredHere");

        assertThat(missing(incident)).containsExactly("G19");
    }

    @Test
    void aCaseIsNotClosedWhileAReportToBhtWaits() {
        var incident = add(threat().severityAssessed(Severity.SERIOUS).build());
        var person = incident.content().affected().getFirst().id();
        settle(incident, "none");
        assertThat(missing(incident)).isEmpty();

        assertThat(((SaveResult.Invalid<Incident>) followUp.close(incident.id())).problems())
                .containsExactly(Problem.of("bht", "rules.case.bht", 1L));
        assertThat(followUp.bht().waiting(incidents.followed()))
                .extracting(waiting -> waiting.row().id())
                .containsExactly(incident.id());

        saved(followUp.bht().store(incident.id(), person, 0, BhtAnswer.NONE.declined("")));
        assertThat(followUp.bht().waiting(incidents.followed())).isEmpty();
        assertThat(saved(followUp.close(incident.id())).status()).isEqualTo(IncidentStatus.CLOSED);
    }

    @Test
    void aLastTalkWithoutYesOrNoKeepsTheCaseOpen() {
        var incident = add(threat().build());
        var person = incident.content().affected().getFirst().id();
        tell(incident, "T14", person, StepState.DECIDED, "Vi snakket sammen");
        settle(incident, "none");

        assertThat(missing(incident)).containsExactly("G17");
        assertThat(followUp.plan(incident.id()).missing().getFirst().steps())
                .allMatch(PlannedStep::unanswered)
                .hasSize(1);
        assertThat(due("2026-06-15")).contains("T14");
    }

    @Test
    void aNoticeThatWasSetAsideIsBackWhenTheInjuryTurnsOutToBeSerious() {
        var incident = saturdayNight();
        tell(incident, "X01", null, StepState.NOT_RELEVANT, "Trolig ikke alvorlig");
        assertThat(due("2026-04-04")).doesNotContain("X01").contains("X02");

        saved(followUp.know(incident.id(), 0, facts(Set.of(SeriousCriterion.HEAD_INJURY))));

        assertThat(due("2026-04-04")).contains("X01", "X02");
        var notice = followUp.plan(incident.id()).step("X01", null).orElseThrow();
        assertThat(notice.state()).isEqualTo(StepState.OPEN);
        assertThat(notice.mark().content().reason()).isEqualTo("Trolig ikke alvorlig");
    }

    @Test
    void aReportIsNotLateWhileNobodyKnowsWhetherTheInjuryIsSerious() {
        var incident = saturdayNight();
        assertThat(urgency("X01")).isEqualTo(DueStep.Urgency.CLARIFY);
        assertThat(urgency("F08")).isEqualTo(DueStep.Urgency.LATE);

        judge(incident, Set.of(SeriousCriterion.HEAD_INJURY));
        assertThat(urgency("X01")).isEqualTo(DueStep.Urgency.LATE);
    }

    private DueStep.Urgency urgency(String step) {
        var day = LocalDate.of(2026, 4, 10);
        return agenda(day).due().stream()
                .filter(due -> due.planned().step().id().equals(step))
                .findFirst()
                .orElseThrow()
                .on(day);
    }

    @Test
    void anInjuryIsReportedWhateverTheIncidentIsCalled() {
        for (var type : List.of(IncidentType.NEAR_MISS, IncidentType.OTHER_DEVIATION)) {
            var hurt = add(content(type).injury(true).build());
            assertThat(missing(hurt)).contains("G26", "G27", "G28");
            var whole = add(content(type).build());
            assertThat(missing(whole)).doesNotContain("G26", "G27", "G28");
            assertThat(followUp.plan(whole.id()).step("X03", null).orElseThrow().state())
                    .isEqualTo(StepState.NOT_RELEVANT);
        }
    }

    @Test
    void theSafetyRepresentativeGetsACopyOfTheNoticeWhateverTheIncidentIsCalled() {
        for (var type : List.of(IncidentType.PHYSICAL_VIOLENCE, IncidentType.THREAT, IncidentType.ILLNESS)) {
            var incident = add(content(type).injury(true).build());
            saved(followUp.know(incident.id(), 0, facts(Set.of(SeriousCriterion.HEAD_INJURY))));

            assertThat(ids(followUp.plan(incident.id()))).containsSubsequence("X01", "X02", "U06");
            assertThat(missing(incident)).contains("G26", "H3");
        }
    }

    @Test
    void whoSaidWhetherTheInjuryIsSeriousIsKept() {
        var incident = saturdayNight();
        assertThat(followUp.plan(incident.id()).judged()).isEmpty();
        judge(incident, Set.of());

        var judged = followUp.plan(incident.id()).judged().orElseThrow();
        assertThat(judged.by()).isNotBlank();
        assertThat(judged.at()).isEqualTo(LocalDateTime.of(2026, 6, 15, 12, 0));

        var stored = followUp.facts(incident.id());
        saved(followUp.know(incident.id(), stored.version(), stored.facts().learnt(LocalDate.of(2026, 6, 1))));
        assertThat(followUp.plan(incident.id()).judged()).as("another answer is no judgement").contains(judged);
        judge(incident, null);
        assertThat(followUp.plan(incident.id()).judged()).isEmpty();
    }

    @Test
    void aSeriousInjuryHasToBeLookedInto() {
        var incident = saturdayNight();
        assertThat(missing(incident)).contains("G26");

        saved(followUp.know(incident.id(), 0, facts(Set.of())));
        assertThat(missing(incident)).doesNotContain("G26");

        saved(followUp.know(incident.id(), 1, facts(Set.of(SeriousCriterion.HEAD_INJURY))));
        assertThat(missing(incident)).contains("G26");
        assertThat(followUp.know(incident.id(), 1, facts(Set.of()))).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void anOldCaseThatIsTakenUpHasNoDayThatHadPassed() {
        var old = kept(violence().occurredOn(LocalDate.of(2024, 3, 9)).build());
        assertThat(old.status()).isEqualTo(IncidentStatus.KEPT);
        assertThat(agenda(LocalDate.of(2030, 1, 1)).due()).isEmpty();

        var started = saved(followUp.start(old.id()));

        assertThat(started.status()).isEqualTo(IncidentStatus.IN_PROGRESS);
        var plan = followUp.plan(old.id());
        assertThat(plan.steps()).extracting(PlannedStep::deadline).filteredOn(Objects::nonNull).isNotEmpty()
                .allSatisfy(deadline -> assertThat(deadline.due()).isAfter(LocalDate.of(2026, 6, 15)));
        assertThat(plan.step("N03", null).orElseThrow().deadline().due()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(plan.steps("F14")).isNotEmpty().allSatisfy(talk ->
                assertThat(talk.deadline().due()).isEqualTo(LocalDate.of(2026, 6, 22)));
        assertThat(plan.steps("F15")).isNotEmpty().allSatisfy(talk ->
                assertThat(talk.deadline().due()).isEqualTo(LocalDate.of(2026, 7, 15)));
        assertThat(followUp.cases().counts(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2026, 9, 1)))
                .singleElement()
                .satisfies(count -> assertThat(count.answers())
                        .extracting(FollowUpCount.Answer::measure)
                        .contains(FollowUpMeasure.TALK_AFTER_A_WEEK)
                        .doesNotContain(FollowUpMeasure.CARE, FollowUpMeasure.SAFETY_REPRESENTATIVE));
    }

    @Test
    void aTalkCountsFromAFewDaysBeforeItsDayHeldOrDeclined() {
        var incident = saturdayNight();
        var person = incident.content().affected().getFirst().id();

        assertThat(((SaveResult.Invalid<?>) talk(incident, "F14", person, StepState.DONE, "2026-04-07")).problems())
                .containsExactly(Problem.of("at", "rules.step.tooSoon", "08.04.2026"));
        saved(talk(incident, "F14", person, StepState.DONE, "2026-04-08"));
        assertThat(problem(talk(incident, "F15", person, StepState.DECLINED, "2026-04-26"))).isEqualTo("rules.step.tooSoon");
        saved(talk(incident, "F15", person, StepState.DECLINED, "2026-04-27"));
        assertThat(followUp.plan(incident.id()).step("F15", person).orElseThrow().state()).isEqualTo(StepState.DECLINED);

        change(incident, content -> content.occurredOn(LocalDate.of(2026, 4, 6)));
        assertThat(followUp.plan(incident.id()).step("F14", person).orElseThrow().open())
                .as("the day of the incident was wrong, and the talk was too soon")
                .isTrue();
    }

    @Test
    void whatWasAgreedInATalkThatWasTooSoonStaysWithTheOneThatCounts() {
        var incident = saturdayNight();
        var person = incident.content().affected().getFirst().id();
        var first = MarkContent.of("F14", person, StepState.DONE, LocalDate.parse("2026-04-08").atStartOfDay());
        saved(followUp.mark(incident.id(), 0, first.noted("Dagvakt så lenge")));
        change(incident, content -> content.occurredOn(LocalDate.of(2026, 4, 6)));

        var next = MarkContent.of("F14", person, StepState.DONE, LocalDate.parse("2026-04-13").atStartOfDay());
        saved(followUp.mark(incident.id(), 1, next.noted("Tilbake i turnus")));

        var talk = followUp.plan(incident.id()).step("F14", person).orElseThrow();
        assertThat(talk.state()).isEqualTo(StepState.DONE);
        assertThat(talk.mark().content().note()).isEqualTo("2026-04-08: Dagvakt så lenge\n2026-04-13: Tilbake i turnus");
    }

    @Test
    void noCaseIsClosedInTheDaysAfterItHappenedByTalksThatAreNotTheOnesAfterAWeekAndAMonth() {
        var yesterday = LocalDate.of(2026, 6, 14);
        var taken = kept(violence().occurredOn(yesterday).build());
        saved(followUp.start(taken.id()));

        for (var incident : List.of(taken, add(violence().occurredOn(yesterday).build()))) {
            var person = incidents.find(incident.id()).orElseThrow().content().affected().getFirst().id();
            for (var step : List.of("F14", "F15")) {
                for (var state : List.of(StepState.DONE, StepState.DECLINED)) {
                    assertThat(problem(talk(incident, step, person, state, "2026-06-15"))).isEqualTo("rules.step.tooSoon");
                }
            }
            assertThat(missing(incident)).contains("G15", "G16");
        }
    }

    @Test
    void ofAnOldCaseATalkFromBeforeItWasTakenUpCountsWhenItWasHeldInItsTime() {
        var old = kept(violence().occurredOn(LocalDate.of(2024, 3, 9)).build());
        saved(followUp.start(old.id()));
        var person = current(old).content().affected().getFirst().id();

        assertThat(problem(talk(old, "F14", person, StepState.DONE, "2024-03-10"))).isEqualTo("rules.step.tooSoon");
        saved(talk(old, "F14", person, StepState.DONE, "2024-03-16"));
    }

    private SaveResult<Incident> talk(Incident incident, String step, UUID person, StepState state, String day) {
        return followUp.mark(
                incident.id(), 0, MarkContent.of(step, person, state, LocalDate.parse(day).atStartOfDay()));
    }

    @Test
    void aDayThatIsStillToComeStandsWhenACaseIsTakenUp() {
        var fresh = kept(violence().occurredOn(LocalDate.of(2026, 6, 10)).build());

        saved(followUp.start(fresh.id()));

        assertThat(followUp.plan(fresh.id()).steps("F14")).isNotEmpty().allSatisfy(talk ->
                assertThat(talk.deadline().due()).isEqualTo(LocalDate.of(2026, 6, 17)));
    }

    @Test
    void aKeptCaseStaysKeptWhenItsReportOrFactsChange() {
        var old = kept(violence().build());

        var renamed = followUp.update(old.id(), old.version(), old.content().but().title("Nytt").build());
        assertThat(saved(renamed).status()).isEqualTo(IncidentStatus.KEPT);
        assertThat(saved(followUp.know(old.id(), 0, CaseFacts.UNKNOWN)).status()).isEqualTo(IncidentStatus.KEPT);
        assertThat(problem(followUp.close(old.id()))).isEqualTo("rules.case.notFollowed");
    }

    private Incident kept(IncidentContent content) {
        var rows = List.of(new ImportRow(1, content, null, null, null)).iterator();
        incidents.importAll(
                new ImportBatch("fil.csv", new byte[32], "{}", Map.of(), IncidentStatus.KEPT, rows),
                ImportWatcher.NOBODY);
        return incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 1).getFirst().incident();
    }

    private IncidentContent.Builder violence() {
        return content(IncidentType.PHYSICAL_VIOLENCE).perpetrator(Perpetrator.PATIENT);
    }

    @Test
    void aCaseKeepsTheCalendarOfTheDayThatItWasRegistered() {
        var today = LocalDate.of(2026, 6, 15);
        var before = add(violence().occurredOn(LocalDate.of(2025, 12, 23)).build());
        new CalendarRepository(vault)
                .set(new WorkingDays(true, true), StoredCalendar.NONE, today.plusDays(1), today);
        var later = new FollowUpRepository(
                vault,
                new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW)),
                LIBRARY,
                NOW);

        assertThat(dayOf(later.plan(before.id()), "N03")).isEqualTo(LocalDate.of(2025, 12, 24));
        vault.write(write -> write.sql()
                .execute("update incident set created_at = dateadd(day, 1, created_at) where id = ?", before.id()));
        assertThat(dayOf(later.plan(before.id()), "N03")).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    private static LocalDate dayOf(CasePlan plan, String step) {
        return plan.steps(step).getFirst().deadline().due();
    }

    @Test
    void ofSeveralStepsNoneIsStoredWhenOneIsRefused() {
        var incident = saturdayNight();
        var told = List.of(
                new Telling(0, MarkContent.of("N03", null, StepState.DONE, THEN)),
                new Telling(0, MarkContent.of("F03", null, StepState.DONE, THEN)),
                new Telling(0, MarkContent.of("Q9", null, StepState.DONE, THEN)));

        assertThat(followUp.markAll(incident.id(), told))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting("field")
                        .containsExactly("F03", "Q9"));
        assertThat(followUp.plan(incident.id()).step("N03", null).orElseThrow().mark()).isNull();

        saved(followUp.markAll(incident.id(), told.subList(0, 1)));
        assertThat(followUp.plan(incident.id()).step("N03", null).orElseThrow().state()).isEqualTo(StepState.DONE);
        assertThat(followUp.markAll(incident.id(), told.subList(0, 1))).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void whatNoGuardAsksForIsLateNowhereOnceTheCaseWasClosed() {
        var incident = seriousWithEverything();
        assertThat(due("2026-06-15")).contains("F01");
        followUp.plan(incident.id()).steps().stream()
                .filter(planned -> planned.open() && planned.step().guard() != null)
                .forEach(planned -> tellAny(incident, planned));
        var answers = answers();
        assertThat(answers).isPositive();
        saved(followUp.close(incident.id()));

        assertThat(answers()).isLessThan(answers).isPositive();
        saved(followUp.reopen(incident.id(), "Noe nytt"));
        var plan = followUp.plan(incident.id());
        assertThat(plan.steps().stream().filter(plan::leftBe).map(planned -> planned.step().id()))
                .contains("F01", "F06");
        assertThat(due("2030-01-01")).isEmpty();
        assertThat(agenda(LocalDate.of(2030, 1, 1)).undated()).isEmpty();
    }

    private int answers() {
        var day = LocalDate.of(2026, 4, 4);
        return followUp.cases().counts(day, day, LocalDate.of(2026, 9, 1)).getFirst().answers().size();
    }

    @Test
    void whatHasComeSinceACaseWasClosedWaitsAgain() {
        var incident = add(content(IncidentType.ACCIDENT).injury(true).affected(List.of(exposed("Ansatt 1"))).build());
        followUp.plan(incident.id()).steps().stream()
                .filter(planned -> planned.open() && planned.step().guard() != null)
                .forEach(planned -> tellAny(incident, planned));
        var first = current(incident).content().affected().getFirst();
        var letBe = followUp.plan(incident.id()).steps().stream()
                .filter(planned -> planned.open() && planned.step().guard() == null)
                .toList();
        assertThat(letBe).anyMatch(planned -> first.equals(planned.person()));
        saved(followUp.close(incident.id()));
        saved(followUp.reopen(incident.id(), "En til ble utsatt"));
        assertThat(leftBe(incident)).containsExactlyElementsOf(letBe);
        change(incident, content -> content.affected(List.of(first, exposed("Ansatt 2"))));

        var second = current(incident).content().affected().getLast();
        var plan = followUp.plan(incident.id());
        assertThat(leftBe(incident)).isNotEmpty().noneMatch(planned -> second.equals(planned.person()));
        assertThat(plan.steps())
                .anyMatch(planned -> second.equals(planned.person())
                        && planned.open()
                        && planned.step().guard() == null);
    }

    @Test
    void whatAnEarlierVernClosedLetsEverythingBeThatNoGuardAsksFor() {
        var incident = add(content(IncidentType.NEAR_MISS).build());
        followUp.plan(incident.id()).steps().stream()
                .filter(planned -> planned.open() && planned.step().guard() != null)
                .forEach(planned -> tellAny(incident, planned));
        saved(followUp.close(incident.id()));
        vault.write(write -> write.sql().execute("update case_turn set left_be = null"));
        saved(followUp.reopen(incident.id(), "Noe nytt"));

        assertThat(leftBe(incident)).isNotEmpty();
        assertThat(due("2030-01-01")).isEmpty();
    }

    @Test
    void nothingWasLetBeOfACaseThatVernNeverClosed() {
        var closed = kept(violence().build());
        saved(incidents.changeStatus(closed.id(), closed.version(), IncidentStatus.CLOSED));
        var taken = saved(incidents.changeStatus(closed.id(), current(closed).version(), IncidentStatus.REOPENED));

        saved(followUp.start(taken.id()));

        assertThat(current(taken).status()).isEqualTo(IncidentStatus.REOPENED);
        assertThat(leftBe(taken)).isEmpty();
        var agenda = agenda(LocalDate.of(2026, 9, 1));
        assertThat(Stream.concat(agenda.due().stream(), agenda.undated().stream()))
                .anyMatch(due -> due.planned().step().guard() == null);
    }

    private List<PlannedStep> leftBe(Incident incident) {
        var plan = followUp.plan(incident.id());
        return plan.steps().stream().filter(plan::leftBe).toList();
    }

    @Test
    void violenceIsNotClosedBeforeSomebodyHasSaidWhoDidItIfOnlyThatNobodyKnows() {
        var incident = add(threat().perpetrator(null).build());
        settle(incident, "none");

        assertThat(missing(incident)).isEmpty();
        assertThat(current(incident).status()).isEqualTo(IncidentStatus.FOLLOW_UP);
        assertThat(((SaveResult.Invalid<Incident>) followUp.close(incident.id())).problems())
                .containsExactly(Problem.of("perpetrator", "rules.case.perpetrator"));

        change(incident, content -> content.perpetrator(Perpetrator.UNKNOWN));
        assertThat(current(incident).status()).isEqualTo(IncidentStatus.READY_TO_CLOSE);
        assertThat(saved(followUp.close(incident.id())).status()).isEqualTo(IncidentStatus.CLOSED);

        var accident = add(content(IncidentType.ACCIDENT).build());
        settle(accident, "none");
        saved(followUp.close(accident.id()));
    }

    @Test
    void whetherMoreIsNeededIsClarifiedNoEarlierThanTheLastTalk() {
        var incident = add(threat().build());
        settle(incident, "none");
        var person = incident.content().affected().getFirst().id();
        assertThat(missing(incident)).isEmpty();

        tell(incident, "T13", person, StepState.DONE, "", THEN.plusDays(2));
        var again = followUp.plan(incident.id()).step("T14", person).orElseThrow();
        assertThat(missing(incident)).containsExactly("G17");
        assertThat(again.overtaken()).isTrue();
        assertThat(again.mark().content().reason()).isEqualTo("Avklart");
        assertThat(due("2026-06-15")).contains("T14");

        var early = MarkContent.of("T14", person, StepState.DECIDED, THEN.plusDays(1)).because("Nei").answered(false, null);
        assertThat(problem(followUp.mark(incident.id(), again.mark().version(), early))).isEqualTo("rules.step.beforeTalk");
        var last = MarkContent.of("T14", person, StepState.DECIDED, THEN.plusDays(2).withHour(7)).because("Nei");
        saved(followUp.mark(incident.id(), again.mark().version(), last.noted("Går bra").answered(false, null)));
        assertThat(missing(incident)).isEmpty();
    }

    @Test
    void whatWasAgreedStaysWhenATalkWasHeldAfterTheLast() {
        var incident = add(threat().build());
        settle(incident, "none");
        var person = incident.content().affected().getFirst().id();
        tell(incident, "T13", person, StepState.DONE, "", THEN.plusDays(2));
        var overtaken = followUp.plan(incident.id()).step("T14", person).orElseThrow().mark().version();
        var again = MarkContent.of("T14", person, StepState.DECIDED, THEN.plusDays(2)).because("Går bra").answered(false, null);

        assertThat(problem(followUp.mark(incident.id(), overtaken, again))).isEqualTo("rules.step.nextNote");
        saved(followUp.mark(incident.id(), overtaken, again.noted("Ingen flere samtaler")));

        assertThat(followUp.plan(incident.id()).step("T14", person).orElseThrow().mark().content().note())
                .isEqualTo("2026-05-20: Avklart\n2026-05-22: Ingen flere samtaler");
    }

    @Test
    void whatAnEarlierVernLetPassAsksForNothingWhileTheCaseIsClosed() {
        var incident = add(threat().build());
        settle(incident, "none");
        saved(followUp.close(incident.id()));
        vault.write(write -> write.sql().execute("update step_mark set done_at = timestamp '2026-05-25 09:00:00' where step = 'T13'"));

        assertThat(followUp.plan(incident.id()).steps("T14")).extracting(PlannedStep::overtaken).containsExactly(false);
        assertThat(missing(incident)).isEmpty();
        saved(followUp.reopen(incident.id(), "Noe nytt"));
        assertThat(followUp.plan(incident.id()).steps("T14")).extracting(PlannedStep::overtaken).containsExactly(true);
    }

    @Test
    void aDutyThatWasDeclinedNeedsItsReasonAndATalkDoesNot() {
        var incident = saturdayNight();
        var person = incident.content().affected().getFirst().id();
        var witness = incident.content().affected().get(2).id();

        assertThat(problem(mark(incident, "F09", person, StepState.DECLINED, " "))).isEqualTo("rules.step.reason");
        assertThat(problem(mark(incident, "A09", witness, StepState.DECLINED, ""))).isEqualTo("rules.step.reason");
        assertThat(problem(mark(incident, "F12", null, StepState.DECLINED, ""))).isEqualTo("rules.step.reason");
        for (var talk : List.of("F14", "F15")) {
            tell(incident, talk, person, StepState.DECLINED, "");
        }

        tell(incident, "F12", null, StepState.DECLINED, "De ansatte ville heller snakke hver for seg");
        assertThat(missing(incident)).doesNotContain("G13");
        vault.write(write -> write.sql().execute("update step_mark set reason = '' where step = 'F12'"));
        assertThat(missing(incident)).contains("G13");
        assertThat(followUp.plan(incident.id()).step("F12", null).orElseThrow().unexplained()).isTrue();
    }

    @Test
    void whatTheEmployerDoesOrDecidesNobodyCanDecline() {
        var violence = saturdayNight();
        var threat = add(threat().build());
        for (var step : List.of("F08", "F10", "F16", "A06")) {
            var person = violence.content().affected().getFirst().id();
            assertThat(problem(mark(violence, step, person, StepState.DECLINED, "Vil ikke"))).as(step).isEqualTo("rules.step.notDeclinable");
        }
        for (var step : List.of("T08", "T14")) {
            var person = threat.content().affected().getFirst().id();
            assertThat(problem(mark(threat, step, person, StepState.DECLINED, "Vil ikke"))).as(step).isEqualTo("rules.step.notDeclinable");
        }
        settle(threat, "none");
        letPass("A06", StepState.DECLINED);
        assertThat(missing(threat)).containsExactly("G21");
    }

    @Test
    void whoSaysNoToAllThatIsOfferedHasACaseThatCanBeClosed() {
        var incident = saturdayNight();
        saved(followUp.know(incident.id(), 0, facts(Set.of())));
        var second = incident.content().affected().get(1).id();
        for (var planned : followUp.plan(incident.id()).steps()) {
            if (planned.open() && planned.step().declinable() && planned.person() != null && second.equals(planned.person().id())) {
                tell(incident, planned.step().id(), second, StepState.DECLINED, "Vil ikke ha hjelp");
            }
        }
        settle(incident, "none");

        assertThat(missing(incident)).isEmpty();
        assertThat(saved(followUp.close(incident.id())).status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(followUp.plan(incident.id()).steps().stream()
                        .filter(planned -> planned.state() == StepState.DECLINED)
                        .map(planned -> planned.step().id()))
                .containsExactlyInAnyOrder("F09", "F14", "F15", "A02");
    }

    @Test
    void aTimeThatTheClockNeverShowedIsRefused() {
        var incident = add(threat().occurredOn(LocalDate.of(2026, 3, 28)).build());
        var skipped = LocalDateTime.of(2026, 3, 29, 2, 30);
        var told = MarkContent.of("T03", null, StepState.DECIDED, skipped).because("Nei");

        assertThat(((SaveResult.Invalid<?>) followUp.mark(incident.id(), 0, told)).problems())
                .containsExactly(Problem.of("at", "rules.clock.skipped", "02.30"));
        assertThat(problem(incidents.add(threat()
                        .occurredOn(skipped.toLocalDate())
                        .occurredTime(skipped.toLocalTime())
                        .build())))
                .isEqualTo("rules.clock.skipped");
        assertThat(problem(incidents.add(threat().occurredOn(skipped.toLocalDate()).reportedAt(skipped).build())))
                .isEqualTo("rules.clock.skipped");
        add(threat().occurredOn(LocalDate.of(2025, 10, 26)).occurredTime(LocalTime.of(2, 30)).build());
    }

    @Test
    void theHealthAuthoritiesAreNotSpokenOfWhereNobodyWasHurt() {
        var miss = followUp.plan(add(content(IncidentType.NEAR_MISS).build()).id());
        var illness = followUp.plan(add(content(IncidentType.ILLNESS).build()).id());

        assertThat(miss.step("X05", null).orElseThrow().state()).isEqualTo(StepState.NOT_RELEVANT);
        assertThat(illness.step("X05", null).orElseThrow().applies()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void twoWhoMarkTheSameStepDoNotOverwriteEachOther() {
        var incident = saturdayNight();
        saved(mark(incident, "N03", null, StepState.DONE, ""));

        assertThat(followUp.mark(incident.id(), 0, MarkContent.of("N03", null, StepState.DONE, THEN)))
                .isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void aStepThatIsTakenBackIsOpenAgain() {
        var incident = saturdayNight();
        saved(mark(incident, "N03", null, StepState.DONE, ""));
        var mark = followUp.plan(incident.id()).step("N03", null).orElseThrow().mark();

        saved(followUp.unmark(incident.id(), mark));

        assertThat(followUp.plan(incident.id()).step("N03", null).orElseThrow().state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void aCaseThatWasReadyWaitsAgainWhenItsReportNamesOneMore() {
        var incident = add(threat().build());
        settle(incident, "");
        assertThat(current(incident).status()).isEqualTo(IncidentStatus.READY_TO_CLOSE);
        var ready = current(incident);
        var affected = new ArrayList<>(ready.content().affected());
        affected.add(new AffectedPerson("Ansatt 4", null, AffectedRole.EXPOSED, null));
        var changed = ready.content().but().affected(affected).build();

        var settled = saved(followUp.update(ready.id(), ready.version(), changed));

        assertThat(settled.status()).isEqualTo(IncidentStatus.FOLLOW_UP);
        assertThat(settled).isEqualTo(current(incident));
        assertThat(settled.version()).isEqualTo(ready.version() + 1);
        assertThat(followUp.plan(incident.id()).missing()).isNotEmpty();
        assertThat(followUp.update(ready.id(), ready.version(), changed)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void aReportIsNotChangedWhenWhereTheCaseStandsCannotBeStored() {
        var incident = add(threat().build());
        var changed = incident.content().but().title("Endret").build();

        assertThatThrownBy(() -> incidents.update(incident.id(), incident.version(), changed, (write, after) -> {
            assertThat(after.content().title()).isEqualTo("Endret");
            throw new IllegalStateException("the disk is full");
        })).hasMessage("the disk is full");

        assertThat(current(incident)).isEqualTo(incident);
    }

    @Test
    void aClosedCaseIsReadOnlyUntilItIsReopenedWithAReason() {
        var incident = add(threat().build());
        settle(incident, "none");
        assertThat(current(incident).status()).isEqualTo(IncidentStatus.READY_TO_CLOSE);
        saved(followUp.close(incident.id()));

        assertThat(problem(mark(incident, "X05", null, StepState.DONE, ""))).isEqualTo("rules.step.closed");
        assertThat(problem(followUp.know(incident.id(), 0, CaseFacts.UNKNOWN))).isEqualTo("rules.step.closed");
        assertThat(problem(followUp.reopen(incident.id(), " "))).isEqualTo("rules.case.reason");
        assertThat(saved(followUp.reopen(incident.id(), "Nytt behov")).status()).isEqualTo(IncidentStatus.REOPENED);
        assertThat(followUp.turns(incident.id())).extracting(CaseTurn::turn).containsExactly(Turn.CLOSED, Turn.REOPENED);
        saved(mark(incident, "X05", null, StepState.DONE, ""));
        assertThat(current(incident).status()).isEqualTo(IncidentStatus.REOPENED);
    }

    @Test
    void whatWasToldOfAPersonStaysWithThePerson() {
        var incident = saturdayNight();
        var second = incident.content().affected().get(1);
        tell(incident, "F14", second.id(), StepState.DECLINED, "");
        var fewer = List.of(second.named("Ansatt to", null), incident.content().affected().get(2));

        saved(incidents.update(
                incident.id(),
                current(incident).version(),
                incident.content().but().affected(fewer).build()));

        assertThat(followUp.plan(incident.id()).steps("F14")).singleElement().satisfies(step -> {
            assertThat(step.person().name()).isEqualTo("Ansatt to");
            assertThat(step.state()).isEqualTo(StepState.DECLINED);
        });
    }

    @Test
    void anyStatusButThatOfTheStepsIsRefused() {
        var incident = saturdayNight();

        assertThat(problem(incidents.changeStatus(incident.id(), 1, IncidentStatus.CLOSED)))
                .isEqualTo("rules.status.followed");
    }

    /** Fewer steps than a case can have; more than one case of a kind would not show more. */
    private List<Incident> oneOfEachRoutine() {
        return List.of(
                saturdayNight(),
                add(threat().build()),
                add(threat().channel(Channel.SMS).build()),
                add(content(IncidentType.ACCIDENT).injury(true).build()),
                add(content(IncidentType.ILLNESS).build()),
                add(content(IncidentType.NEAR_MISS).build()),
                add(content(IncidentType.OTHER_DEVIATION).build()),
                seriousWithEverything());
    }

    private Incident seriousWithEverything() {
        var incident = saturdayNight();
        saved(followUp.know(
                incident.id(),
                0,
                new CaseFacts(true, true, true, true, true, true, Set.of(SeriousCriterion.HEAD_INJURY), null, null)));
        return incident;
    }

    /** Does everything that is open, but what the guard asks for. */
    private void settle(Incident incident, String but) {
        for (var planned : followUp.plan(incident.id()).steps()) {
            if (planned.open() && planned.step().answeredByCheck() && !but.equals(planned.step().guard())) {
                judge(incident, Set.of());
            } else if (planned.open() && !but.equals(planned.step().guard())) {
                var decision = planned.step().kind() == StepKind.DECISION;
                var person = planned.person() == null ? null : planned.person().id();
                var mark = MarkContent.of(
                                planned.step().id(), person, decision ? StepState.DECIDED : StepState.DONE, THEN)
                        .because(decision ? "Avklart" : "");
                var version = planned.mark() == null ? 0 : planned.mark().version();
                saved(followUp.mark(
                        incident.id(), version, planned.step().asksAnswer() ? mark.answered(false, null) : mark));
            }
        }
    }

    /** Says what makes the injury serious; null: nobody has looked. */
    private void judge(Incident incident, @Nullable Set<SeriousCriterion> criteria) {
        var stored = followUp.facts(incident.id());
        saved(followUp.know(incident.id(), stored.version(), stored.facts().judged(criteria)));
    }

    private Set<String> due(String day) {
        return agenda(LocalDate.parse(day)).due().stream()
                .map(step -> step.planned().step().id())
                .collect(Collectors.toSet());
    }

    private Agenda agenda(LocalDate day) {
        return followUp.cases().agenda(day, day);
    }

    private List<String> missing(Incident incident) {
        return followUp.plan(incident.id()).missing().stream()
                .map(missing -> missing.guard().id())
                .toList();
    }

    private static List<String> ids(CasePlan plan) {
        return plan.steps().stream().map(step -> step.step().id()).toList();
    }

    private void tell(Incident incident, String step, @Nullable UUID person, StepState state, String reason) {
        saved(mark(incident, step, person, state, reason));
    }

    private void tell(
            Incident incident, String step, @Nullable UUID person, StepState state, String reason, LocalDateTime at) {
        var version = followUp.plan(incident.id()).step(step, person).orElseThrow().mark().version();
        saved(followUp.mark(incident.id(), version, MarkContent.of(step, person, state, at).because(reason)));
    }

    private SaveResult<Incident> mark(
            Incident incident, String step, @Nullable UUID person, StepState state, String reason) {
        var stored = followUp.plan(incident.id())
                .step(step, person)
                .map(PlannedStep::mark)
                .map(StepMark::version)
                .orElse(0);
        return followUp.mark(incident.id(), stored, MarkContent.of(step, person, state, THEN).because(reason));
    }

    private static CaseFacts facts(Set<SeriousCriterion> serious) {
        return new CaseFacts(null, null, null, null, null, null, serious, null, null);
    }

    private Incident current(Incident incident) {
        return incidents.find(incident.id()).orElseThrow();
    }

    private Incident saturdayNight() {
        return add(content(IncidentType.PHYSICAL_VIOLENCE)
                .occurredOn(LocalDate.of(2026, 4, 4))
                .occurredTime(LocalTime.of(23, 30))
                .perpetrator(Perpetrator.PATIENT)
                .injury(true)
                .alone(true)
                .eveningOrNight(true)
                .affected(List.of(
                        new AffectedPerson("Ansatt 1", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Ansatt 2", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Vitne 1", null, AffectedRole.WITNESS, null),
                        new AffectedPerson("Familie 1", null, AffectedRole.FAMILY, null)))
                .build());
    }

    private IncidentContent.Builder threat() {
        return content(IncidentType.THREAT).perpetrator(Perpetrator.CUSTOMER);
    }

    private IncidentContent.Builder content(IncidentType type) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(type)
                .occurredOn(LocalDate.of(2026, 4, 4))
                .title("Noe skjedde")
                .affected(List.of(new AffectedPerson("Ansatt 3", null, AffectedRole.EXPOSED, null)));
    }

    private Incident add(IncidentContent content) {
        return saved(incidents.add(content));
    }

    private static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }

    private static String problem(SaveResult<?> result) {
        return ((SaveResult.Invalid<?>) result).problems().getFirst().messageKey();
    }
}
