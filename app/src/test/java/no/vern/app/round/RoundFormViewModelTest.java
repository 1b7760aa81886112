package no.vern.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.round.Round;
import no.vern.round.RoundContent;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundFormViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private RoundRepository rounds;

    @BeforeEach
    void open() {
        register = new Register(folder);
        rounds = new RoundRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private RoundFormViewModel form(Round stored) {
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        var form = new RoundFormViewModel(
                stored,
                stored.content(),
                rounds,
                new RoundFindings(register.vault, measures, register.texts),
                TODAY,
                Tasks.sameThread(),
                register.texts,
                _ -> {});
        register.typed(Tasks.sameThread(), new AnsweringDialogs()).open(form.typed());
        return form;
    }

    @Test
    void whatIsPutBackIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var content = RoundContent.planned(RoundKind.values()[0], register.unit, TODAY);
        var stored = Register.saved(rounds.add(content));
        form(stored).others.set("Mitt");
        var theirs = Register.saved(rounds.update(
                stored.id(),
                stored.version(),
                RoundContent.planned(content.kind(), register.unit, TODAY.plusDays(1))));

        var again = form(theirs);
        assertThat(again.others.get()).isEqualTo("Mitt");
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.saveMine();
        var now = rounds.find(stored.id()).orElseThrow().content();
        assertThat(now.others()).isEqualTo("Mitt");
        assertThat(now.plannedOn()).isEqualTo(TODAY.plusDays(1));
    }
}
