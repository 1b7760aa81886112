package no.vern.app.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.vern.app.incident.Register;
import no.vern.app.report.ReportFailed;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.organisation.PersonContent;
import no.vern.organisation.RoleContent;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRole;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.round.RoundAnswer;
import no.vern.round.RoundContent;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.round.Seen;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The binder of internal control: what § 5 asks for, what there is, and what is missing. */
class BinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private Binder binder;

    @BeforeEach
    void open() {
        register = new Register(folder.resolve("register"));
        binder = new Binder(register.vault, Register.NOW);
        Register.saved(new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW))
                .add(MeasureContent.of("Alltid to", "Enhetsleder", TODAY).at(register.unit)));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private UUID assessment(String title, boolean finished) {
        return Register.saved(new AssessmentRepository(register.vault).add(new AssessmentContent(
                        register.unit, title, RiskTopic.PHYSICAL, Occasion.YEARLY, TODAY, TODAY.plusYears(1), finished,
                        new Participants("Leder", "Alle", "Ingen", "Verneombud", ""), Mapping.OF_UNIT)))
                .id();
    }

    private String written() throws IOException {
        var file = folder.resolve("perm.docx");
        assertThat(binder.write(register.texts, file)).isEqualTo(1);
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void itTellsPointByPointWhatThereIsAndWhatIsMissing() throws IOException {
        assessment("=Vold på kveld", false);
        register.unit(UnitContent.named("Skole"));

        assertThat(written())
                .contains("1. Lover og forskrifter", "8. Overvåking og gjennomgang", "Skal være dokumentert skriftlig.")
                .contains("=Vold på kveld", "Tiltak planlagt")
                .contains("Uten gyldig risikovurdering (2): Skole, Sykehjem A")
                .contains("Uten egen registrert leder (2): Skole, Sykehjem A")
                .doesNotContain("null");
    }

    @Test
    void theReviewTellsWhichUnitsWereGoneThroughAndWhatIsWrittenElsewhere() throws IOException {
        var school = register.unit(UnitContent.named("Skole"));
        var rounds = new RoundRepository(register.vault);
        var fine = new RoundAnswer(Seen.FINE, "");
        Register.saved(rounds.add(new RoundContent(
                RoundKind.ROUND, register.unit, TODAY, TODAY.minusMonths(3), "", "Leder", "Verneombud", "", null,
                Map.of("VIOLENCE", fine, "EXITS", fine))));
        Register.saved(rounds.add(new RoundContent(
                RoundKind.ROUND, school, TODAY, TODAY.minusMonths(14), "", "Leder", "Verneombud", "", null,
                Map.of("VIOLENCE", fine, "EXITS", fine))));

        assertThat(written())
                .contains("1 av 2 enheter siden 15.06.2025")
                .contains("Ikke gått gjennom i vernerunde i tide (1): Skole")
                .contains("Vern holder ingen mål for arbeidet.", "Målene for arbeidet skrives utenfor Vern.")
                .contains("Den årlige gjennomgangen av internkontrollen skrives utenfor Vern.");
    }

    @Test
    void aUnitThatIsLedFromAboveHasNoManagerOfItsOwn() throws IOException {
        var manager = Register.saved(register.persons.add(new PersonContent("Kari Nes", "", ""))).id();
        register.roles.add(new RoleContent(manager, register.unit, UnitRole.LINE_MANAGER, 0, null, null));
        register.roles.add(new RoleContent(manager, null, UnitRole.SAFETY_REPRESENTATIVE, 0, null, null));
        register.unit(UnitContent.named("Avdeling 1").under(register.unit));

        assertThat(written())
                .contains("Uten egen registrert leder (1): Avdeling 1", "Kari Nes (fra Sykehjem A)")
                .doesNotContain("Uten verneombud");
    }

    @Test
    void oneFileHoldsThePapersThatTheFolderHas() throws IOException {
        var finished = assessment("Støy i vaskeriet", true);
        Register.saved(new HazardRepository(register.vault).add(finished, HazardContent.named("Sentrifugen")));
        assessment("Under arbeid ennå", false);

        assertThat(written())
                .contains("Handlingsplan", "T-1  Alltid to", "Risikovurdering: Støy i vaskeriet", "Sentrifugen")
                .doesNotContain("Risikovurdering: Under arbeid ennå");
    }

    @Test
    void aFolderHoldsThePlanAndEveryAssessmentThatHolds() throws IOException {
        assessment("Støy", true);
        var target = folder.resolve("perm 15.06.2026");

        assertThat(binder.write(register.texts, target)).isEqualTo(3);

        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "000-internkontroll.pdf", "001-handlingsplan.pdf", "002-risikovurdering.pdf");
        }
        assertThatThrownBy(() -> binder.write(register.texts, target)).isInstanceOf(ReportFailed.class);
    }

    @Test
    void anotherKindOfFileIsRefusedAndNothingIsWritten() {
        for (var name : new String[] {"perm.xlsx", "perm.odt", "perm.PDFX"}) {
            assertThatThrownBy(() -> binder.write(register.texts, folder.resolve(name)))
                    .isInstanceOfSatisfying(ReportFailed.class, failed ->
                            assertThat(failed.messageKey()).isEqualTo("report.target.binder"));
            assertThat(folder.resolve(name)).doesNotExist();
        }
    }
}
