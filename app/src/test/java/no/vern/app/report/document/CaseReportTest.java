package no.vern.app.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.codelist.CodeLists;
import no.vern.followup.CaseFacts;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.MarkContent;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentType;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.injury.NavField;
import no.vern.investigation.Barrier;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.Cause;
import no.vern.investigation.CauseCategory;
import no.vern.investigation.InvestigationContent;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.organisation.Person;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleContent;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitRole;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.StepKind;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each reader gets of a case, read back out of the files. */
class CaseReportTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Harm HARM = new Harm("bruddskade", null, null, "Inspeksjon med Berit Åsen", "", "", null);

    @TempDir
    private Path folder;

    private Vault vault;
    private FollowUpRepository followUp;
    private UUID incident;

    @BeforeEach
    void aCaseWithTwoVictimsAndAWitness() {
        vault = TestVaults.register(folder, NOW);
        var unit = ((SaveResult.Saved<Unit>) new UnitRepository(vault).add(UnitContent.named("Solvang skole"))).stored();
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        followUp = new FollowUpRepository(vault, incidents, RoutineLibrary.shipped(), NOW);
        var content = IncidentContent.builder()
                .occurredOn(DAY)
                .occurredTime(LocalTime.of(13, 5))
                .unitId(unit.id())
                .type(IncidentType.PHYSICAL_VIOLENCE)
                .title("Slag mot Kari Granli")
                .description("Eleven slo Karis arm så den brakk. Sivert Moe kom til. Čáhci så på.")
                .reportedBy("Tone Melder")
                .injury(true)
                .injuryType("bruddskade")
                .affected(List.of(
                        new AffectedPerson("Kari Granli", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Berit Åsen", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Sivert Moe", null, AffectedRole.WITNESS, null)))
                .build();
        incident = ((SaveResult.Saved<Incident>) incidents.add(content)).stored().id();
        injury(0, InjuryFacts.UNKNOWN.harmed(HARM));
        mark("F14", 0, StepState.DONE, "Fast samtale hver fredag; Berit får en annen vakt.", "");
        mark("F14", 1, StepState.DONE, "Bytter avdeling.", "");
        mark("F10", 0, StepState.DECIDED, "", "Sliter med søvnen, vil ha BHT.");
        mark("R14", null, StepState.DECIDED, "", "Kari foreslo alarm, sier Sivert Moes notat.");
        mark("N03", null, StepState.DONE, "", "");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theManagerGetsWhatWasFoundOutAndNobodyElseDoes() throws Exception {
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        assertThat(new InvestigationRepository(vault, incidents, new InvestigationRules(NOW))
                        .save(
                                incident,
                                0,
                                new InvestigationContent(
                                        List.of(new CaseEvent(DAY.atTime(13, 5), "Tone Melder hørte rop")),
                                        List.of(
                                                new Cause(0, "Kari var alene", CauseCategory.ORGANISATION),
                                                new Cause(1, "Ingen vikar", null)),
                                        List.of(new Barrier("Alarmen", "Hang på veggen")))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(new MeasureRepository(vault, incidents, new MeasureRules(NOW))
                        .add(incident, MeasureContent.of("Bærbar alarm", "Rektor", DAY.plusDays(40))))
                .isInstanceOf(SaveResult.Saved.class);

        assertThat(docx(Audience.MANAGER))
                .contains("20.05.2026 13.05", "hørte rop", "Kari var alene", "Organisasjon", "– Ingen vikar")
                .contains("Alarmen", "Hang på veggen", "Bærbar alarm", "Rektor", "29.06.2026")
                .doesNotContain("Tone", "Melder");
        for (var other : List.of(Audience.PERSON, Audience.INSPECTORATE)) {
            assertThat(docx(other)).doesNotContain("Ingen vikar", "hørte rop", "Hang på veggen", "Bærbar alarm");
        }
    }

    @Test
    void thePersonGetsOwnTalksAndRightsAndNothingAboutTheOthers() throws Exception {
        var docx = docx(Audience.PERSON);

        assertThat(docx)
                .contains("Kari Granli", "Fast samtale hver fredag; [navn] får en annen vakt.", "Rettighetene dine")
                .doesNotContain("Berit", "Åsen", "Sivert", "Moe", "Bytter avdeling", "brakk");
    }

    @Test
    void whoCanBeAskedIsTheFirstOfEachRole() throws Exception {
        var unit = plan().incident().content().unitId();
        role(unit, UnitRole.LINE_MANAGER, 2, "Anders Vikar", "900 00 002");
        role(null, UnitRole.LINE_MANAGER, 1, "Grete Topp", "900 00 003");
        role(unit, UnitRole.LINE_MANAGER, 1, "Nina Leder", "900 00 001");
        role(null, UnitRole.BHT_CONTACT, 1, "Hans Lege", "900 00 004");

        assertThat(docx(Audience.PERSON))
                .contains("Nina Leder · 900 00 001", "Hans Lege · 900 00 004")
                .doesNotContain("Anders Vikar", "Grete Topp");
    }

    private void role(@Nullable UUID unit, UnitRole role, int rank, String name, String phone) {
        var person = ((SaveResult.Saved<Person>) new PersonRepository(vault).add(new PersonContent(name, "", phone))).stored();
        assertThat(new RoleRepository(vault).add(new RoleContent(person.id(), unit, role, rank, null, null)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whoReportedItIsNotNamedToThePersonOrTheInsurer() throws Exception {
        mark("F15", 0, StepState.DONE, "Tone Melder blir med neste gang.", "");
        assertThat(docx(Audience.PERSON)).contains("[navn] blir med neste gang.").doesNotContain("Tone", "Melder");

        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        var now = incidents.find(incident).orElseThrow();
        assertThat(incidents.update(
                        incident, now.version(), now.content().but().place("kontoret til Tone Melder").build()))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(docx(Audience.INSURER)).contains("kontoret til [navn]").doesNotContain("Tone");
    }

    @Test
    void whatWasWrittenFreelyIsSaidToBeSo() throws Exception {
        var said = "er skrevet fritt, og kan si noe om helse. Les gjennom";
        assertThat(docx(Audience.MANAGER))
                .as("how somebody was told is written freely")
                .contains("Det som er skrevet om steg og samtaler, er ikke med.", said);
        assertThat(docx(Audience.INSPECTORATE)).doesNotContain(said);
        var target = folder.resolve("valgt.docx");
        new CaseReport(vault, NOW)
                .write(plan(), new CaseRequest(Audience.INSPECTORATE, null, true), Texts.of(Language.NB), target);
        assertThat(text(target)).as("meant for who sends it").doesNotContain(said).contains("Slag mot");

        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        assertThat(new MeasureRepository(vault, incidents, new MeasureRules(NOW))
                        .add(incident, MeasureContent.of("Bærbar alarm", "Rektor", DAY.plusDays(40))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(docx(Audience.MANAGER)).contains(said).doesNotContain("Helseopplysninger");
    }

    @Test
    void theManagerGetsStepsAndDatesAndNothingThatWasWrittenFreely() throws Exception {
        var docx = docx(Audience.MANAGER);

        assertThat(docx)
                .contains("Kari Granli", "Berit Åsen", "20.06.2026", "Hold oppfølgingssamtale etter én måned")
                .doesNotContain("brakk", "brudd", "Brudd", "søvnen", "fredag", "avdeling", "alarm", "Slag mot");
    }

    @Test
    void whoWasToldAtWhichHourIsReadByEachAsFarAsTheyMaySee() throws Exception {
        assertThat(followUp.mark(
                        incident,
                        0,
                        MarkContent.of("N04", null, StepState.DONE, LocalDateTime.of(2026, 5, 21, 10, 45))
                                .told("Ola Hansen", "telefon")
                                .by("Tone Melder")))
                .isInstanceOf(SaveResult.Saved.class);

        assertThat(docx(Audience.MANAGER))
                .contains("Hvem som er varslet", "21.05.2026 10.45", "Stedlig verneombud", "Ola Hansen", "telefon")
                .doesNotContain("Tone", "Melder");
        assertThat(docx(Audience.INSPECTORATE)).contains("Ikke vurdert ennå");
        var stored = followUp.facts(incident);
        assertThat(followUp.know(incident, stored.version(), stored.facts().judged(Set.of()))).isInstanceOf(SaveResult.Saved.class);
        assertThat(docx(Audience.INSPECTORATE)).containsPattern("Nei \\(av .+ kl\\. \\d\\d\\.\\d\\d\\)");
        assertThat(docx(Audience.INSPECTORATE))
                .contains("21.05.2026 10.45", "Stedlig verneombud", "21.05.2026 09.00", "Hovedverneombud")
                .doesNotContain("Ola", "Hansen", "telefon", "Tone", "Melder");
        assertThat(docx(Audience.PERSON)).doesNotContain("10.45", "Ola Hansen");
    }

    @Test
    void theInspectorateGetsNothingThatWasWrittenFreelyAndNoWordMeantForTheSender() throws Exception {
        var docx = docx(Audience.INSPECTORATE);

        assertThat(docx)
                .contains("Skadet 1: Inspeksjon med [navn]", "uten samtykke")
                .contains("§ 5-1", "Varsle hovedverneombudet", "21.05.2026", "2 utsatte")
                .doesNotContain("Ikke tatt med", "Fritekst", "Begrunnelse", "brakk", "slo", "alarm", "Kari", "Granli", "Berit", "Sivert", "Tone", "Bruddskade");
    }

    @Test
    void whoSendsItIsToldWhatIsLeftOut() {
        var content = plan().incident().content();
        assertThat(CaseRequest.of(Audience.INSPECTORATE, null).leavesOut(content)).isTrue();
        assertThat(new CaseRequest(Audience.INSPECTORATE, null, true).leavesOut(content)).isFalse();
        assertThat(CaseRequest.of(Audience.INSURER, null).leavesOut(content)).isTrue();
        assertThat(CaseRequest.of(Audience.INSURER, null).leavesOut(content.but().description("").build())).isFalse();
        assertThat(CaseRequest.of(Audience.MANAGER, null).leavesOut(content)).isFalse();
    }

    @Test
    void theInspectorateGetsTheInjuryOfWhoConsented() throws Exception {
        injury(0, InjuryFacts.UNKNOWN.harmed(HARM).consented(DAY));

        assertThat(docx(Audience.INSPECTORATE))
                .contains("Skadet 1: Bruddskade. Tatt med etter samtykke fra 20. mai 2026")
                .contains("Skadet 2: Medisinske opplysninger er ikke med uten samtykke")
                .doesNotContain("Kari", "Granli", "Berit");
    }

    @Test
    void navsLimitIsNotMadeUp() throws Exception {
        incident = another(IncidentType.PHYSICAL_VIOLENCE, DAY.minusYears(1));
        assertThat(docx(Audience.NAV)).contains("Fristen var 20. mai 2026, og er ute").doesNotContain("senest");

        incident = another(IncidentType.ILLNESS, DAY.minusYears(1));
        assertThat(docx(Audience.NAV)).contains("Den dagen står ikke i saken ennå").doesNotContain("Fristen var");
        assertThat(followUp.know(incident, 0, CaseFacts.UNKNOWN.learnt(DAY))).isInstanceOf(SaveResult.Saved.class);
        assertThat(docx(Audience.NAV)).contains("senest 20. mai 2027");
    }

    private UUID another(IncidentType type, LocalDate day) {
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        var known = incidents.find(incident).orElseThrow().content();
        var stored = incidents.add(known.but().type(type).occurredOn(day).build());
        return ((SaveResult.Saved<Incident>) stored).stored().id();
    }

    private void injury(int person, InjuryFacts facts) {
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        var injuries = new InjuryRepository(vault, incidents, new InjuryRules(CodeLists.nav(), NOW));
        var id = incidents.find(incident).orElseThrow().content().affected().get(person).id();
        assertThat(injuries.store(incident, id, injuries.find(incident, id).version(), facts))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void theInspectorateGetsTheCourseOfEventsWithoutNamesWhenSomebodyChoosesSo() throws Exception {
        var target = folder.resolve("valgt.docx");
        new CaseReport(vault, NOW)
                .write(plan(), new CaseRequest(Audience.INSPECTORATE, null, true), Texts.of(Language.NB), target);

        assertThat(text(target))
                .contains("Eleven slo [navn] arm", "[navn] foreslo alarm, sier [navn] notat.")
                .doesNotContain("Kari", "Granli", "Berit", "Sivert", "Moe", "Tone", "Bruddskade", "søvnen", "fredag");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void bothFilesHoldTheSameWords(Audience audience) throws Exception {
        assertThat(words(pdf(audience))).containsAll(words(docx(audience)));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void noPartOfAFileNamesAnybodyButInItsText(Audience audience) throws Exception {
        write(audience, Language.NB, folder.resolve("x.docx"));
        try (var zip = new ZipFile(folder.resolve("x.docx").toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals("word/document.xml")) {
                    var bytes = new ByteArrayOutputStream();
                    zip.getInputStream(entry).transferTo(bytes);
                    assertThat(bytes.toString(StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .doesNotContain("Kari", "Berit", "Sivert", "Tone", System.getProperty("user.name") + "<");
                }
            }
        }
        write(audience, Language.NB, folder.resolve("x.pdf"));
        try (var file = Loader.loadPDF(folder.resolve("x.pdf").toFile())) {
            var information = file.getDocumentInformation();
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getTitle()).contains("2026-").doesNotContain("Kari");
            assertThat(information.getProducer()).isEqualTo("Vern");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasItsOwnWords(Language language) throws Exception {
        var target = folder.resolve("x.pdf");
        write(Audience.PERSON, language, target);

        var heading = Texts.of(language).get("case.person.rights");
        try (var file = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(file)).contains(heading);
            assertThat(file.getDocumentCatalog().getLanguage())
                    .startsWith(language.code().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void lettersOfEveryNorwegianLanguageAreDrawnAndBoxesToTick() throws Exception {
        assertThat(pdf(Audience.NAV)).contains("Čáhci", "□ I avtalt arbeidstid").doesNotContain("? ");
    }

    @Test
    void navsNoticeTellsWhatIsKnownWhatIsMissingAndWhatIsWrittenByHand() throws Exception {
        var docx = docx(Audience.NAV);

        assertThat(docx)
                .contains("Kari Granli", "Bruddskade", "20. mai 2027", "§ 13-14")
                .contains("Fødselsnummer til den skadde", "aldri fødselsnummer", "☐ I avtalt arbeidstid")
                .doesNotContain("Berit", "Åsen", "Sivert", "søvnen", "fredag");
        assertThat(new CaseReport(vault, NOW)
                        .missingForNav(plan(), plan().incident().content().affected().getFirst(), Texts.of(Language.NB)))
                .containsSubsequence("Rolletype", "Stillingstittel", "Skadet kroppsdel", "Antatt sykefravær");
    }

    @Test
    void navsNoticeAsAWorkbookHasARowForEachFieldAndEveryList() throws Exception {
        var target = folder.resolve("nav.xlsx");
        write(Audience.NAV, Language.NB, target);

        try (var workbook = new XSSFWorkbook(target.toFile())) {
            var form = cells(workbook.getSheetAt(0));
            assertThat(form).filteredOn(row -> row.getLast().contains("."))
                    .extracting(List::getLast)
                    .endsWith(Stream.of(NavField.values()).map(NavField::navName).toArray(String[]::new));
            assertThat(form).contains(List.of(
                    "Skaden", "Skadetype", "Bruddskade", "bruddskade", "Kjent", "skade.skadedeDeler.skadeart"));
            var lists = cells(workbook.getSheetAt(1));
            assertThat(lists).filteredOn(row -> row.getFirst().equals("Stillingstittel")).hasSize(402);
            assertThat(lists).filteredOn(row -> row.getFirst().equals("Skadet kroppsdel")).hasSize(40);
        }
    }

    @Test
    void theInsurerGetsWhoAndWhenAndNothingMedical() throws Exception {
        assertThat(docx(Audience.INSURER))
                .contains("Inspeksjon med [navn]")
                .contains("Kari Granli", "20. mai 2026 kl. 13.05", "Vern lagrer aldri fødselsnummer", "Ikke sendt ennå")
                .doesNotContain("brakk", "Bruddskade", "Berit", "Sivert", "søvnen", "fredag");
        mark("X03", 0, StepState.DONE, "", "");

        assertThat(docx(Audience.INSURER)).contains("Sendt 21. mai 2026");
    }

    @Test
    void theInsurersLetterDoesNotDenyWhatTheDescriptionTells() throws Exception {
        var person = plan().incident().content().affected().getFirst();
        var target = folder.resolve("forsikring.docx");
        new CaseReport(vault, NOW)
                .write(plan(), new CaseRequest(Audience.INSURER, person, true), Texts.of(Language.NB), target);

        assertThat(text(target))
                .contains("brakk", "ut over det som står i beskrivelsen")
                .doesNotContain("Medisinske opplysninger er ikke med.");
    }

    @Test
    void thePersonIsSpokenToAndWhatIsLateIsNotSaidToCome() throws Exception {
        var docx = docx(Audience.PERSON);

        assertThat(docx).contains("Avgjøre sammen med deg hvilken oppfølging som passer best", "Sørge for at du ikke er alene")
                .doesNotContain("den utsatte", "den som ble utsatt");
        assertThat(docx.indexOf("Sørge for at du ikke er alene"))
                .isBetween(docx.indexOf("Det som skulle vært gjort"), docx.indexOf("Det som kommer"));
        assertThat(docx.indexOf("Holde oppfølgingssamtale med deg etter én måned")).isGreaterThan(docx.indexOf("Det som kommer"));
    }

    @Test
    void theInspectorateIsToldForWhichOfTheInjuredWithoutAName() throws Exception {
        assertThat(docx(Audience.INSPECTORATE))
                .contains("Send skademelding til NAV (Utsatt 1)", "Send skademelding til NAV (Utsatt 2)")
                .doesNotContain("Hovedverneombudet (", "Kari", "Berit");
    }

    @Test
    void talksArePromisedToThoseWhoHaveThem() throws Exception {
        var affected = plan().incident().content().affected();
        assertThat(forPerson(affected.getFirst())).contains("etter en uke og etter en måned");
        assertThat(forPerson(affected.getLast())).contains("Rettighetene dine").doesNotContain("etter en uke");
    }

    @Test
    void whatNobodyKnowsToBeNeededIsNotPromised() throws Exception {
        var replaced = "Erstatte klær og utstyr du fikk ødelagt";
        assertThat(docx(Audience.PERSON)).doesNotContain(replaced);

        var damage = new CaseFacts(null, null, null, true, null, null, null, null, null);
        assertThat(followUp.know(incident, 0, damage)).isInstanceOf(SaveResult.Saved.class);
        assertThat(docx(Audience.PERSON)).contains(replaced);
    }

    @Test
    void whatWasLetBeWhenTheCaseWasClosedIsNotPromised() throws Exception {
        incident = another(IncidentType.ACCIDENT, DAY);
        assertThat(docx(Audience.PERSON)).contains("Avklare sammen med deg hva som trengs videre");
        assertThat(docx(Audience.MANAGER)).contains("Avklar sammen med den skadde hva som trengs videre");
        for (var planned : plan().steps()) {
            if (planned.open() && planned.step().guard() != null) {
                settle(planned);
            }
        }
        assertThat(followUp.close(incident)).isInstanceOf(SaveResult.Saved.class);
        assertThat(followUp.reopen(incident, "Noe nytt")).isInstanceOf(SaveResult.Saved.class);

        assertThat(docx(Audience.PERSON)).doesNotContain("hva som trengs videre");
        assertThat(docx(Audience.MANAGER)).doesNotContain("hva som trengs videre");
    }

    private void settle(PlannedStep planned) {
        if (planned.step().answeredByCheck()) {
            var stored = followUp.facts(incident);
            assertThat(followUp.know(incident, stored.version(), stored.facts().judged(Set.of())))
                    .isInstanceOf(SaveResult.Saved.class);
            return;
        }
        var decision = planned.step().kind() == StepKind.DECISION;
        var person = planned.person() == null ? null : planned.person().id();
        var state = decision ? StepState.DECIDED : StepState.DONE;
        var told = MarkContent.of(planned.step().id(), person, state, LocalDateTime.of(2026, 6, 10, 9, 0));
        assertThat(followUp.mark(incident, 0, decision ? told.because("Avklart").answered(false, null) : told))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private String forPerson(AffectedPerson person) throws Exception {
        var target = folder.resolve(person.name() + ".docx");
        new CaseReport(vault, NOW)
                .write(plan(), CaseRequest.of(Audience.PERSON, person), Texts.of(Language.NB), target);
        return text(target);
    }

    @Test
    void onlyNavsNoticeIsAWorkbook() {
        assertThatThrownBy(() -> write(Audience.MANAGER, Language.NB, folder.resolve("x.xlsx")))
                .isInstanceOf(ReportFailed.class)
                .hasMessage("report.target.document");
    }

    private static List<List<String>> cells(XSSFSheet sheet) {
        var format = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(format::formatCellValue)
                        .toList())
                .toList();
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> write(Audience.MANAGER, Language.NB, folder.resolve("x.odt")))
                .isInstanceOf(ReportFailed.class)
                .hasMessage("report.target.document");
        assertThat(Files.exists(folder.resolve("x.odt"))).isFalse();
    }

    @Test
    void theSuggestedNameHoldsTheNumberOnly() {
        assertThat(CaseReport.fileName(plan(), ".docx")).matches("[0-9]{4}-[0-9]{4}\\.docx");
    }

    private CasePlan plan() {
        return followUp.plan(incident);
    }

    private void mark(String step, @Nullable Integer person, StepState state, String note, String reason) {
        var id = person == null ? null : plan().incident().content().affected().get(person).id();
        var day = switch (step) {
            case "F14" -> DAY.plusWeeks(1);
            case "F15" -> DAY.plusDays(25);
            default -> DAY.plusDays(1);
        };
        var content = MarkContent.of(step, id, state, day.atTime(9, 0)).noted(note).because(reason);
        assertThat(followUp.mark(incident, 0, content)).isInstanceOf(SaveResult.Saved.class);
    }

    private void write(Audience audience, Language language, Path target) {
        var plan = plan();
        new CaseReport(vault, NOW)
                .write(
                        plan,
                        CaseRequest.of(audience, plan.incident().content().affected().getFirst()),
                        Texts.of(language),
                        target);
    }

    private String docx(Audience audience) throws Exception {
        var target = folder.resolve(audience + ".docx");
        write(audience, Language.NB, target);
        return text(target);
    }

    private static String text(Path target) throws Exception {
        try (var in = Files.newInputStream(target);
                var extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return extractor.getText();
        }
    }

    private String pdf(Audience audience) throws Exception {
        var target = folder.resolve(audience + ".pdf");
        write(audience, Language.NB, target);
        try (var file = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split("[\\s\\u00a0]+")).stream()
                .filter(word -> word.matches("[\\p{L}.,;]{3,}"))
                .distinct()
                .toList();
    }
}
