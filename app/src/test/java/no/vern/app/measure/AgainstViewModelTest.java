package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainstViewModelTest {
    @TempDir
    private Path folder;

    private Register register;

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aSlowAnswerForTheMeasureBeforeDoesNotOpenTheChoice() {
        register = new Register(folder);
        var measure = Register.saved(
                new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW))
                        .add(MeasureContent.of("Alarm", "Leder", LocalDate.of(2026, 6, 30)).at(register.unit)));
        Queue<Runnable> slow = new ArrayDeque<>();
        var model = new AgainstViewModel(register.vault, Tasks.on(slow::add), Texts.of(Language.NB), () -> {});

        model.choose(measure, List.of());
        model.reset();
        slow.remove().run();
        assertThat(model.choosing.get()).isFalse();

        model.choose(measure, List.of());
        slow.remove().run();
        assertThat(model.choosing.get()).isTrue();
    }
}
