package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.followup.PlannedStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.IncidentType;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.organisation.UnitRole;
import no.vern.routine.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTextsTest {
    private static final Texts TEXTS = Texts.of(Language.NB);

    @TempDir
    private Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private CaseInHand hand;
    private CaseTexts writing;

    @BeforeEach
    void open() {
        hand = new CaseInHand(folder, Tasks.sameThread(), TEXTS);
        hand.role(UnitRole.CHIEF_SAFETY_REPRESENTATIVE, "Åse Verne", "900 00 000");
        hand.timeline.show(hand.saturdayNight().id());
        writing = hand.writing(Tasks.sameThread(), dialogs, TEXTS);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aNoticeIsAddressedToWhoHasTheRoleAndSavedUnderTheNumberOfTheCase() {
        var model = writing.notice(known(), step("N03")).getFirst();
        model.write();
        assertThat(model.shownProperty().get().text()).startsWith("Hei Åse Verne,").doesNotContain("Ansatt");

        var target = folder.resolve("varsel.eml");
        dialogs.file = target;
        model.save();

        assertThat(target).exists();
        assertThat(dialogs.fileChoices.getLast().suggestedName()).matches("2026-[0-9]{4}-N03\\.eml");
        assertThat(dialogs.notices).contains("Lagret: varsel.eml");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInASentence() {
        var model = writing.notice(known(), step("N03")).getFirst();
        model.write();
        dialogs.file = folder.resolve("finnes-ikke/varsel.eml");

        model.save();

        assertThat(dialogs.said).anyMatch(said -> said.contains("finnes-ikke"));
    }

    @Test
    void whatWasWrittenFreelyGoesAlongOnlyWhenItIsChosen() {
        var model = writing.notice(known(), step("N03")).getFirst();
        model.write();
        assertThat(model.shownProperty().get().text()).doesNotContain("Slått på rom 12");

        model.described.set(true);

        assertThat(model.shownProperty().get().text()).contains("Slått på rom 12");
    }

    @Test
    void eachRecipientOfAStepHasATextOfItsOwn() {
        var model = writing.notice(known(), step("F02")).getFirst();
        assertThat(model.parties()).containsExactly(Party.POLICE, Party.DOCTOR);

        model.party.set(Party.DOCTOR);

        assertThat(model.shownProperty().get().party()).isEqualTo(Party.DOCTOR);
        assertThat(model.shownProperty().get().before()).contains("113");
    }

    @Test
    void aStepThatDoesNotBelongToTheCaseHasNoText() {
        assertThat(writing.notice(known(), step("X02"))).hasSize(1);

        hand.facts.notSerious();

        assertThat(writing.notice(known(), step("X02"))).isEmpty();
        assertThat(writing.notice(known(), step("N03"))).hasSize(1);
    }

    @Test
    void theCaseIsWrittenForEachReaderAndNoNameIsInTheFilesName() throws IOException {
        var offers = writing.documents(known().plan());
        assertThat(offers)
                .extracting(CaseExport.Offer::name)
                .containsExactly(
                        "Til Ansatt 1 …",
                        "Til Ansatt 2 …",
                        "Til Vitne 1 …",
                        "Til nærmeste leder …",
                        "Til Arbeidstilsynet …",
                        "Til Arbeidstilsynet, med det som er skrevet (les gjennom først) …");
        for (int i = 0; i < offers.size(); i++) {
            dialogs.file = folder.resolve(i + ".docx");
            offers.get(i).write().run();
            assertThat(dialogs.file).exists();
        }

        assertThat(dialogs.fileChoices)
                .extracting(choice -> choice.suggestedName().substring(10))
                .containsExactly(
                        "PERSON-1.docx",
                        "PERSON-2.docx",
                        "PERSON-3.docx",
                        "MANAGER.docx",
                        "INSPECTORATE.docx",
                        "INSPECTORATE.docx");
        assertThat(words("1.docx")).contains("Ansatt 2").doesNotContain("Ansatt 1");
        assertThat(words("3.docx")).contains("Ansatt 1", "Ansatt 2");
        assertThat(words("4.docx")).doesNotContain("Ansatt", "Slått på rom 12");
        assertThat(words("5.docx")).doesNotContain("Ansatt").contains("Slått på rom 12");
    }

    @Test
    void aDocumentThatIsOpenInWordIsSaidAndLeftAsItWas() throws IOException {
        var target = Files.writeString(folder.resolve("sak.docx"), "as it was");
        Files.createFile(folder.resolve("~$sak.docx"));
        dialogs.file = target;

        writing.documents(known().plan()).getFirst().write().run();

        assertThat(dialogs.said).singleElement().asString().contains("åpen i et annet program");
        assertThat(target).hasContent("as it was");
    }

    private String words(String file) throws IOException {
        try (var zip = new ZipFile(folder.resolve(file).toFile());
                var words = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aStepThatTellsNobodyHasNoText() {
        assertThat(writing.notice(known(), step("F09"))).isEmpty();
        assertThat(writing.injuries(known(), step("N03"))).isEmpty();
    }

    @Test
    void whatIsFilledInForNavIsNoLongerMissing() {
        var model = writing.injuries(known(), step("X03")).getFirst();
        assertThat(model.missingProperty().get()).contains("Stillingstittel");

        model.jobTitle.set("sykepleiere");
        model.consentOn.set(LocalDate.of(2026, 4, 7));
        model.save();

        assertThat(model.missingProperty().get()).doesNotContain("Stillingstittel").contains("Type arbeidsplass");
        assertThat(writing.injuries(known(), step("X03")).getFirst().consentOn.get())
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(writing.injuries(known(), known().plan().steps("X03").getLast()).getFirst().jobTitle.get()).isNull();
    }

    @Test
    void eachOfTheInjuredHasAnInjuryOfTheirOwn() {
        var first = writing.injuries(known(), step("X03")).getFirst();
        first.injuryType.set("bruddskade");
        first.absenceDays.set("4");
        first.workDone.set("Stell");
        first.save();

        assertThat(first.missingProperty().get()).doesNotContain("Skadetype", "Antatt sykefravær");
        var second = writing.injuries(known(), known().plan().steps("X03").getLast()).getFirst();
        assertThat(second.injuryType.get()).isNull();
        assertThat(second.workDone.get()).isEmpty();
        assertThat(second.missingProperty().get()).contains("Skadetype");

        first.absenceDays.set("fire");
        first.save();
        assertThat(first.problem("absenceDays").get()).isEqualTo("Skriv et helt antall dager.");
        assertThat(stored(first).own().absenceDays()).isEqualTo(4);
        var again = writing.injuries(known(), step("X03")).getFirst();
        assertThat(again.absenceDays.get()).as("what is typed and not saved waits").isEqualTo("fire");
    }

    @Test
    void whatTheReportTellsOfTheOnlyOneStandsInTheFormAndIsNotToldTwice() {
        var alone = hand.register.add(hand.saturday()
                .injuryType("bruddskade")
                .affected(List.of(new AffectedPerson("Ansatt 1", null, AffectedRole.INJURED, null))));
        hand.timeline.show(alone.id());
        var model = writing.injuries(known(), step("X03")).getFirst();
        assertThat(model.injuryType.get()).isEqualTo("bruddskade");

        model.jobTitle.set("sykepleiere");
        model.save();

        assertThat(stored(model).jobTitle()).isEqualTo("sykepleiere");
        assertThat(stored(model).own()).isEqualTo(Harm.UNKNOWN);
    }

    private InjuryFacts stored(InjuryViewModel of) {
        return new InjuryRepository(
                        hand.register.vault, hand.register.incidents, new InjuryRules(hand.register.codes, Register.NOW))
                .find(known().plan().incident().id(), of.personId())
                .facts();
    }

    @Test
    void anInjuryThatSomebodyElseWroteMeanwhileIsOverwrittenOnlyWhenAsked() {
        var mine = writing.injuries(known(), step("X03")).getFirst();
        var theirs = writing.injuries(known(), step("X03")).getFirst();
        theirs.jobTitle.set("sykepleiere");
        theirs.save();
        mine.jobTitle.set("vernepleiere");

        mine.save();
        assertThat(stored(mine).jobTitle()).isEqualTo("sykepleiere");
        mine.saveMine();

        assertThat(stored(mine).jobTitle()).isEqualTo("vernepleiere");
        assertThat(mine.saving().conflictProperty().get()).isNull();
    }

    @Test
    void anAnswerIsSavedOnTopOfSomebodyElsesOnlyWhenAskedAndTheirOtherAnswersStay() {
        var incident = known().plan().incident().id();
        var before = hand.followUp.facts(incident);
        hand.followUp.know(incident, before.version(), Question.DAMAGE.answered(before.facts(), true));

        hand.facts.answer(Question.MANAGER_AVAILABLE, false);
        assertThat(hand.followUp.facts(incident).facts().managerAvailable()).isNull();
        hand.facts.saveMine();

        var after = hand.followUp.facts(incident).facts();
        assertThat(after.managerAvailable()).isFalse();
        assertThat(Question.DAMAGE.of(after)).isTrue();
        assertThat(known().facts().facts()).isEqualTo(after);
    }

    @Test
    void theirAnswersAreShownWhenTheyAreKept() {
        var incident = known().plan().incident().id();
        var before = hand.followUp.facts(incident);
        hand.followUp.know(incident, before.version(), Question.MANAGER_AVAILABLE.answered(before.facts(), true));
        hand.facts.answer(Question.MANAGER_AVAILABLE, false);

        hand.facts.takeTheirs();

        assertThat(known().facts().facts().managerAvailable()).isTrue();
        assertThat(hand.facts.saving().messageProperty().get()).isEmpty();
    }

    @Test
    void whatTheCaseLacksForNavIsSaidOnceItsNoticeIsToldAsSentAndKeepsNobodyFromIt() {
        hand.timeline.onTold(writing::remind);

        hand.timeline.mark(StepKey.of(step("X03")));

        assertThat(step("X03").mark()).isNotNull();
        assertThat(dialogs.notices)
                .singleElement()
                .asString()
                .startsWith("Lagret. Men saken svarer ikke på dette som NAV spør om for Ansatt 1: ")
                .contains("Skadetype");
        hand.timeline.mark(StepKey.of(step("N03")));
        assertThat(dialogs.notices).hasSize(1);
    }

    @Test
    void navsYearOfAnIllnessIsToldAmongTheClarifications() {
        var illness = hand.register.add(hand.saturday().type(IncidentType.ILLNESS));
        assertThat(hand.facts.asksLearnt(known().plan())).isFalse();
        hand.timeline.show(illness.id());
        assertThat(hand.facts.asksLearnt(known().plan())).isTrue();
        var open = hand.facts.unanswered(known().plan());

        hand.facts.learnt(LocalDate.of(2026, 5, 11));

        assertThat(hand.facts.unanswered(known().plan())).isEqualTo(open - 1);
        assertThat(step("X03").deadline().due()).isEqualTo(LocalDate.of(2027, 5, 11));
        hand.facts.learnt(LocalDate.of(2030, 1, 1));
        assertThat(hand.facts.problem("learntOn").get()).isEqualTo("Den dagen kan ikke være fram i tid.");
    }

    @Test
    void aConsentOfTomorrowIsRefusedBesideItsField() {
        var model = writing.injuries(known(), step("X03")).getFirst();
        model.consentOn.set(LocalDate.of(2030, 1, 1));

        model.save();

        assertThat(model.problem("consentOn").get()).isEqualTo("Samtykket kan ikke være gitt fram i tid.");
    }

    @Test
    void theNoticeIsWrittenUnderTheNumberOfTheCase() throws Exception {
        var target = folder.resolve("nav.docx");
        dialogs.file = target;

        writing.injuries(known(), step("X03")).getFirst().export();

        assertThat(Files.size(target)).isPositive();
        assertThat(dialogs.fileChoices.getLast().suggestedName()).matches("2026-[0-9]{4}-NAV\\.docx");
    }

    @Test
    void aLetterToTheInsurerIsWrittenForEachOfTheInjured() {
        assertThat(known().plan().steps("X04")).hasSize(2);
        var target = folder.resolve("brev.pdf");
        dialogs.file = target;

        writing.writeToInsurer(known(), writing.insured(known(), step("X04")).getFirst());

        assertThat(target).exists();
        assertThat(dialogs.fileChoices.getLast().suggestedName()).matches("2026-[0-9]{4}-INSURER\\.docx");
    }

    private FollowedCase known() {
        return hand.timeline.shownProperty().get();
    }

    private PlannedStep step(String id) {
        return known().plan().steps(id).getFirst();
    }
}
