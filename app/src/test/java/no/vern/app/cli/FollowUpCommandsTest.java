package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpCommandsTest {
    private static final String PASSPHRASE = "en lang setning";
    private static final String SATURDAY_NIGHT = """
            {"occurredAt":"2026-04-04T23:30","unit":"Sykehjem A","type":"PHYSICAL_VIOLENCE","title":"Slag",\
            "perpetrator":"PATIENT","injury":false,"affected":[{"name":"Ansatt 1","role":"EXPOSED"},\
            {"name":"Ansatt 2","role":"EXPOSED"},{"name":"Vitne 1","role":"WITNESS"}]}
            """;

    @TempDir
    private Path folder;

    private Path workspace;
    private String incident;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
        vern.typing(SATURDAY_NIGHT).run("add", "incident", workspace, "--json-lines", "-");
        incident = vern.lines().getFirst();
    }

    @Test
    void whatIsDueIsAListWithTheCaseTheStepAndTheDay() throws Exception {
        assertThat(vern.run("due", workspace, "--on", "2026-04-11", "--format", "json")).isEqualTo(ExitCode.DONE);

        var talks = due().stream().filter(step -> step.get("step").asText().equals("F14")).toList();
        assertThat(talks).hasSize(2).allSatisfy(talk -> {
            assertThat(talk.get("case").asText()).isEqualTo(incident);
            assertThat(talk.get("due").asText()).isEqualTo("2026-04-11");
            assertThat(talk.get("responsible").asText()).isEqualTo("LINE_MANAGER");
            assertThat(talk.get("force").asText()).isEqualTo("must");
            assertThat(talk.get("state").asText()).isEqualTo("due");
        });
        assertThat(talks).extracting(talk -> talk.get("person").asText()).containsExactly("Ansatt 1", "Ansatt 2");
        assertThat(due()).extracting(step -> step.get("step").asText()).contains("N03").doesNotContain("F15");
    }

    @Test
    void whetherAnInjuryIsSeriousIsToBeClarifiedAndItsReportIsNotLate() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        var hurt = vern.lines().getFirst();
        vern.run("due", workspace, "--on", "2026-04-11");
        assertThat(vern.lines()).anyMatch(line -> line.matches("2026-04-04  Avklar +2026-0002  X01 .*"));

        vern.run("due", workspace, "--on", "2026-04-05", "--format", "ics");
        assertThat(vern.out()).contains("SUMMARY:2026-0002 X01?", "SUMMARY:2026-0002 F14\r");

        vern.run("due", workspace, "--on", "2026-04-11", "--format", "json");
        assertThat(due()).filteredOn(step -> Set.of("X01", "X02").contains(step.get("step").asText()))
                .extracting(
                        step -> step.get("step").asText(),
                        step -> step.get("state").asText(),
                        step -> step.path("settledBy").asText())
                .containsExactlyInAnyOrder(tuple("X01", "clarify", ""), tuple("X02", "clarify", "X01"));

        vern.run("incident", "know", workspace, hurt, "--serious", "head-injury");
        vern.run("due", workspace, "--on", "2026-04-11", "--format", "json");
        assertThat(due()).filteredOn(step -> step.get("step").asText().equals("X01")).singleElement()
                .satisfies(step -> assertThat(step.get("state").asText()).isEqualTo("late"));
    }

    @Test
    void aCalendarHoldsCaseNumbersAndStepsAndNothingElse() {
        vern.run("due", workspace, "--on", "2026-04-05", "--format", "ics");

        assertThat(vern.out()).contains("BEGIN:VCALENDAR", "SUMMARY:2026-0001 F14", "DTSTART;VALUE=DATE:20260411")
                .doesNotContain("Ansatt", "Slag", "Sykehjem", incident);
        var uids = vern.lines().stream().filter(line -> line.startsWith("UID:")).toList();
        assertThat(uids).doesNotHaveDuplicates().allMatch(uid -> uid.matches("UID:[0-9a-f-]{36}@vern"));
        vern.run("due", workspace, "--on", "2026-04-05", "--format", "ics");
        assertThat(vern.lines()).as("the same step keeps its id").containsAll(uids);
    }

    @Test
    void aCaseIsClosedWhenNothingIsMissingAndNotBefore() throws Exception {
        assertThat(vern.run("incident", "close", workspace, incident)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.lines()).anyMatch(line -> line.startsWith("G3 ")).noneMatch(line -> line.startsWith("G26 "));
        assertThat(vern.run("incident", "know", workspace, incident, "--damage", "no")).isEqualTo(ExitCode.DONE);

        for (var step : steps()) {
            if (step.get("state").asText().equals("open")) {
                settle(step);
            }
        }

        assertThat(vern.run("incident", "close", workspace, incident)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.lines()).singleElement().asString().startsWith("G17 ").endsWith("(F16)");
        assertThat(vern.err()).contains("F16 (Ansatt 1): Avgjort, men uten ja eller nei.", "F16 (Ansatt 2)", "--answer");
        assertThat(step("F16", "decided", "--everyone", "--reason", "Avklart", "--answer", "no"))
                .isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).doesNotContain("uten ja eller nei");
        assertThat(vern.run("incident", "close", workspace, incident)).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).containsExactly("2026-0001 er lukket.");
        assertThat(vern.run("due", workspace)).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("Ingenting er forfalt");
        assertThat(vern.run("incident", "reopen", workspace, "2026-0001", "--reason", "Nytt")).isEqualTo(ExitCode.DONE);
        vern.run("incident", "show", workspace, incident, "--format", "json");
        assertThat(JsonMapper.builder().build().readTree(vern.out()).get("status").asText()).isEqualTo("REOPENED");
    }

    @Test
    void whoDidItIsAskedForWhenNobodyHasSaidSo() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("\"perpetrator\":\"PATIENT\",", ""))
                .run("add", "incident", workspace, "--json-lines", "-");
        var untold = vern.lines().getFirst();
        assertThat(vern.run("incident", "close", workspace, untold)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.lines().getFirst()).startsWith("S01 ").contains("--perpetrator", "UNKNOWN");
        vern.run("incident", "show", workspace, untold, "--format", "json");
        assertThat(JsonMapper.builder().build().readTree(vern.out()).get("missing").get(0).asText()).isEqualTo("S01");

        assertThat(vern.run("incident", "know", workspace, untold, "--perpetrator", "nobody")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.run("incident", "know", workspace, untold, "--perpetrator", "unknown", "--damage", "no"))
                .isEqualTo(ExitCode.DONE);
        vern.run("incident", "close", workspace, untold);
        assertThat(vern.lines()).isNotEmpty().noneMatch(line -> line.startsWith("S01"));

        assertThat(vern.run("incident", "know", workspace, untold, "--perpetrator", "LEADER")).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("er henvist");
        vern.run("incident", "show", workspace, untold, "--format", "json");
        assertThat(JsonMapper.builder().build().readTree(vern.out()).get("status").asText()).isEqualTo("REFERRED");

        assertThat(vern.run("incident", "step", workspace, untold, "X03", "--state", "done")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("henvist", "utenom Vern");
        assertThat(vern.run("export", "case", workspace, untold, "--for", "nav", "--out", folder.resolve("nav.docx")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("henvist", "utenom Vern");
    }

    @Test
    void thatNobodyWasThereIsSaidOfDamageAndNotOfViolence() throws Exception {
        assertThat(vern.run("incident", "know", workspace, incident, "--nobody-affected", "yes")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("skade på inventar");

        vern.typing("""
                        {"occurredAt":"2026-04-04T23:30","unit":"Sykehjem A","type":"PROPERTY_DAMAGE","title":"Knust rute",\
                        "perpetrator":"UNKNOWN"}
                        """)
                .run("add", "incident", workspace, "--json-lines", "-");
        incident = vern.lines().getFirst();
        assertThat(vern.run("incident", "know", workspace, incident, "--nobody-affected", "yes")).isEqualTo(ExitCode.DONE);

        assertThat(steps()).filteredOn(step -> step.get("step").asText().equals("F14")).singleElement()
                .satisfies(step -> assertThat(step.get("applies").asText()).isEqualTo("no"));
    }

    @Test
    void whetherAnInjuryIsSeriousIsSaidInOnePlace() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("PHYSICAL_VIOLENCE", "ACCIDENT").replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        incident = vern.lines().getFirst();

        assertThat(step("U04", "decided", "--reason", "Ikke alvorlig")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Kjennetegnene under «Varsle nå?» er svaret", "vern incident know");
        assertThat(vern.run("incident", "know", workspace, incident, "--serious", "skeletal-injury")).isEqualTo(ExitCode.DONE);

        assertThat(steps()).filteredOn(step -> step.get("step").asText().equals("U04")).singleElement()
                .satisfies(step -> assertThat(step.get("state").asText()).isEqualTo("decided"));
        assertThat(JsonMapper.builder().build().readTree(vern.out()).get("serious").toString())
                .isEqualTo("[\"SKELETAL_INJURY\"]");
        assertThat(JsonMapper.builder().build().readTree(vern.out()).get("seriousBy").asText()).isNotBlank();
        vern.run("incident", "show", workspace, incident);
        assertThat(vern.out()).contains("Alvorlig skade: ja, ett kjennetegn (gått gjennom av ");
        assertThat(step("U04", "decided", "--reason", "Ikke alvorlig")).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void showTellsWhoWasToldWhenHowAndByWhom() {
        vern.run("incident", "show", workspace, incident);
        assertThat(vern.out()).doesNotContain("Varslet:");
        step("N03", "done", "--told", "Ola Hansen", "--channel", "phone", "--by", "Kari Leder", "--at", "2026-04-07T08:15");

        vern.run("incident", "show", workspace, incident);
        assertThat(vern.lines())
                .containsSequence("Varslet:", "  2026-04-07 08:15  N03  hovedverneombud, Ola Hansen · Telefon · av Kari Leder");
    }

    @Test
    void aStepThatIsNotRelevantIsNotSaidToBeToldOf() {
        vern.run("incident", "know", workspace, incident, "--damage", "no");

        assertThat(step("F17", "done", "--everyone")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("F17 er ikke relevant i saken");
        step("F14", "done", "--everyone");
        assertThat(step("F14", "done", "--everyone")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).doesNotContain("ikke relevant");
    }

    @Test
    void aTimeThatTheClockSkippedIsRefused() {
        vern.typing("{\"occurredAt\":\"2026-03-29T02:30\",\"unit\":\"A\",\"type\":\"THREAT\",\"title\":\"Natt\"}")
                .run("add", "incident", workspace, "--json-lines", "-");
        assertThat(vern.err()).contains("Klokken 02.30 fantes ikke den natten");
    }

    @Test
    void whatCannotBeIsRefusedInPlainWords() {
        assertThat(step("F03", "done")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("F03 er en vurdering.");
        assertThat(step("F14", "done")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Velg en med --person, eller alle med --everyone: Ansatt 1, Ansatt 2");
        assertThat(step("F14", "done", "--person", "Kari")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("gjelder ikke «Kari»");
        assertThat(step("F14", "maybe")).isEqualTo(ExitCode.USAGE);
        assertThat(step("F14", "done", "--at", "2999-01-01", "--person", "1")).isEqualTo(ExitCode.REFUSED);
        assertThat(step("Q1", "done")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run("incident", "show", workspace, "2026-0009")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Det finnes ingen sak «2026-0009».");
    }

    @Test
    void whatIsMissingNamesTheStepsToTellOf() {
        vern.run("incident", "close", workspace, incident);
        var missing = vern.lines();
        vern.run("incident", "show", workspace, incident);

        assertThat(missing).anySatisfy(line -> assertThat(line).matches("G3 .+ \\(N03, N04\\)"));
        assertThat(vern.lines().stream().map(String::strip)).containsAll(missing);
    }

    @Test
    void severalStepsAreToldInOneCommandAndEachIsItsOwnRecord() throws Exception {
        assertThat(step("F14,N03,F14", "done", "--everyone", "--by", "Leder")).isEqualTo(ExitCode.DONE);

        assertThat(vern.lines()).containsExactly(
                "2026-0001: F14 (Ansatt 1) er skrevet ned som «Gjort».",
                "2026-0001: F14 (Ansatt 2) er skrevet ned som «Gjort».",
                "2026-0001: N03 er skrevet ned som «Gjort».");
        assertThat(steps()).filteredOn(step -> step.path("by").asText().equals("Leder"))
                .extracting(step -> step.get("state").asText())
                .containsExactly("done", "done", "done");
    }

    @Test
    void everyoneLeavesWhoHasAnswered() throws Exception {
        step("F14", "declined", "--person", "2");

        assertThat(step("F14", "done", "--everyone")).isEqualTo(ExitCode.DONE);
        assertThat(steps()).filteredOn(step -> step.get("step").asText().equals("F14"))
                .extracting(step -> step.get("state").asText())
                .containsExactly("done", "declined");
        assertThat(step("F14", "done", "--everyone")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("skrevet noe om steget F14");
        assertThat(step("F14", "done", "--everyone", "--person", "1")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aStepThatIsThereOnceHasNobodyToChoose() {
        step("N03", "done");

        assertThat(step("N03", "done", "--everyone")).isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err()).contains("steget N03, som bare er der én gang", "Ta bort --everyone").doesNotContain("--person");
    }

    @Test
    void aDutyIsNotSetAsideAndATalkIsNotHeldBeforeItsTime() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        incident = vern.lines().getFirst();
        vern.run("incident", "know", workspace, incident, "--serious", "head-injury");

        assertThat(step("X01,X02,U06,X03,X04", "not-relevant", "--everyone", "--reason", "tull")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.lines()).isEmpty();
        assertThat(vern.err()).contains("X01: Dette er en plikt", "X04: Dette er en plikt", "Ingen av stegene er skrevet ned.");
        for (var state : List.of("done", "declined")) {
            assertThat(step("F14", state, "--person", "1", "--at", "2026-04-05T10:00")).isEqualTo(ExitCode.REFUSED);
            assertThat(vern.err()).contains("teller fra 08.04.2026");
        }
        assertThat(steps()).filteredOn(step -> List.of("X01", "X03", "F14").contains(step.get("step").asText()))
                .extracting(step -> step.get("state").asText())
                .containsOnly("open");
    }

    @Test
    void ofSeveralStepsAllAreStoredOrNone() throws Exception {
        assertThat(step("F01,F03,N03", "done")).isEqualTo(ExitCode.REFUSED);

        assertThat(vern.err()).startsWith("F03: ").contains("Ingen av stegene er skrevet ned.");
        assertThat(vern.lines()).isEmpty();
        assertThat(step("F01,Q1", "not-relevant")).isEqualTo(ExitCode.REFUSED);
        assertThat(steps()).filteredOn(step -> List.of("F01", "F03", "N03").contains(step.get("step").asText()))
                .extracting(step -> step.get("state").asText())
                .containsOnly("open");
    }

    @Test
    void aChannelIsNamedByItsWordOrItsCodeInBothCommands() throws Exception {
        assertThat(step("N03", "done", "--channel", "phone")).isEqualTo(ExitCode.DONE);
        assertThat(step("N04", "done", "--channel", "på møte")).isEqualTo(ExitCode.DONE);
        assertThat(steps()).filteredOn(step -> List.of("N03", "N04").contains(step.get("step").asText()))
                .extracting(step -> step.get("channel").asText())
                .containsExactly("Telefon", "på møte");

        assertThat(vern.run("incident", "bht", workspace, incident, "--person", "1", "--decision", "reported",
                        "--consented", "2026-04-07", "--channel", "telefon"))
                .as(vern.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(vern.run("incident", "bht", workspace, incident, "--person", "1", "--decision", "reported",
                        "--consented", "2026-04-07", "--channel", "røyksignal"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("PHONE");
    }

    @Test
    void dutiesWithoutADayStandInTheListOfTheDayWhenTheyAreAskedFor() throws Exception {
        vern.run("due", workspace, "--on", "2026-04-07", "--format", "json");
        assertThat(due()).isNotEmpty().allSatisfy(step -> assertThat(step.get("due").isTextual()).isTrue());
        vern.run("due", workspace, "--on", "2026-04-07");
        assertThat(vern.out()).contains("1 sak har plikter uten frist.");

        vern.run("due", workspace, "--on", "2026-04-07", "--undated", "--format", "json");
        assertThat(due()).filteredOn(step -> step.get("step").asText().equals("A08")).singleElement().satisfies(step -> {
            assertThat(step.get("due").isNull()).isTrue();
            assertThat(step.get("state").asText()).isEqualTo("open");
            assertThat(step.get("force").asText()).isEqualTo("must");
        });
    }

    @Test
    void tellingNothingIsNotTelling() {
        assertThat(vern.run("incident", "injury", workspace, incident)).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("Det er ikke sagt hva som skal skrives ned. Se «vern incident injury --help».");
        assertThat(vern.run("incident", "know", workspace, incident)).isEqualTo(ExitCode.USAGE);
        assertThat(vern.run("incident", "know", workspace, incident, "--serious", "vondt")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("HEAD_INJURY");
        assertThat(vern.run("incident", "know", workspace, incident, "--serious", "head-injury")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aPersonMayDecline() throws Exception {
        assertThat(step("F14", "declined", "--person", "ansatt 2", "--by", "Leder")).isEqualTo(ExitCode.DONE);

        assertThat(steps()).filteredOn(step -> step.get("step").asText().equals("F14"))
                .extracting(step -> step.get("state").asText())
                .containsExactly("open", "declined");
    }

    @Test
    void navsNoticeIsWrittenAndWhatIsMissingIsSaid() {
        var target = folder.resolve("nav.xlsx");
        vern.typing(SATURDAY_NIGHT.replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        var hurt = vern.lines().getFirst();

        assertThat(vern.run("export", "case", workspace, hurt, "--for", "nav", "--out", target))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("Velg en med --person: Ansatt 1, Ansatt 2");
        assertThat(vern.run("incident", "injury", workspace, hurt, "--person", "1", "--job-title", "sykepleiere"))
                .isEqualTo(ExitCode.DONE);
        assertThat(vern.run("export", "case", workspace, hurt, "--for", "nav", "--person", "1", "--out", target))
                .isEqualTo(ExitCode.DONE);

        assertThat(vern.out()).contains("Mangler for NAV: Rolletype, Skadetype").doesNotContain("Stillingstittel");
        assertThat(target).exists();
        assertThat(vern.run("incident", "injury", workspace, hurt, "--person", "1", "--job-title", "sjef"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("«sjef» finnes ikke i listen.");
    }

    @Test
    void aNoticeThatIsSaidToBeSentWithItsFormEmptyIsStoredWithAWord() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        var hurt = vern.lines().getFirst();

        assertThat(vern.run("incident", "step", workspace, hurt, "X03", "--person", "1", "--state", "done"))
                .isEqualTo(ExitCode.DONE);

        assertThat(vern.out()).contains("er skrevet ned som «Gjort»", "NAV spør om for Ansatt 1: Rolletype, Stillingstittel");
    }

    @Test
    void whatIsKnownOfEachOfTheInjuredIsToldAndAnIllnessWhenItsCauseWasLearnt() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        var hurt = vern.lines().getFirst();
        assertThat(vern.run("incident", "injury", workspace, hurt, "--person", "1", "--injury-type", "bruddskade",
                        "--body-part", "hode", "--absence-days", "4", "--work-done", "Stell", "--consent", "2026-04-07"))
                .as(vern.err())
                .isEqualTo(ExitCode.DONE);
        var target = folder.resolve("skader.csv");
        vern.run("export", "injuries", workspace, "--out", target);
        assertThat(Files.readString(target).lines().filter(line -> line.contains("Bruddskade"))).singleElement()
                .satisfies(line -> assertThat(line).contains("Stell", "Hode", "4", "2026-04-07"));

        assertThat(vern.run("incident", "know", workspace, hurt, "--learnt-on", "2999-01-01")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run("incident", "know", workspace, hurt, "--learnt-on", "2026-04-07")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theTextOfANoticeHoldsNoNamesForTheSafetyRepresentative() throws Exception {
        assertThat(vern.run("incident", "notice", workspace, incident, "N03")).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("Varsel til verneombud – sak 2026-0001", "2 utsatte").doesNotContain("Ansatt", "Slag");

        var mail = folder.resolve("n03.eml");
        assertThat(vern.run("incident", "notice", workspace, incident, "N03", "--format", "eml", "--out", mail))
                .isEqualTo(ExitCode.DONE);
        assertThat(mail).content().contains("Subject: =?UTF-8?B?").doesNotContain("Ansatt");
    }

    @Test
    void aNoticeThatCannotBeIsRefusedInPlainWords() {
        assertThat(vern.run("incident", "notice", workspace, incident, "F09", "--person", "1")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("F09 varsler ingen");
        assertThat(vern.run("incident", "notice", workspace, incident, "N03", "--recipient", "NAV")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("CHIEF_SAFETY_REPRESENTATIVE");
        assertThat(vern.run("incident", "notice", workspace, incident, "N03", "--format", "eml")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.run("incident", "notice", workspace, incident, "N03", "--format", "eml", "--out", folder.resolve("a.txt")))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theRegisterOfInjuriesHasALineForEachInjuredAndNamesNobody() throws Exception {
        vern.typing(SATURDAY_NIGHT.replace("\"injury\":false", "\"injury\":true"))
                .run("add", "incident", workspace, "--json-lines", "-");
        var target = folder.resolve("skader.csv");

        assertThat(vern.run("export", "injuries", workspace, "--from", "2026-01-01", "--out", target)).isEqualTo(ExitCode.DONE);

        assertThat(vern.out()).startsWith("2 linjer skrevet til");
        assertThat(target).content().contains("2026-0002").doesNotContain("Ansatt", "2026-0001");
        assertThat(vern.run("export", "injuries", workspace, "--from", "2026-02-01", "--to", "2026-01-01", "--out", target))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whoSendsADocumentIsToldWhatIsNotInIt() {
        for (var described : List.of(false, true)) {
            var arguments = new ArrayList<Object>(List.of("export", "case", workspace, incident, "--for", "inspectorate"));
            arguments.addAll(List.of("--out", folder.resolve("tilsyn-" + described + ".docx")));
            if (described) {
                arguments.add("--with-description");
            }
            assertThat(vern.run(arguments.toArray())).isEqualTo(ExitCode.DONE);
            assertThat(vern.out().contains("--with-description kommer det med")).isEqualTo(!described);
            assertThat(vern.out().contains("er med, uten navn. Det kan fortelle om helse: les gjennom")).isEqualTo(described);
        }
    }

    @Test
    void navWantsNoNoticeWhenNobodyWasHurt() {
        assertThat(vern.run("export", "case", workspace, incident, "--for", "nav", "--out", folder.resolve("nav.docx")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("da skal NAV ikke ha melding");
    }

    private void settle(JsonNode step) {
        var decision = step.get("kind").asText().equals("decision");
        var more = new ArrayList<Object>(List.of("--reason", "Avklart"));
        if (!step.get("person").isNull()) {
            more.addAll(List.of("--person", step.get("person").asText()));
        }
        assertThat(step(step.get("step").asText(), decision ? "decided" : "done", more.toArray()))
                .as(vern.err())
                .isEqualTo(ExitCode.DONE);
    }

    private int step(String step, String state, Object... more) {
        var arguments = new ArrayList<Object>(List.of("incident", "step", workspace, incident, step, "--state", state));
        arguments.addAll(List.of(more));
        return vern.run(arguments.toArray());
    }

    private List<JsonNode> steps() throws Exception {
        vern.run("incident", "show", workspace, incident, "--format", "json");
        return JsonMapper.builder().build().readTree(vern.out()).get("steps").valueStream().toList();
    }

    private List<JsonNode> due() throws Exception {
        return JsonMapper.builder().build().readTree(vern.out()).valueStream().toList();
    }
}
