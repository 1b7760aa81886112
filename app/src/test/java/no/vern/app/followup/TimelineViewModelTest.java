package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;

import no.vern.bht.BhtAnswer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.time.LocalDateTime;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.routine.StepKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.bht.BhtDecision;
import no.vern.followup.CaseFacts;
import no.vern.followup.MarkContent;
import no.vern.followup.SeriousCriterion;
import no.vern.followup.StepState;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.organisation.UnitRole;
import no.vern.routine.Lane;
import no.vern.routine.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewModelTest {
    private static final StepKey NOTIFY_CHIEF = new StepKey("N03", null);
    private static final StepKey POLICE_REPORT = new StepKey("P01", null);

    @TempDir
    private Path folder;

    private CaseInHand hand;
    private TimelineViewModel timeline;
    private Incident incident;

    @BeforeEach
    void show() {
        hand = new CaseInHand(folder, Tasks.sameThread(), Texts.of(Language.NB));
        hand.role(UnitRole.CHIEF_SAFETY_REPRESENTATIVE, "Kari Nes", "900 00 000");
        hand.role(UnitRole.LINE_MANAGER, "Leder L", "");
        hand.role(UnitRole.DEPUTY, "Vikar V", "");
        incident = hand.saturdayNight();
        timeline = hand.timeline;
        timeline.show(incident.id());
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private StepLine line(StepKey key) {
        return timeline.linesProperty().get().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private StepKey talk(int person) {
        return new StepKey("F14", incident.content().affected().get(person).id());
    }

    private StepFormViewModel opened() {
        return timeline.openedProperty().get();
    }

    @Test
    void laysTheStepsInFourLanesWithTheirDays() {
        assertThat(timeline.linesProperty().get()).extracting(StepLine::lane).contains(Lane.values());
        assertThat(line(NOTIFY_CHIEF).sign()).isEqualTo(Sign.LATE);
        assertThat(line(NOTIFY_CHIEF).note()).isEqualTo("forfalt tir 7/4");
        assertThat(line(talk(0)).person()).isEqualTo("Ansatt 1");
        assertThat(line(talk(1)).more()).isTrue();
        assertThat(line(POLICE_REPORT).sign()).isEqualTo(Sign.DECIDE);
        assertThat(line(new StepKey("X01", null)).sign()).isEqualTo(Sign.CLARIFY);
        assertThat(line(new StepKey("X03", talk(0).person())).note()).isEqualTo("snarest, senest 4/4-27");
    }

    @Test
    void marksAnActWithOneKeyAndFillsInWhoWasTold() {
        timeline.mark(NOTIFY_CHIEF);

        assertThat(line(NOTIFY_CHIEF).sign()).isEqualTo(Sign.DONE);
        var mark = hand.followUp.plan(incident.id()).step("N03", null).orElseThrow().mark();
        assertThat(mark.content().recipient()).isEqualTo("Kari Nes");
        assertThat(opened()).isNull();
    }

    @Test
    void whoHasTheRoleTodayIsToldAndNotWhoHadItThen() {
        hand.role(UnitRole.SAFETY_REPRESENTATIVE, "Fratrådt F", null, LocalDate.of(2026, 5, 1));
        hand.role(UnitRole.SAFETY_REPRESENTATIVE, "Nyvalgt N", LocalDate.of(2026, 5, 2), null);
        timeline.show(incident.id());

        timeline.open(new StepKey("N04", null));

        assertThat(opened().recipient.get()).isEqualTo("Nyvalgt N");
        var plan = hand.followUp.plan(incident.id());
        var planned = plan.step("N04", null).orElseThrow();
        assertThat(hand.recipients.addressees(plan, planned).apply(Party.LOCAL_SAFETY_REPRESENTATIVE).name())
                .isEqualTo("Nyvalgt N");
    }

    @Test
    void theManagersLetterStaysTheManagersWhenSomebodyStepsIn() {
        hand.role(UnitRole.HR_DIRECTOR, "Personal P", "");
        hand.facts.answer(Question.MANAGER_AVAILABLE, false);

        timeline.open(new StepKey("N01", null));
        assertThat(opened().recipient.get()).isEqualTo("Leder L");
        timeline.open(new StepKey("N02", null));
        var planned = opened().planned();
        assertThat(planned.step().recipients())
                .anySatisfy(party -> assertThat(opened().known().contacts().of(party, planned, incident))
                        .extracting(Contact::name)
                        .containsExactly("Personal P"));
        assertThat(opened().recipient.get()).as("one of three is enough: who it was, nobody has said").isEmpty();
        timeline.mark(new StepKey("N02", null));
        assertThat(told("N02").recipient()).isEmpty();
    }

    private MarkContent told(String step) {
        return hand.followUp.plan(incident.id()).step(step, null).orElseThrow().mark().content();
    }

    @Test
    void aTalkThatIsToldOfTooSoonSaysAtItsDayFromWhenItCounts() {
        timeline.open(talk(0));
        opened().state.set(StepState.DONE);
        opened().day.set(LocalDate.of(2026, 4, 5));
        timeline.save();
        assertThat(opened().problem("at").get()).contains("teller fra 08.04.2026");
        assertThat(line(talk(0)).sign()).isEqualTo(Sign.LATE);

        opened().day.set(LocalDate.of(2026, 4, 8));
        timeline.save();

        assertThat(opened()).isNull();
        assertThat(line(talk(0)).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void aDutyOffersNoNotRelevantAndSaysWhy() {
        timeline.open(new StepKey("A08", null));

        assertThat(opened().offers())
                .filteredOn(offer -> offer.state() == StepState.NOT_RELEVANT)
                .singleElement()
                .satisfies(offer -> assertThat(offer.whyNot()).contains("plikt som må være gjort"));
        timeline.open(new StepKey("F03", null));
        assertThat(opened().offers().get(1).whyNot()).isEmpty();
    }

    @Test
    void nobodyWasToldOfWhatWasSetAside() {
        var threat = incident.content().but().type(IncidentType.THREAT).build();
        Register.saved(hand.followUp.update(incident.id(), incident.version(), threat));
        timeline.show(incident.id());
        timeline.open(NOTIFY_CHIEF);
        assertThat(opened().recipient.get()).isEqualTo("Kari Nes");
        opened().channel.set("Telefon");
        opened().state.set(StepState.NOT_RELEVANT);
        opened().reason.set("Ingen hendelse likevel");

        timeline.save();

        assertThat(told("N03").recipient()).isEmpty();
        assertThat(told("N03").channel()).isNull();
    }

    @Test
    void theKeyLeadsToADutyThatWasCalledIrrelevant() {
        var meeting = new StepKey("A08", null);
        finishAll();
        hand.register.vault.write(write -> write.sql()
                .execute("update step_mark set state = 'NOT_RELEVANT', reason = 'Ingen tid' where step = 'A08'"));
        timeline.show(incident.id());

        var plan = timeline.shownProperty().get().plan();
        assertThat(timeline.words().count(plan, false)).contains("neste: " + line(meeting).text()).doesNotContain("hvem");
        timeline.selectedProperty().set(null);
        timeline.selectNext();
        assertThat(timeline.selectedProperty().get()).isEqualTo(meeting);
    }

    @Test
    void nextOfKinAreNamedToNobodyWhenSeveralWereHarmed() {
        var kin = new AffectedPerson("Pårørende til den ene", null, AffectedRole.NEXT_OF_KIN, null);
        var two = hand.saturday().build().affected().subList(0, 2);
        var one = register(List.of(two.getFirst(), kin));
        var both = register(List.of(two.getFirst(), two.getLast(), kin));

        assertThat(toldOfKin(one)).isEqualTo("Pårørende til den ene");
        assertThat(toldOfKin(both)).isEmpty();
    }

    private Incident register(List<AffectedPerson> affected) {
        return hand.register.add(hand.saturday().affected(affected));
    }

    private String toldOfKin(Incident of) {
        var plan = hand.followUp.plan(of.id());
        var planned = plan.step("A02", of.content().affected().getFirst().id()).orElseThrow();
        return hand.recipients.addressees(plan, planned).apply(Party.NEXT_OF_KIN).name();
    }

    @Test
    void whatComesOfAStepThatIsOpenAgainIsToldAsOfNow() {
        var then = LocalDate.of(2026, 4, 4).atTime(23, 50);
        hand.facts.serious(SeriousCriterion.HEAD_INJURY, false);
        Register.saved(hand.followUp.mark(
                incident.id(), 0, MarkContent.of("X01", null, StepState.NOT_RELEVANT, then).because("Småskade")));
        hand.facts.serious(SeriousCriterion.HEAD_INJURY, true);
        timeline.show(incident.id());

        timeline.open(new StepKey("X01", null));

        assertThat(opened().state.get()).isNull();
        assertThat(opened().reason.get()).isEmpty();
        assertThat(opened().day.get()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void opensTheNextStepAlsoWhenTheListAsksForTheSameCaseMeanwhile() {
        var jobs = new ArrayDeque<Runnable>();
        var slow = new TimelineViewModel(
                hand.followUp,
                new Recipients(hand.register.units, hand.register.roles, hand.register.persons, Register.NOW),
                hand.drafts,
                Tasks.on(jobs::add),
                Texts.of(Language.NB),
                Register.NOW);

        slow.openNext(incident.id());
        slow.show(incident.id());
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }

        assertThat(slow.openedProperty().get()).isNotNull();
    }

    @Test
    void whenOnlyWhoDidItIsMissingTheListSaysSoAndTheDayLeadsThere() {
        var untold = incident.content().but().perpetrator(null).build();
        Register.saved(hand.followUp.update(incident.id(), incident.version(), untold));
        for (var planned : hand.followUp.plan(incident.id()).steps()) {
            if (planned.open() && planned.step().guard() != null) {
                var key = StepKey.of(planned);
                var decision = planned.step().kind() == StepKind.DECISION;
                var mark = MarkContent.of(
                        key.step(),
                        key.person(),
                        decision ? StepState.DECIDED : StepState.DONE,
                        LocalDateTime.of(2026, 5, 20, 9, 0));
                Register.saved(hand.followUp.mark(
                        incident.id(), 0, decision ? mark.because("Avklart").answered(false, null) : mark));
            }
        }
        var next = new NextSteps(hand.followUp, hand.register.incidents, Texts.of(Language.NB), Register.NOW);
        var rows = hand.register.incidents.followed();
        next.read(rows);
        assertThat(next.of(rows.getFirst())).isEqualTo("Si hvem som gjorde det");

        var led = new AtomicInteger();
        timeline.onNothingLeft(led::incrementAndGet);
        timeline.openNext(incident.id());
        assertThat(led).hasValue(1);
        assertThat(opened()).isNull();
    }

    @Test
    void tellsWhatHasNoStepAnyMoreSinceTheReportWasChanged() {
        timeline.mark(NOTIFY_CHIEF);
        assertThat(timeline.words().before(timeline.shownProperty().get().plan(), hand.library)).isEmpty();
        var now = hand.register.incidents.find(incident.id()).orElseThrow();
        var accident = now.content().but().type(IncidentType.ACCIDENT).build();
        Register.saved(hand.followUp.update(now.id(), now.version(), accident));

        timeline.show(incident.id());

        var plan = timeline.shownProperty().get().plan();
        assertThat(timeline.words().before(plan, hand.library)).singleElement().asString()
                .contains(hand.library.step("N03").text().text("nb"), "Gjort");
    }

    @Test
    void takesBackWhatWasToldLastButNotAChangeOfIt() {
        timeline.mark(NOTIFY_CHIEF);

        timeline.undoLast();

        assertThat(line(NOTIFY_CHIEF).sign()).isNotEqualTo(Sign.DONE);
        assertThat(hand.followUp.plan(incident.id()).step("N03", null).orElseThrow().mark()).isNull();

        timeline.mark(NOTIFY_CHIEF);
        timeline.open(NOTIFY_CHIEF);
        opened().note.set("Sendt på nytt");
        timeline.save();
        timeline.undoLast();

        assertThat(line(NOTIFY_CHIEF).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void opensADecisionInsteadAndKeepsItsTextWhenTheReasonIsMissing() {
        timeline.mark(POLICE_REPORT);
        opened().state.set(StepState.DECIDED);
        opened().note.set("Snakket med direktøren");

        timeline.save();

        assertThat(opened().problem("answer").get()).isEqualTo("Velg ja eller nei.");
        opened().answer.set(true);
        timeline.save();
        assertThat(opened().problem("reason").get()).isEqualTo("Skriv hvorfor.");
        assertThat(opened().note.get()).isEqualTo("Snakket med direktøren");
        opened().reason.set("Alvorlig vold");
        timeline.save();
        assertThat(opened()).isNull();
        assertThat(line(new StepKey("P02", null)).sign()).isEqualTo(Sign.OPEN);
    }

    @Test
    void offersOnlyWhatTheRulesAllowAndSaysWhy() {
        timeline.open(NOTIFY_CHIEF);

        assertThat(opened().offers()).extracting(StepFormViewModel.Offer::state)
                .containsExactly(StepState.DONE, StepState.NOT_RELEVANT, StepState.DECLINED);
        assertThat(opened().offers().getLast().whyNot()).contains("arbeidsgivers oppgave");
        assertThat(opened().offers().getFirst().whyNot()).isEmpty();
    }

    @Test
    void keepsWhatWasWrittenInAStepThatWasLeft() {
        timeline.open(talk(0));
        opened().note.set("Halvskrevet");

        timeline.close();
        timeline.open(POLICE_REPORT);
        timeline.open(talk(0));

        assertThat(opened().note.get()).isEqualTo("Halvskrevet");
        assertThat(opened().talk()).isTrue();
    }

    @Test
    void nothingThatWasTypedAboutAReferredCaseIsLeft() {
        var first = incident.content().affected().getFirst().id();
        timeline.open(talk(0));
        opened().note.set("Hemmelig");
        hand.bht.forms().getFirst().explanation.set("Hemmelig");
        assertThat(hand.register.drafts.all())
                .hasSize(2)
                .allSatisfy(draft -> assertThat(draft.recordId()).contains(incident.id()));

        refer();

        assertThat(hand.register.drafts.all()).isEmpty();
        assertThat(opened()).isNull();
        var now = hand.register.incidents.find(incident.id()).orElseThrow();
        Register.saved(hand.followUp.update(now.id(), now.version(), incident.content()));
        timeline.show(incident.id());
        timeline.open(new StepKey("F14", first));
        assertThat(hand.register.drafts.all()).isEmpty();
    }

    /** The desk is built again, as after a lock. */
    private TimelineViewModel afterALock() {
        var again = new TimelineViewModel(
                hand.followUp,
                hand.recipients,
                hand.register.typed(Tasks.sameThread(), new AnsweringDialogs()),
                Tasks.sameThread(),
                Texts.of(Language.NB),
                Register.NOW);
        again.show(incident.id());
        return again;
    }

    @Test
    void aKeyOpensAStepInWhichSomethingIsTypedInsteadOfSavingItUnseen() {
        timeline.open(NOTIFY_CHIEF);
        opened().note.set("Halvskrevet");
        timeline.close();

        timeline.mark(NOTIFY_CHIEF);

        assertThat(opened().note.get()).isEqualTo("Halvskrevet");
        assertThat(hand.followUp.plan(incident.id()).step("N03", null).orElseThrow().mark()).isNull();
    }

    @Test
    void whatIsPutBackOnAStepThatSomebodyToldOfMeanwhileIsNotSavedOverIt() {
        timeline.open(NOTIFY_CHIEF);
        opened().state.set(StepState.DONE);
        opened().note.set("Mitt");
        told(MarkContent.of("N03", null, StepState.DONE, LocalDateTime.of(2026, 4, 7, 9, 0)).noted("Deres"));

        var again = afterALock();
        again.open(NOTIFY_CHIEF);
        again.save();

        assertThat(told("N03").note()).isEqualTo("Deres");
        assertThat(again.openedProperty().get().note.get()).isEqualTo("Mitt");
        assertThat(again.openedProperty().get().saving().conflictProperty().get()).isNotNull();
        again.saveMine();
        assertThat(told("N03").note()).isEqualTo("Mitt");
    }

    @Test
    void whatIsPutBackOfBhtIsNotSavedOverWhatSomebodyToldMeanwhile() {
        var mine = hand.bht.forms().getFirst();
        mine.decision.set(BhtDecision.DECLINED);
        mine.explanation.set("Mitt");
        Register.saved(hand.reports.store(
                incident.id(), mine.person().id(), 0, BhtAnswer.NONE.declined("Deres")));

        var again = afterALock();
        var desk = hand.register.typed(Tasks.sameThread(), new AnsweringDialogs());
        var bht = new BhtViewModel(
                again, hand.reports, desk, Tasks.sameThread(), Texts.of(Language.NB), Register.NOW);
        again.show(incident.id());
        var form = bht.forms().getFirst();
        assertThat(form.explanation.get()).isEqualTo("Mitt");
        form.save();

        assertThat(form.saving().conflictProperty().get()).isNotNull();
        form.takeTheirs();
        assertThat(bht.forms().getFirst().explanation.get()).isEqualTo("Deres");
        assertThat(hand.reports.of(incident.id()).persons().getFirst().answer().explanation()).isEqualTo("Deres");
    }

    private void refer() {
        var who = new PerpetratorViewModel(timeline, hand.followUp, Tasks.sameThread(), Texts.of(Language.NB));
        who.chosen.set(Perpetrator.LEADER);
        who.refer();
        assertThat(who.saving().messageProperty().get()).isEmpty();
    }

    @Test
    void goesToTheNextStepThatWaitsAfterSaving() {
        timeline.open(NOTIFY_CHIEF);
        opened().state.set(StepState.DONE);

        timeline.saveAndNext();

        assertThat(StepKey.of(opened().planned())).isEqualTo(talk(0));
    }

    @Test
    void asksForTheDayOfTheNextTalkWhenMoreIsNeeded() {
        timeline.open(new StepKey("F16", talk(0).person()));
        opened().state.set(StepState.DECIDED);
        opened().answer.set(true);
        opened().reason.set("Sover dårlig");

        timeline.save();

        assertThat(opened().problem("nextOn").get()).isNotEmpty();
        opened().nextOn.set(LocalDate.of(2026, 7, 1));
        timeline.save();
        assertThat(opened()).isNull();
    }

    @Test
    void showsAConflictAndTakesWhatSomebodyElseTold() {
        timeline.open(NOTIFY_CHIEF);
        opened().state.set(StepState.DONE);
        opened().note.set("Mitt");
        var at = opened().known().plan().incident().content().occurredOn().plusDays(3).atStartOfDay();
        told(MarkContent.of("N03", null, StepState.DONE, at).noted("Deres"));

        timeline.save();

        assertThat(opened().saving().conflictProperty().get()).isNotNull();
        assertThat(opened().note.get()).isEqualTo("Mitt");
        timeline.takeTheirs();
        assertThat(opened().note.get()).isEqualTo("Deres");
        timeline.undo();
        assertThat(line(NOTIFY_CHIEF).sign()).isEqualTo(Sign.LATE);
    }

    @Test
    void savesMineOnTopOfWhatSomebodyElseToldOnlyWhenAskedAgain() {
        timeline.open(NOTIFY_CHIEF);
        opened().state.set(StepState.DONE);
        opened().note.set("Mitt");
        var incident = opened().known().plan().incident();
        var at = incident.content().occurredOn().plusDays(3).atStartOfDay();
        told(MarkContent.of("N03", null, StepState.DONE, at).noted("Deres"));

        timeline.save();

        assertThat(opened().conflict().theirsProperty().get()).contains("Deres", "Gjort");
        assertThat(stored(incident)).isEqualTo("Deres");

        timeline.save();
        assertThat(stored(incident)).as("the same key again overwrites nothing").isEqualTo("Deres");

        timeline.saveMine();

        assertThat(opened()).isNull();
        assertThat(stored(incident)).isEqualTo("Mitt");
    }

    private String stored(Incident incident) {
        return hand.followUp
                .plan(incident.id())
                .step("N03", null)
                .orElseThrow()
                .mark()
                .content()
                .note();
    }

    @Test
    void aSeriousInjuryAsksForTheCallsAtOnce() {
        hand.facts.serious(SeriousCriterion.HEAD_INJURY, true);
        assertThat(line(new StepKey("X01", null)).sign()).isEqualTo(Sign.LATE);

        hand.facts.serious(SeriousCriterion.HEAD_INJURY, false);
        assertThat(line(new StepKey("X01", null)).sign()).as("nobody has said that none is met").isEqualTo(Sign.CLARIFY);

        hand.facts.notSerious();
        assertThat(line(new StepKey("X01", null)).applies()).isFalse();
    }

    @Test
    void saysWhatIsLeftAndClosesWhenNothingIs() {
        var closing = hand.closing;
        assertThat(closing.closable(timeline.shownProperty().get().plan())).isFalse();
        finishAll();

        var plan = timeline.shownProperty().get().plan();
        assertThat(closing.left(plan)).isEmpty();
        assertThat(closing.closable(plan)).isTrue();
        closing.close();
        assertThat(closing.closed(timeline.shownProperty().get().plan())).isTrue();
        timeline.open(NOTIFY_CHIEF);
        assertThat(opened().readOnly()).isTrue();
        closing.reopen();
        assertThat(closing.problem("reason").get()).isEqualTo("Skriv hvorfor saken gjenåpnes.");
        closing.reason.set("Nytt behov");
        closing.reopen();
        assertThat(closing.closed(timeline.shownProperty().get().plan())).isFalse();
    }

    @Test
    void whatWasRefusedOfOneCaseIsNotSaidOfTheNext() {
        Register.saved(hand.followUp.know(incident.id(), 0, CaseFacts.UNKNOWN.judged(Set.of())));
        hand.facts.answer(Question.MANAGER_AVAILABLE, false);
        assertThat(hand.facts.saving().conflictProperty().get()).isNotNull();

        timeline.show(register(hand.saturday().build().affected()).id());

        assertThat(hand.facts.saving().conflictProperty().get()).isNull();
        assertThat(hand.facts.saving().messageProperty().get()).isEmpty();
    }

    @Test
    void aReportToBhtThatWaitsIsWhatIsLeft() {
        finishAll();
        var closing = hand.closing;
        var rows = hand.register.incidents.followed();
        var next = new NextSteps(hand.followUp, hand.register.incidents, hand.register.texts, Register.NOW);
        next.readAll();
        assertThat(next.of(rows.getFirst())).isEqualTo("Klar til lukking");

        hand.facts.severity().assess(Severity.SERIOUS);

        var plan = timeline.shownProperty().get().plan();
        assertThat(closing.closable(plan)).isFalse();
        assertThat(closing.left(plan)).singleElement().satisfies(left -> assertThat(left.bht()).isTrue());
        next.readAll();
        assertThat(next.of(rows.getFirst())).isEqualTo("Melding til BHT: avgjør om det skal meldes");
        assertThat(timeline.words().count(plan, closing.wantsBht(plan)))
                .endsWith("avgjør om det skal meldes til BHT")
                .doesNotContain("lukkes");
        hand.bht.forms().forEach(form -> {
            form.decision.set(BhtDecision.DECLINED);
            form.save();
        });
        assertThat(closing.closable(timeline.shownProperty().get().plan())).isTrue();
    }

    @Test
    void namesTheTalksThatAreLeft() {
        finishAll();
        for (int person = 0; person < 2; person++) {
            timeline.open(talk(person));
            timeline.undo();
        }

        assertThat(hand.closing.sentence(timeline.shownProperty().get().plan()))
                .isEqualTo("Saken kan ikke lukkes ennå. To samtaler gjenstår");
    }

    @Test
    void whatTheStepsWaitForIsWhatTheClarificationsAsk() {
        var open = hand.register.add(hand.saturday().alone(null).eveningOrNight(null).injury(null));
        timeline.show(open.id());
        assertThat(unclear()).contains("F01", "F02", "X03");
        assertThat(line(new StepKey("P02", null)).note()).isEqualTo("følger av avgjørelsen om anmeldelse");

        for (var question : ReportQuestion.values()) {
            assertThat(question.asked(timeline.shownProperty().get().plan())).as("%s", question).isTrue();
            hand.facts.report().answer(question, true);
        }
        for (var question : Question.values()) {
            hand.facts.answer(question, question != Question.OCCUPATIONAL_INJURY);
        }
        hand.facts.notSerious();

        assertThat(hand.facts.unanswered(timeline.shownProperty().get().plan())).isZero();
        assertThat(unclear()).isEmpty();
        assertThat(hand.register.incidents.find(open.id()).orElseThrow().content().alone()).isTrue();
    }

    /** The steps that say "avklar", but the report to the police, which says what it follows from. */
    private List<String> unclear() {
        return timeline.linesProperty().get().stream()
                .filter(line -> line.sign() == Sign.CLARIFY && !line.key().step().equals("P02"))
                .map(line -> line.key().step())
                .toList();
    }

    @Test
    void whatComesNextIsTheSameInTheListInTheCaseAndByKey() {
        var seen = new ArrayList<String>();
        for (int i = 0; i < 60 && !timeline.shownProperty().get().plan().missing().isEmpty(); i++) {
            var plan = timeline.shownProperty().get().plan();
            var rows = hand.register.incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 10);
            var listed = hand.followUp.cases().next(rows).get(incident.id());
            timeline.selectedProperty().set(null);
            timeline.selectNext();

            assertThat(timeline.selectedProperty().get()).isEqualTo(StepKey.of(listed.planned()));
            assertThat(timeline.words().count(plan, false)).contains("neste: " + NextSteps.task(listed.planned(), hand.register.texts));
            seen.add(listed.deadline() == null ? "uten frist" : "dag");
            finish(StepKey.of(listed.planned()));
        }

        assertThat(seen).containsSubsequence("dag", "uten frist");
        assertThat(timeline.words().count(timeline.shownProperty().get().plan(), false)).endsWith("saken kan lukkes");
    }

    @Test
    void theKeyGoesOnFromTheStepInHandAndToClosingWhenNothingIsMissing() {
        var closing = new ArrayList<String>();
        timeline.onNothingLeft(() -> closing.add("lukk"));
        var order = timeline.shownProperty().get().plan().waiting().stream().map(StepKey::of).toList();

        timeline.selectNext();
        timeline.selectNext();
        assertThat(timeline.selectedProperty().get()).isEqualTo(order.get(1));
        timeline.selectedProperty().set(order.getLast());
        timeline.selectNext();
        assertThat(timeline.selectedProperty().get()).isEqualTo(order.getFirst());

        finishAll();
        timeline.selectNext();
        assertThat(closing).containsExactly("lukk");
    }

    private void finishAll() {
        hand.facts.notSerious();
        for (var next = timeline.next(); next.isPresent(); next = timeline.next()) {
            finish(next.get());
        }
    }

    private void finish(StepKey key) {
        timeline.open(key);
        var decision = opened().offers().getFirst().state() == StepState.DECIDED;
        opened().state.set(decision ? StepState.DECIDED : StepState.DONE);
        opened().answer.set(false);
        opened().reason.set(decision ? "Vurdert" : "");
        timeline.save();
    }

    private void told(MarkContent content) {
        Register.saved(hand.followUp.mark(incident.id(), 0, content));
    }

    @Test
    void whatIsWrittenInAStepIsThereAgainAfterAnotherStepAndAfterALock() {
        timeline.open(POLICE_REPORT);
        opened().reason.set("Ikke nødvendig");
        timeline.open(NOTIFY_CHIEF);
        assertThat(opened().reason.get()).isEmpty();
        timeline.open(POLICE_REPORT);
        assertThat(opened().reason.get()).isEqualTo("Ikke nødvendig");
        timeline.close();

        var drafts = hand.register.typed(Tasks.sameThread(), new AnsweringDialogs());
        var after = new TimelineViewModel(
                hand.followUp, hand.recipients, drafts, Tasks.sameThread(), Texts.of(Language.NB), Register.NOW);
        after.show(incident.id());
        after.open(POLICE_REPORT);

        assertThat(after.openedProperty().get().reason.get()).isEqualTo("Ikke nødvendig");
        assertThat(after.openedProperty().get().saving().noteProperty().get())
                .isEqualTo("Her står det du skrev sist og ikke lagret.");
        var bht = new BhtViewModel(
                after, hand.reports, drafts, Tasks.sameThread(), Texts.of(Language.NB), Register.NOW);
        after.show(incident.id());
        bht.forms().getFirst().explanation.set("Under arbeid");
        var again = hand.register.typed(Tasks.sameThread(), new AnsweringDialogs());
        var later = new BhtViewModel(
                after, hand.reports, again, Tasks.sameThread(), Texts.of(Language.NB), Register.NOW);
        assertThat(later.forms().getFirst().explanation.get()).isEqualTo("Under arbeid");
    }
}
