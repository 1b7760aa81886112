package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.collections.FXCollections;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureFormViewModelTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private Register register;
    private MeasureRepository measures;
    private MeasureFormViewModel model;

    @BeforeEach
    void open() {
        register = new Register(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        model = new MeasureFormViewModel(
                measures, FXCollections.observableArrayList(), Tasks.on(jobs::add), Texts.of(Language.NB));
        title("");
        model.form().text(MeasureField.RESPONSIBLE);
        model.form().day(MeasureField.DUE_ON);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsTypedWhileTheEarlierMeasuresAreReadStays() {
        var alarm = add("Alarm");
        var belt = add("Alarm i belte", alarm);

        model.edit(belt);
        title("Alarm i armbånd");
        work();

        assertThat(model.form().content().title()).isEqualTo("Alarm i armbånd");
        assertThat(model.form().earlier.get()).isEqualTo(alarm.name());
        assertThat(model.dirty()).isTrue();
    }

    @Test
    void theEarlierMeasuresStayTiedAlsoWhenOneSavesBeforeTheyAreRead() {
        var alarm = add("Alarm");
        var belt = add("Alarm i belte", alarm);

        model.edit(belt);
        title("Alarm i armbånd");
        model.save(_ -> {});
        work();

        var stored = measures.find(belt.id()).orElseThrow().content();
        assertThat(stored.title()).isEqualTo("Alarm i armbånd");
        assertThat(stored.earlier()).containsExactly(alarm.id());
    }

    @Test
    void theEarlierMeasuresOfOneComeIntoNoOther() {
        var alarm = add("Alarm");
        var belt = add("Alarm i belte", alarm);
        var door = add("Dør");

        model.edit(belt);
        model.edit(door);
        work();

        assertThat(model.form().content().title()).isEqualTo("Dør");
        assertThat(model.form().earlier.get()).isEmpty();
        assertThat(model.dirty()).isFalse();
    }

    private Measure add(String title, Measure... earlier) {
        var content = MeasureContent.of(title, "Enhetsleder", LocalDate.of(2026, 8, 1))
                .at(register.unit)
                .after(List.of(earlier).stream().map(Measure::id).toList());
        return Register.saved(measures.add(content));
    }

    private void title(String typed) {
        model.form().text(MeasureField.TITLE).set(typed);
    }

    /** The newest first, as threads may end. */
    private void work() {
        List.copyOf(jobs).reversed().forEach(Runnable::run);
        jobs.clear();
    }
}
