package no.vern.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueListViewModelTest {
    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Register register;
    private DueListViewModel list;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.add(register.threat("Truet med kniv")
                .occurredOn(LocalDate.of(2026, 6, 10))
                .affected(List.of(new AffectedPerson("Ola Nordmann", null, AffectedRole.EXPOSED, null))));
        list = new DueListViewModel(
                register.followUp, Register.NOW, Tasks.sameThread(), dialogs, register.texts);
        list.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void looksAsFarAheadAsIsChosen() {
        assertThat(steps()).contains("N03").doesNotContain("T12", "T13");
        list.aheadProperty().set(7);
        assertThat(steps()).contains("N03", "T12").doesNotContain("T13");
        list.aheadProperty().set(30);
        assertThat(steps()).contains("N03", "T12", "T13");
    }

    @Test
    void theCalendarFileHoldsNoPersonAndNoText() throws Exception {
        var file = folder.resolve("vern");
        dialogs.file = file;

        list.saveCalendar();

        assertThat(Files.readString(folder.resolve("vern.ics")))
                .contains("SUMMARY:2026-0001 T13")
                .doesNotContain("Ola", "kniv", "Sykehjem");
        assertThat(list.problemProperty().get()).isEmpty();
    }

    @Test
    void aCalendarThatCannotBeWrittenSaysWhy() {
        dialogs.file = folder.resolve("finnes/ikke/vern.ics");

        list.saveCalendar();

        assertThat(list.problemProperty().get()).isNotEmpty();
    }

    private List<String> steps() {
        return list.dueProperty().get().steps().stream()
                .map(step -> step.planned().step().id())
                .toList();
    }
}
