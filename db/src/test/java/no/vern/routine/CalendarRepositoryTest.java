package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final WorkingDays FREE = new WorkingDays(true, true, true);

    @TempDir
    private Path folder;

    private Vault vault;
    private CalendarRepository calendars;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder);
        calendars = new CalendarRepository(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aChoiceHoldsFromItsDayOnAndNotBefore() {
        assertThat(calendars.all().on(TODAY)).isEqualTo(WorkingDays.official());

        saved(calendars.set(FREE, StoredCalendar.NONE, TOMORROW, TODAY));

        assertThat(calendars.all().on(TODAY)).isEqualTo(WorkingDays.official());
        assertThat(calendars.all().on(TOMORROW)).isEqualTo(FREE);
        assertThat(calendars.on(TOMORROW)).isEqualTo(new StoredCalendar(1, TOMORROW, FREE));
        assertThat(new AuditRepository(vault).newest(0, 1).getFirst().recordType()).isEqualTo("calendar_rule");
    }

    @Test
    void aDayThatHasBegunIsRefusedForItsCasesHaveTheirDeadlines() {
        assertThat(calendars.set(FREE, StoredCalendar.NONE, TODAY, TODAY))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting("messageKey")
                        .containsExactly("rules.validFrom.past"));
        assertThat(calendars.on(TOMORROW)).isEqualTo(StoredCalendar.NONE);
    }

    @Test
    void twoWhoChooseForTheSameDayDoNotOverwriteEachOther() {
        var first = saved(calendars.set(FREE, StoredCalendar.NONE, TOMORROW, TODAY));

        assertThat(calendars.set(WorkingDays.official(), StoredCalendar.NONE, TOMORROW, TODAY))
                .isEqualTo(new SaveResult.Conflict<>(first));
        assertThat(saved(calendars.set(WorkingDays.official(), first, TOMORROW, TODAY)).version()).isEqualTo(2);
    }

    private static StoredCalendar saved(SaveResult<StoredCalendar> result) {
        if (result instanceof SaveResult.Saved<StoredCalendar>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }
}
