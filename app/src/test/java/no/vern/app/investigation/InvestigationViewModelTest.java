package no.vern.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.Cause;
import no.vern.investigation.InvestigationContent;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvestigationViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    private Path folder;

    private final AtomicInteger saved = new AtomicInteger();
    private Register register;
    private InvestigationRepository investigations;
    private InvestigationViewModel model;
    private Incident incident;

    @BeforeEach
    void open() {
        register = new Register(folder);
        investigations = new InvestigationRepository(
                register.vault, register.incidents, new InvestigationRules(Register.NOW));
        incident = register.add(register.threat("Trussel").severityAssessed(Severity.SERIOUS));
        model = new InvestigationViewModel(
                investigations,
                register.followUp,
                register.typed(Tasks.sameThread(), new AnsweringDialogs()),
                Tasks.sameThread(),
                register.texts,
                Register.NOW,
                saved::incrementAndGet);
        model.show(incident);
        model.begin();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private InvestigationContent stored() {
        return investigations.of(incident.id()).content();
    }

    private void cause(String text) {
        model.lines().causes().lines().getFirst().text.set(text);
    }

    private static Optional<LocalDateTime> at(String typed) {
        var line = new EventLine();
        line.when.set(typed);
        return line.at(DAY, TODAY);
    }

    @Test
    void aTimeIsReadAsPeopleTypeIt() {
        assertThat(at("23:30")).contains(DAY.atTime(23, 30));
        assertThat(at("kl 9")).contains(DAY.atTime(9, 0));
        assertThat(at("2/6 00:15")).contains(DAY.plusDays(1).atTime(0, 15));
        assertThat(at("2. juni kl. 0.15")).contains(DAY.plusDays(1).atTime(0, 15));
        assertThat(at("i går 14:00")).contains(LocalDateTime.of(2026, 6, 14, 14, 0));
        assertThat(at("01.06.2026 23:30")).contains(DAY.atTime(23, 30));
        assertThat(at("2. juni")).isEmpty();
        assertThat(at("midt på natten")).isEmpty();
        assertThat(at("25:00")).isEmpty();
    }

    @Test
    void isCalledForWhenItIsSeriousAndUntilSomebodyHasBegun() {
        assertThat(model.title(model.knownProperty().get())).startsWith("Undersøkelse · anbefales");
        assertThat(model.dirty()).as("empty lines are nothing").isFalse();

        cause("Døren kunne ikke låses");
        assertThat(model.dirty()).isTrue();
        model.save();

        assertThat(model.title(model.knownProperty().get()))
                .isEqualTo("Undersøkelse · 1 årsak, ingen barrierer, intet forløp");
        assertThat(model.dirty()).isFalse();
        assertThat(saved).hasValue(1);
        assertThat(stored().causes()).containsExactly(new Cause(0, "Døren kunne ikke låses", null));
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsLineAndNothingIsLost() {
        var line = model.lines().events().getFirst();
        line.what.set("Alarmen gikk");
        line.when.set("sent");

        model.save();

        assertThat(model.problem("events.0").get()).startsWith("Skriv klokkeslettet");
        assertThat(line.when.get()).isEqualTo("sent");
        assertThat(stored().empty()).isTrue();
        line.when.set("23:30");
        model.save();
        assertThat(stored().events()).containsExactly(new CaseEvent(DAY.atTime(23, 30), "Alarmen gikk"));
        assertThat(model.problem("events.0").get()).isEmpty();
    }

    @Test
    void whatIsTypedAndNotSavedIsThereAgain() {
        cause("Halvferdig");
        var other = register.add(register.threat("En annen"));

        model.show(other);
        assertThat(model.lines().causes().lines()).isEmpty();
        model.show(incident);

        assertThat(model.lines().causes().lines().getFirst().text.get()).isEqualTo("Halvferdig");
        model.save();
        assertThat(stored().causes()).hasSize(1);
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        cause("Min");
        var theirs = new InvestigationContent(List.of(), List.of(new Cause(0, "Deres", null)), List.of());
        Register.saved(investigations.save(incident.id(), 0, theirs));
        model.show(incident);

        model.save();

        assertThat(model.saving().conflictProperty().get()).isNotNull();
        assertThat(stored()).isEqualTo(theirs);
        assertThat(model.lines().causes().lines().getFirst().text.get()).isEqualTo("Min");
        model.takeTheirs();
        assertThat(model.lines().causes().lines().getFirst().text.get()).isEqualTo("Deres");
        assertThat(model.dirty()).isFalse();
    }

    @Test
    void mineIsSavedOnTopOfTheirsWhenAsked() {
        cause("Min");
        var theirs = new InvestigationContent(List.of(), List.of(new Cause(0, "Deres", null)), List.of());
        Register.saved(investigations.save(incident.id(), 0, theirs));
        model.show(incident);
        model.save();

        model.saveMine();

        assertThat(stored().causes().getFirst().text()).isEqualTo("Min");
        assertThat(model.saving().conflictProperty().get()).isNull();
        assertThat(model.dirty()).isFalse();
    }

    @Test
    void aClosedCasesIsReadAndNotSaved() {
        cause("Før");
        model.save();
        model.show(Register.saved(register.incidents.follow(
                incident.id(), (_, _) -> new SaveResult.Saved<>(IncidentStatus.CLOSED))));
        assertThat(model.knownProperty().get().readOnly()).isTrue();

        cause("Etter");
        model.save();

        assertThat(stored().causes()).containsExactly(new Cause(0, "Før", null));
    }

    @Test
    void whatIsTypedAndNotSavedIsThereAgainAfterALockAndTellsThatItIsOlder() {
        cause("Halvferdig");
        model.lines().events().getFirst().when.set("sent");
        var theirs = new InvestigationContent(List.of(), List.of(new Cause(0, "Deres", null)), List.of());
        Register.saved(investigations.save(incident.id(), 0, theirs));

        var drafts = register.typed(Tasks.sameThread(), new AnsweringDialogs());
        var after = new InvestigationViewModel(
                investigations,
                register.followUp,
                drafts,
                Tasks.sameThread(),
                register.texts,
                Register.NOW,
                () -> {});
        after.show(incident);

        assertThat(after.lines().causes().lines().getFirst().text.get()).isEqualTo("Halvferdig");
        assertThat(after.lines().events().getFirst().when.get()).isEqualTo("sent");
        assertThat(after.saving().messageProperty().get()).isEqualTo(register.texts.get("save.conflict.text"));
        after.lines().events().clear();
        after.save();
        assertThat(stored()).isEqualTo(theirs);
        assertThat(after.saving().conflictProperty().get().content()).isEqualTo(theirs);
    }
}
