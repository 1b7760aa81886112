package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import no.vern.measure.MeasureListRepository;
import no.vern.measure.ConcernRepository;
import no.vern.measure.ConcernContent;
import no.vern.measure.Concern;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.draft.Drafts;
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

    private Drafts desk() {
        return register.typed(Tasks.sameThread(), new AnsweringDialogs());
    }

    private Measure changed(Measure measure, String title) {
        return Register.saved(measures.update(
                measure.id(),
                measure.version(),
                MeasureContent.of(title, "Enhetsleder", LocalDate.of(2026, 8, 1)).at(register.unit)));
    }

    @Test
    void whatIsPutBackIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var alarm = add("Alarm");
        model.edit(alarm);
        desk().open(model.typed());
        title("Min alarm");
        var theirs = changed(alarm, "Deres alarm");

        model.edit(theirs);
        desk().open(model.typed());
        assertThat(model.form().content().title()).isEqualTo("Min alarm");
        model.save(_ -> {});
        work();

        assertThat(measures.find(alarm.id()).orElseThrow().content().title()).isEqualTo("Deres alarm");
        assertThat(model.saving().conflictProperty().get()).isEqualTo(theirs);
    }

    @Test
    void whatIsPutBackOfATurnIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var alarm = add("Alarm");
        var turn = turn();
        turn.show(alarm);
        turn.ask(Turn.DO);
        turn.by.set("Mitt");
        var theirs = changed(alarm, "Deres alarm");

        var again = turn();
        again.show(theirs);
        assertThat(again.by.get()).isEqualTo("Mitt");
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        assertThat(measures.find(alarm.id()).orElseThrow().outcome().doneOn()).isNull();
    }

    private TurnViewModel turn() {
        return new TurnViewModel(
                measures,
                () -> LocalDate.of(2026, 6, 15),
                "Kari",
                Tasks.sameThread(),
                register.texts,
                desk(),
                _ -> {});
    }

    @Test
    void whatIsPutBackOfAConcernIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var concerns = new ConcernRepository(register.vault);
        var day = LocalDate.of(2026, 6, 1);
        var stored = Register.saved(
                concerns.add(ConcernContent.raised(register.unit, day, "Alene", "Leder", day.plusDays(14))));
        var mine = concern(stored, concerns);
        desk().open(mine.typed());
        mine.reason.set("Mitt");
        var theirs = Register.saved(concerns.update(
                stored.id(),
                stored.version(),
                ConcernContent.raised(register.unit, day, "Alene om natten", "Leder", day.plusDays(14))));

        var again = concern(theirs, concerns);
        desk().open(again.typed());
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.saveMine();
        var now = concerns.find(stored.id()).orElseThrow().content();
        assertThat(now.reason()).isEqualTo("Mitt");
        assertThat(now.matter()).isEqualTo("Alene om natten");
    }

    private ConcernFormViewModel concern(Concern stored, ConcernRepository concerns) {
        return new ConcernFormViewModel(
                stored,
                stored.content(),
                concerns,
                new MeasureChoices(new MeasureListRepository(register.vault), Tasks.sameThread(), register.texts),
                Tasks.sameThread(),
                register.texts,
                _ -> {});
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
