package no.vern.app.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.document.Disclosure.Extent;
import no.vern.app.report.document.Disclosure.Field;
import no.vern.codelist.CodeLists;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.PlannedStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleContent;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitRole;
import no.vern.routine.Party;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each field of a case holds a word that stands nowhere else; a text may hold the words of its row and no others. */
class NoticeTextsTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final Addressee CHIEF = new Addressee("Åse Ødegård-Østensjø, hovedverneombud i Bjørkvær kommune", "ase@bjork.example");
    /** What the description tells of somebody's health. */
    private static final String HEALTH = "brakk kragebeinet";

    @TempDir
    private Path folder;

    private Vault vault;
    private FollowUpRepository followUp;
    private NoticeTexts notices;
    private UUID unit;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        unit = saved(new UnitRepository(vault).add(UnitContent.named("Solvang skole"))).id();
        var manager = saved(new PersonRepository(vault).add(new PersonContent("Leder Lunde", "", "90012345")));
        saved(new RoleRepository(vault)
                .add(new RoleContent(manager.id(), unit, UnitRole.LINE_MANAGER, 1, null, null)));
        followUp = new FollowUpRepository(
                vault,
                new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW)),
                RoutineLibrary.shipped(),
                NOW);
        notices = new NoticeTexts(vault, RoutineLibrary.shipped(), NOW);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHYSICAL_VIOLENCE", "THREAT", "REMOTE_THREAT", "ACCIDENT", "ILLNESS", "NEAR_MISS", "OTHER_DEVIATION"})
    void everyTextOfEveryStepHoldsWhatItsRowAllowsAndNothingElse(IncidentType type) {
        var plan = plan(type);
        var told = plan.steps().stream().filter(planned -> NoticeTexts.writes(planned.step())).toList();
        assertThat(told).isNotEmpty();
        for (var planned : told) {
            for (boolean described : List.of(false, true)) {
                for (var notice : of(plan, planned, described)) {
                    holdsWhatItMay(plan, planned, notice, described);
                }
            }
        }
    }

    private void holdsWhatItMay(CasePlan plan, PlannedStep planned, Notice notice, boolean described) {
        var row = Disclosures.shipped().of(notice.party(), planned.step().id());
        var said = notice.subject() + "\n" + notice.text();
        var where = planned.step().id() + " " + notice.party() + (described ? " with description" : "");
        signs(plan, planned).forEach((field, signs) -> {
            var allowed = allowed(row.of(field), described);
            signs.forEach((extent, sign) -> {
                if (allowed.contains(extent)) {
                    assertThat(said).as(where + " " + field).contains(sign);
                } else {
                    assertThat(said).as(where + " " + field).doesNotContain(sign);
                }
            });
        });
        if (row.of(Field.AFFECTED) != Extent.NAMES) {
            assertThat(said).as(where).doesNotContain("Sivert", "Tone").doesNotContain(others(plan, planned, row));
        }
        assertThat(said.contains(HEALTH)).as(where).isEqualTo(described && row.of(Field.DESCRIPTION) == Extent.CHOICE);
        assertThat(notice.describable()).as(where).isEqualTo(row.of(Field.DESCRIPTION) == Extent.CHOICE);
        assertThat(said).as(where).doesNotContain("Bruddskade", "Kragebein", "{", "notice.");
    }

    /** The names that may not even stand in a text to somebody close. */
    private static String[] others(CasePlan plan, PlannedStep planned, Disclosure row) {
        return plan.incident().content().affected().stream()
                .filter(person -> row.of(Field.AFFECTED) != Extent.OWN || !person.equals(planned.person()))
                .map(person -> person.name().split(" ")[0])
                .toArray(String[]::new);
    }

    private static Set<Extent> allowed(Extent extent, boolean described) {
        return extent == Extent.CHOICE && !described ? EnumSet.noneOf(Extent.class) : EnumSet.of(extent);
    }

    /** By what one sees that a field is told, and how much of it. */
    private static Map<Field, Map<Extent, String>> signs(CasePlan plan, PlannedStep planned) {
        var signs = new LinkedHashMap<Field, Map<Extent, String>>();
        signs.put(Field.NUMBER, Map.of(Extent.YES, plan.incident().number().toString()));
        signs.put(Field.UNIT, Map.of(Extent.YES, "Solvang skole"));
        signs.put(Field.OCCURRED, Map.of(Extent.YES, "20. mai 2026 kl. 13.05"));
        signs.put(Field.PLACE, Map.of(Extent.YES, "rom 12"));
        signs.put(Field.TYPE, Map.of(Extent.YES, "Hva slags hendelse: "));
        signs.put(Field.PERPETRATOR, Map.of(Extent.YES, "Hvem som utøvde: Elev"));
        signs.put(Field.CHANNEL, Map.of(Extent.YES, "Hvordan det skjedde: "));
        signs.put(Field.SEVERITY, Map.of(Extent.YES, "Vurdert alvorlighet: "));
        signs.put(Field.AFFECTED, affected(planned));
        signs.put(Field.INJURED, Map.of(Extent.YES, "Personskade: Ja"));
        signs.put(Field.DESCRIPTION, Map.of(Extent.CHOICE, "Hva som skjedde: "));
        signs.put(Field.CONTACT, Map.of(Extent.YES, "Leder Lunde, 90012345"));
        return signs;
    }

    private static Map<Extent, String> affected(PlannedStep planned) {
        var signs = new LinkedHashMap<Extent, String>();
        signs.put(Extent.NAMES, "Berit Åsen (utsatt)");
        signs.put(Extent.ROLES, "2 utsatte");
        if (planned.person() != null && planned.person().role() == AffectedRole.EXPOSED) {
            signs.put(Extent.OWN, "Gjelder: " + planned.person().name());
        }
        return signs;
    }

    @Test
    void aTextThatHoldsWhatWasWrittenFreelyDoesNotSayThatHealthIsLeftOut() {
        var plan = plan(IncidentType.PHYSICAL_VIOLENCE);

        for (var step : List.of("N01", "N03")) {
            assertThat(of(plan, step, false, CHIEF).text()).contains("elseopplysninger er ikke med");
            assertThat(of(plan, step, true, CHIEF).text())
                    .doesNotContain("elseopplysninger er ikke med")
                    .contains("Beskrivelsen er skrevet fritt og kan si noe om helse.");
        }
        assertThat(of(plan, "N01", true, CHIEF).text()).contains("Dette er fortrolig.");
    }

    @Test
    void everyPartyThatAShippedRoutineNotifiesHasARow() {
        var rows = Disclosures.shipped();
        var missing = RoutineLibrary.shipped().all().stream()
                .flatMap(routine -> routine.steps().stream())
                .filter(NoticeTexts::writes)
                .flatMap(step -> step.recipients().stream()
                        .filter(party -> rows.of(party, step.id()).party() != party)
                        .map(party -> step.id() + " " + party))
                .toList();

        assertThat(missing).isEmpty();
    }

    /** The two recipients of the internal report and the manager's three stand-ins: nobody else is told all names. */
    @Test
    void onlyWhoFollowsUpIsToldAllNames() {
        assertThat(Disclosures.shipped().rows())
                .filteredOn(row -> row.of(Field.AFFECTED) == Extent.NAMES)
                .extracting(Disclosure::party)
                .containsExactly(
                        Party.LINE_MANAGER, Party.CHIEF_EXECUTIVE, Party.SECTOR_HEAD, Party.HR_HEAD, Party.HR);
    }

    @Test
    void whatWasWrittenFreelyNeverGoesAlongByItself() {
        assertThat(Disclosures.shipped().rows())
                .allMatch(row -> Set.of(Extent.CHOICE, Extent.NO).contains(row.of(Field.DESCRIPTION)))
                .filteredOn(row -> row.of(Field.DESCRIPTION) == Extent.NO)
                .extracting(Disclosure::party)
                .contains(Party.NAV, Party.INSURER, Party.NEXT_OF_KIN, Party.AMU, Party.STAFF, Party.DOCTOR);
    }

    @Test
    void theThreeContactsWithThePoliceHaveThreeTexts() {
        var rows = Disclosures.shipped();

        assertThat(Stream.of("F02", "X02", "P02").map(step -> rows.of(Party.POLICE, step).text()))
                .containsExactly("policeCall", "policeSerious", "policeReport");
    }

    @Test
    void whoIsNotInTheTableIsToldNothingButThatThereIsACase() {
        var unknown = Disclosures.shipped().of(Party.PSYCHOLOGIST, "Z01");

        assertThat(Stream.of(Field.values()).filter(field -> unknown.of(field) != Extent.NO))
                .containsExactly(Field.NUMBER, Field.CONTACT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowHasItsWordsInEveryLanguage(Language language) {
        var texts = Texts.of(language);

        for (var row : Disclosures.shipped().rows()) {
            assertThat(texts.get("notice.lead." + row.text())).isNotBlank();
            assertThat(texts.get("notice.subject." + row.text())).isNotBlank();
        }
    }

    @Test
    void aMailIsPlainAsciiWithEncodedWordsThatReadBackWhole() throws Exception {
        var notice = notice("N03");
        var target = folder.resolve("sak.eml");
        notices.write(notice, target);

        var bytes = Files.readAllBytes(target);
        for (byte one : bytes) {
            assertThat(one).isBetween((byte) 10, (byte) 126);
        }
        var mail = Mail.read(new String(bytes, StandardCharsets.US_ASCII));
        assertThat(mail.header("Subject")).isEqualTo(notice.subject());
        assertThat(mail.header("To")).isEqualTo(CHIEF.name() + " <ase@bjork.example>");
        assertThat(mail.header("Date")).isEqualTo("Mon, 15 Jun 2026 12:00:00 +0200");
        assertThat(mail.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.body()).isEqualTo(notice.text().replace("\n", "\r\n"));
        assertThat(mail.lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void anAddressThatIsNoneOrThatTriesToAddAHeaderIsLeftOut() {
        for (var address : List.of("", "Åse@bjørk.no", "a@b.no>\r\nBcc: x@y.no", "a b@c.no")) {
            var notice = of(plan(IncidentType.PHYSICAL_VIOLENCE), "N03", false, new Addressee("X\r\nBcc: y@z.no", address));

            var mail = new String(EmlFile.of(notice, NOW.instant()), StandardCharsets.US_ASCII);

            assertThat(mail).as(address).doesNotContain("Bcc", "\r\nTo:");
        }
    }

    @Test
    void theDocumentSaysWhatTheMailSays() throws Exception {
        var notice = notice("N03");
        var target = folder.resolve("sak.docx");
        notices.write(notice, target);

        try (var in = Files.newInputStream(target);
                var extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertThat(extractor.getText()).contains("Hei " + CHIEF.name(), "2 utsatte", "Leder Lunde, 90012345");
        }
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> notices.write(notice("N03"), folder.resolve("sak.msg")))
                .isInstanceOf(ReportFailed.class)
                .hasMessage("report.target.notice");
    }

    private Notice notice(String step) {
        return of(plan(IncidentType.PHYSICAL_VIOLENCE), step, false, CHIEF);
    }

    private Notice of(CasePlan plan, String step, boolean described, Addressee addressee) {
        return notices.of(plan, plan.steps(step).getFirst(), _ -> addressee, described, Texts.of(Language.NB)).getFirst();
    }

    private List<Notice> of(CasePlan plan, PlannedStep planned, boolean described) {
        return notices.of(plan, planned, _ -> Addressee.UNKNOWN, described, Texts.of(Language.NB));
    }

    private CasePlan plan(IncidentType type) {
        var content = IncidentContent.builder()
                .occurredOn(LocalDate.of(2026, 5, 20))
                .occurredTime(LocalTime.of(13, 5))
                .unitId(unit)
                .type(type)
                .title("Slag mot Kari Granli")
                .description("Eleven slo Karis arm så Sivert Moe kom til; hun " + HEALTH + ".")
                .place("rom 12")
                .reportedBy("Tone Melder")
                .perpetrator(Perpetrator.PUPIL)
                .channel(Channel.PHONE)
                .severityAssessed(Severity.SERIOUS)
                .alone(true)
                .eveningOrNight(true)
                .injury(true)
                .injuryType("bruddskade")
                .affected(List.of(
                        new AffectedPerson("Kari Granli", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Berit Åsen", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Sivert Moe", null, AffectedRole.WITNESS, null)))
                .build();
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        return followUp.plan(saved(incidents.add(content)).id());
    }

    private static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }

    /** A mail as a program reads it that knows nothing of ours: folded headers, encoded words, base64. */
    private record Mail(List<String> lines, Map<String, String> headers, String body) {
        private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=(?:\\s+(?==\\?))?");

        static Mail read(String file) {
            assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
            int end = file.indexOf("\r\n\r\n");
            var headers = new LinkedHashMap<String, String>();
            for (var line : file.substring(0, end).replaceAll("\r\n(?=[ \t])", "").split("\r\n")) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), decoded(line.substring(colon + 1).strip()));
            }
            var body = Base64.getMimeDecoder().decode(file.substring(end + 4));
            return new Mail(List.of(file.split("\r\n")), headers, new String(body, StandardCharsets.UTF_8));
        }

        private static String decoded(String value) {
            return WORD.matcher(value)
                    .replaceAll(word -> Matcher.quoteReplacement(
                            new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8)));
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }
}
