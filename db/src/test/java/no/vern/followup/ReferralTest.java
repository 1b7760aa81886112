package no.vern.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.OfferedFile;
import no.vern.bht.BhtAnswer;
import no.vern.bht.BhtReason;
import no.vern.bht.BhtRepository;
import no.vern.codelist.CodeLists;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.incident.TestRegister;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.investigation.Barrier;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.Cause;
import no.vern.investigation.InvestigationContent;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.routine.RoutineLibrary;
import no.vern.settings.DraftRepository;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that turns out to be a colleague's deed is referred: what was gathered about it until then goes with it. */
class ReferralTest {
    /** Stands in every text and name that the case holds. */
    private static final String MARKER = "Hemmelig";

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @TempDir
    private Path folder;

    private TestRegister register;
    private FollowUpRepository followUp;
    private MeasureRepository measures;
    private InvestigationRepository investigations;
    private AttachmentRepository attachments;
    private Incident incident;

    @BeforeEach
    void aCaseThatWasWorkedOn() throws IOException {
        register = new TestRegister(folder);
        followUp = new FollowUpRepository(
                register.vault, register.incidents, RoutineLibrary.shipped(), TestRegister.NOW);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        investigations =
                new InvestigationRepository(register.vault, register.incidents, new InvestigationRules(TestRegister.NOW));
        attachments = new AttachmentRepository(register.vault, register.incidents);
        incident = register.add(register.threat(MARKER + " tittel")
                .description(MARKER)
                .channel(Channel.IN_PERSON)
                .alone(true)
                .eveningOrNight(true)
                .injury(true)
                .injuryType("bruddskade")
                .bodyPart("venstreHaand")
                .absenceDays(4321)
                .severityAssessed(Severity.VERY_SERIOUS)
                .severityExperienced(Severity.VERY_SERIOUS)
                .severityPotential(Severity.VERY_SERIOUS)
                .affected(List.of(new AffectedPerson(MARKER + " Anne", null, AffectedRole.EXPOSED, null)))
                .build());
        var person = incident.content().affected().getFirst().id();
        TestRegister.saved(followUp.mark(
                incident.id(),
                0,
                MarkContent.of("T14", person, StepState.DECIDED, LocalDateTime.of(2026, 6, 12, 9, 0))
                        .because(MARKER)
                        .noted(MARKER)));
        TestRegister.saved(followUp.know(incident.id(), 0, facts()));
        var measure = TestRegister.saved(measures.add(incident.id(), measure()));
        TestRegister.saved(investigations.save(incident.id(), 0, findings()));
        TestRegister.saved(new BhtRepository(register.vault, register.incidents, TestRegister.NOW)
                .store(incident.id(), person, 0, BhtAnswer.NONE.notReported(BhtReason.OTHER, MARKER)));
        TestRegister.saved(injuries().store(incident.id(), person, 0, InjuryFacts.UNKNOWN
                        .consented(DAY)
                        .harmed(new Harm(null, null, null, MARKER, MARKER, "", DAY))));
        new DraftRepository(register.vault, "kollega").keep("incident", incident.id(), MARKER);
        new DraftRepository(register.vault, "leder").keep("typed:measure", measure.id(), MARKER);
        TestRegister.saved(attachments.add(
                incident.id(), OfferedFile.of(Files.writeString(folder.resolve(MARKER + ".txt"), MARKER))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private InjuryRepository injuries() {
        return new InjuryRepository(
                register.vault, register.incidents, new InjuryRules(CodeLists.nav(), TestRegister.NOW));
    }

    private static CaseFacts facts() {
        return new CaseFacts(true, null, null, null, null, null, Set.of(), null, null);
    }

    private static MeasureContent measure() {
        return MeasureContent.of(MARKER, MARKER, DAY);
    }

    private static InvestigationContent findings() {
        return new InvestigationContent(
                List.of(new CaseEvent(null, MARKER)),
                List.of(new Cause(0, MARKER, null)),
                List.of(new Barrier(MARKER, MARKER)));
    }

    private Incident referred() {
        var now = register.incidents.find(incident.id()).orElseThrow();
        return TestRegister.saved(register.incidents.update(
                now.id(), now.version(), now.content().but().perpetrator(Perpetrator.LEADER).build()));
    }

    @Test
    void leavesOnlyATraceInAnyTable() throws IOException {
        assertThat(tablesWith(MARKER)).contains("STEP_MARK", "MEASURE", "ATTACHMENT", "BHT_REPORT", "INJURY_FACTS");
        assertThat(tablesWith(incident.id().toString())).contains("CASE_FACTS", "INJURY_FACTS", "INVESTIGATION_EVENT");

        assertThat(referred().status()).isEqualTo(IncidentStatus.REFERRED);

        assertThat(tablesWith(MARKER)).isEmpty();
        for (var code : List.of("bruddskade", "venstreHaand", "4321", "VERY_SERIOUS")) {
            assertThat(tablesWith(code)).as(code).isEmpty();
        }
        assertThat(tablesWith(incident.id().toString())).containsExactly("INCIDENT");
        assertThat(tablesWith("")).doesNotContain("SEALED_FILE");
        try (var files = Files.list(folder.resolve("attachments"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theTraceIsDayUnitTypeAndWhoAsACategory() {
        assertThat(referred().content())
                .isEqualTo(IncidentContent.builder()
                        .occurredOn(incident.content().occurredOn())
                        .unitId(register.unit)
                        .type(IncidentType.THREAT)
                        .perpetrator(Perpetrator.LEADER)
                        .build());
    }

    @Test
    void anAccidentIsNotReferredAndKeepsWhatWasGathered() {
        var accident = TestRegister.saved(register.incidents.update(
                incident.id(),
                register.incidents.find(incident.id()).orElseThrow().version(),
                incident.content().but().type(IncidentType.ACCIDENT).perpetrator(Perpetrator.LEADER).build()));

        assertThat(accident.status()).isNotEqualTo(IncidentStatus.REFERRED);
        assertThat(tablesWith(MARKER)).contains("INCIDENT", "MEASURE", "ATTACHMENT", "INJURY_FACTS", "INVESTIGATION_EVENT");
        assertThat(followUp.plan(incident.id()).steps("X03")).isNotEmpty().allMatch(PlannedStep::relevant);
    }

    @Test
    void theTrailTellsThatItWasEmptiedAndNotOfWhat() {
        var before = new AuditRepository(register.vault).newest(0, 1).getFirst().seq();

        referred();

        var entries = new AuditRepository(register.vault).newest(0, 100).stream()
                .filter(entry -> entry.seq() > before)
                .toList();
        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.changes())
                .contains("REFERRED", "step_mark 1", "measure 1", "attachment 1", "investigation 1", "draft 2")
                .doesNotContain(MARKER));
    }

    @Test
    void nothingIsGatheredAboutItAnyMore() {
        var id = referred().id();

        for (var refused : List.<SaveResult<?>>of(
                measures.add(id, measure()),
                investigations.save(id, 0, findings()),
                followUp.know(id, 0, facts()),
                injuries().store(id, UUID.randomUUID(), 0, InjuryFacts.UNKNOWN))) {
            assertThat(refused).isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                    .extracting("messageKey")
                    .containsExactly("rules.case.referred"));
        }
        assertThat(tablesWith(MARKER)).isEmpty();
    }

    /** The tables but the audit trail with a row that holds the text. */
    private List<String> tablesWith(String text) {
        return register.vault.read(sql -> sql
                .fetch("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .getValues(0, String.class)
                .stream()
                .filter(table -> !table.equals("AUDIT_ENTRY"))
                .filter(table -> sql.fetch("select * from \"" + table + "\"").stream()
                        .anyMatch(row -> row.intoList().toString().contains(text)))
                .sorted()
                .toList());
    }
}
