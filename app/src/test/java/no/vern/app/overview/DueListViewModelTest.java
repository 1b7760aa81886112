package no.vern.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.vern.app.followup.Caller;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.followup.DueStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Severity;
import no.vern.organisation.PersonContent;
import no.vern.organisation.RoleContent;
import no.vern.organisation.UnitRole;
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
                register.due(), DueListViewModel.Span.TODAY, Register.NOW, Tasks.sameThread(), dialogs, register.texts);
        list.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void looksAsFarAheadAsIsChosen() {
        assertThat(steps()).contains("N03").doesNotContain("T12", "T13");
        list.spanProperty().set(DueListViewModel.Span.WEEK);
        assertThat(steps()).contains("N03", "T12").doesNotContain("T13");
        list.spanProperty().set(DueListViewModel.Span.MONTH);
        assertThat(steps()).contains("N03", "T12", "T13");
    }

    @Test
    void aCaseStandsOnceForItsDutiesWithoutADay() {
        register.add(register.threat("Truet igjen"));

        var undated = list.dueProperty().get().undated();
        assertThat(undated).singleElement().satisfies(line -> {
            assertThat(line.step().planned().step().id()).isEqualTo("T04");
            assertThat(line.more()).isPositive();
            assertThat(line.step().on(LocalDate.of(2030, 1, 1))).isEqualTo(DueStep.Urgency.OPEN);
        });
        list.spanProperty().set(DueListViewModel.Span.UNDATED);
        assertThat(list.dueProperty().get().undated())
                .extracting(line -> line.step().incident().number().toString())
                .containsExactly("2026-0001", "2026-0002");
    }

    @Test
    void countsThePeopleOfWhomNobodyHasSaidWhetherTheyAreReportedToBht() {
        assertThat(list.dueProperty().get().forBht()).isZero();
        register.add(register.threat("Truet igjen")
                .severityAssessed(Severity.SERIOUS)
                .affected(List.of(
                        new AffectedPerson("Ola Nordmann", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Kari Nordmann", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Vitne", null, AffectedRole.WITNESS, null))));

        list.spanProperty().set(DueListViewModel.Span.BHT);

        assertThat(list.dueProperty().get().forBht()).isEqualTo(2);
        assertThat(list.dueProperty().get().bht())
                .extracting(waiting -> waiting.row().incident().number().toString())
                .containsExactly("2026-0002");
    }

    @Test
    void whoIsToBeCalledStandsBesideTheStep() {
        var manager = Register.saved(register.persons.add(new PersonContent("Kari Nes", "kari@example.no", "900 00 000"))).id();
        var chief = Register.saved(register.persons.add(new PersonContent("Per Dahl", "per@example.no", ""))).id();
        register.roles.add(new RoleContent(manager, register.unit, UnitRole.LINE_MANAGER, 0, null, null));
        register.roles.add(new RoleContent(chief, null, UnitRole.CHIEF_SAFETY_REPRESENTATIVE, 0, null, null));
        list.load();

        assertThat(caller("N03")).contains(new Caller("Per Dahl", true));
        list.spanProperty().set(DueListViewModel.Span.WEEK);
        assertThat(caller("T12")).contains(new Caller("Kari Nes, 900 00 000", false));
    }

    private Optional<Caller> caller(String step) {
        return list.dueProperty().get().lines().stream()
                .filter(line -> line.step().planned().step().id().equals(step))
                .findFirst()
                .orElseThrow()
                .caller();
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
