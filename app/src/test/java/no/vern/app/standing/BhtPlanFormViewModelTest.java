package no.vern.app.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BhtPlanFormViewModelTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private Register register;
    private BhtPlanRepository plans;

    @BeforeEach
    void open() {
        register = new Register(folder);
        plans = new BhtPlanRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private BhtPlanFormViewModel form(BhtPlan stored) {
        var form = new BhtPlanFormViewModel(
                new Typed.Key("bhtPlan", stored.id()),
                stored,
                stored.content(),
                plans,
                Tasks.sameThread(),
                register.texts,
                _ -> {});
        register.typed(Tasks.sameThread(), new AnsweringDialogs()).open(form.typed());
        return form;
    }

    @Test
    void whatIsPutBackIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var content = BhtPlanContent.draft(register.unit, FROM, FROM.plusYears(1));
        var stored = Register.saved(plans.add(content));
        form(stored).owner.set("Min leder");
        var longer = BhtPlanContent.draft(register.unit, FROM, FROM.plusYears(2));
        var theirs = Register.saved(plans.update(stored.id(), stored.version(), longer));

        var again = form(theirs);
        assertThat(again.owner.get()).isEqualTo("Min leder");
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.saveMine();
        assertThat(again.stored().content().owner()).isEqualTo("Min leder");
        assertThat(again.stored().to()).isEqualTo(FROM.plusYears(2));
    }
}
