package no.vern.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Window;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.shell.Surroundings;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.ThemeChoice;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.SmallDisk;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesViewModelTest {
    @TempDir
    Path folder;

    private final List<String> around = new ArrayList<>();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Vault vault;
    private SettingRepository settings;
    private PreferencesViewModel model;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder);
        settings = new SettingRepository(vault);
        var texts = Texts.of(Language.NB);
        model = new PreferencesViewModel(
                settings,
                new Listening(),
                Tasks.sameThread(),
                dialogs,
                texts,
                new StatusLine(texts, Clock.systemUTC()));
        model.load();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void saves_a_change_at_once_and_takes_it_back_when_asked() {
        model.threshold.set("10");
        model.saveThreshold();
        assertThat(settings.get(Setting.THRESHOLD)).isEqualTo(10);
        assertThat(dialogs.notices).containsExactly("Innstillingen er lagret.");

        dialogs.noticeActions.getLast().run();
        assertThat(settings.get(Setting.THRESHOLD)).isEqualTo(5);
        assertThat(model.threshold.get()).isEqualTo("5");
    }

    @Test
    void says_what_a_number_may_be() {
        model.threshold.set("1");
        model.saveThreshold();
        assertThat(model.problems().of("threshold").get()).isEqualTo("Skriv et tall fra 3 til 10.");

        model.threshold.set("mange");
        model.saveThreshold();
        assertThat(model.problems().of("threshold").get()).isEqualTo("Skriv et helt tall.");
        assertThat(settings.get(Setting.THRESHOLD)).isEqualTo(5);
        assertThat(model.threshold.get()).isEqualTo("mange");
    }

    @Test
    void sets_how_many_measures_are_too_many_and_how_early_one_is_reminded() {
        assertThat(model.openMeasures.get()).isEqualTo("10");
        model.openMeasures.set("4");
        model.saveOpenMeasures();
        model.measureReminderDays.set("0");
        model.saveMeasureReminderDays();
        assertThat(settings.get(Setting.OPEN_MEASURES)).isEqualTo(4);
        assertThat(settings.get(Setting.MEASURE_REMINDER_DAYS)).isZero();

        model.openMeasures.set("0");
        model.saveOpenMeasures();
        assertThat(model.problems().of("openMeasures").get()).isEqualTo("Skriv et tall fra 1 til 500.");
    }

    @Test
    void saves_nothing_when_nothing_has_changed() {
        model.saveThreshold();
        model.saveCompact(false);

        assertThat(dialogs.notices).isEmpty();
    }

    @Test
    void tells_the_window_of_what_concerns_it() {
        model.idleMinutes.set("3");
        model.saveIdleMinutes();
        model.saveCompact(true);
        model.paint(ThemeChoice.DARK);
        model.speak(Language.EN);
        model.speak(Language.NB);

        assertThat(around).containsExactly("lock 3", "compact true", "DARK", "EN");
    }

    @Test
    void keeps_the_language_with_the_workspace_for_the_command_line() {
        model.speak(Language.EN);

        assertThat(settings.get(Setting.LANGUAGE)).isEqualTo("en");
    }

    private final class Listening implements Surroundings {
        @Override
        public @Nullable Window owner() {
            return null;
        }

        @Override
        public void unexpected(Throwable cause) {
            throw new AssertionError(cause);
        }

        @Override
        public Language language() {
            return Language.NB;
        }

        @Override
        public void speak(Language language) {
            around.add(language.name());
        }

        @Override
        public ThemeChoice theme() {
            return ThemeChoice.LIGHT;
        }

        @Override
        public void paint(ThemeChoice theme) {
            around.add(theme.name());
        }

        @Override
        public void compactTables(boolean compact) {
            around.add("compact " + compact);
        }

        @Override
        public void lockAfter(int minutes) {
            around.add("lock " + minutes);
        }
    }

    @Test
    void a_full_disk_is_told_under_the_field_and_what_was_set_stays(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = TestVaults.register(disk.folder())) {
            var texts = Texts.of(Language.NB);
            var kept = new SettingRepository(there);
            var told = new PreferencesViewModel(
                    kept,
                    new Listening(),
                    Tasks.sameThread(),
                    dialogs,
                    texts,
                    new StatusLine(texts, Clock.systemUTC()));
            told.load();
            disk.fill(there);

            told.threshold.set("10");
            told.saveThreshold();
            told.speak(Language.NN);

            disk.makeRoom();
            assertThat(told.problems().of("threshold").get()).startsWith("Ikke lagret: disken er full.");
            assertThat(told.threshold.get()).isEqualTo("10");
            assertThat(kept.get(Setting.THRESHOLD)).isEqualTo(5);
            assertThat(dialogs.said).singleElement().asString().contains("Ikke lagret: disken er full.");
        }
    }
}
