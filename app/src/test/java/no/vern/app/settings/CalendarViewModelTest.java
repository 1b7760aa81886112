package no.vern.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.routine.CalendarRepository;
import no.vern.routine.StoredCalendar;
import no.vern.routine.WorkingDays;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewModelTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Vault vault;
    private CalendarRepository calendars;
    private CalendarViewModel model;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        calendars = new CalendarRepository(vault);
        var texts = Texts.of(Language.NB);
        model = new CalendarViewModel(calendars, Tasks.sameThread(), dialogs, texts, new StatusLine(texts, NOW), NOW);
        model.load();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aChoiceHoldsFromTomorrowAndCanBeTakenBack() {
        assertThat(model.standing.get()).isEmpty();

        model.christmasEveOff.set(true);
        model.save();

        assertThat(calendars.on(TODAY)).isEqualTo(StoredCalendar.NONE);
        assertThat(calendars.on(TOMORROW).days()).isEqualTo(new WorkingDays(true, false));
        assertThat(model.standing.get()).isEqualTo("Det du ser her, gjelder fra 2026-06-16.");
        dialogs.noticeActions.getLast().run();
        assertThat(calendars.on(TOMORROW).days()).isEqualTo(WorkingDays.official());
        assertThat(model.christmasEveOff.get()).isFalse();
    }

    @Test
    void whatIsNotChangedIsNotStored() {
        model.save();

        assertThat(dialogs.notices).isEmpty();
        assertThat(calendars.on(TOMORROW).version()).isZero();
    }

    @Test
    void whatSomebodyElseHasChosenMeanwhileIsShownAndNotOverwritten() {
        calendars.set(new WorkingDays(false, true), StoredCalendar.NONE, TOMORROW, TODAY);

        model.sameDayCounts.set(true);
        model.save();

        assertThat(model.problems().of(CalendarViewModel.FIELD).get()).startsWith("Noen har endret dette imens.");
        assertThat(model.newYearsEveOff.get()).isTrue();
        assertThat(calendars.on(TOMORROW).days()).isEqualTo(new WorkingDays(false, true));
    }
}
