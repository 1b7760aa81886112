package no.vern.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import java.util.ArrayList;
import no.vern.risk.Assessment;
import no.vern.app.ui.AnsweringDialogs;
import java.nio.file.Path;
import java.time.LocalDate;
import no.vern.app.incident.Register;
import no.vern.app.ui.Tasks;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.MatrixEdit;
import no.vern.risk.MatrixRepository;
import no.vern.risk.RiskMatrices;
import no.vern.routine.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentFormViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private MatrixRepository matrices;
    private AssessmentFormViewModel form;

    @BeforeEach
    void open() {
        register = new Register(folder);
        matrices = new MatrixRepository(register.vault);
        form = new AssessmentFormViewModel(
                new AssessmentRepository(register.vault), matrices, Tasks.sameThread(), register.texts, Register.NOW);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsPutBackOfAHazardIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var hazards = new HazardRepository(register.vault);
        form.startNew(register.unit);
        form.title.set("Vold");
        var saved = new ArrayList<Assessment>();
        form.save(saved::add);
        var assessment = saved.getFirst().id();
        var stored = Register.saved(hazards.add(assessment, HazardContent.named("Utagering")));
        var mine = new HazardFormViewModel(hazards, assessment, stored, Tasks.sameThread(), register.texts);
        register.typed(Tasks.sameThread(), new AnsweringDialogs()).open(mine.typed());
        mine.place.set("Mitt");
        var theirs = Register.saved(
                hazards.update(stored.id(), stored.version(), HazardContent.named("Utagering om natten")));

        var again = new HazardFormViewModel(hazards, assessment, theirs, Tasks.sameThread(), register.texts);
        register.typed(Tasks.sameThread(), new AnsweringDialogs()).open(again.typed());
        again.save(() -> {});

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.goOn();
        again.save(() -> {});
        assertThat(hazards.find(stored.id()).orElseThrow().content().place()).isEqualTo("Mitt");
    }

    @Test
    void whatIsPutBackIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var assessments = new AssessmentRepository(register.vault);
        form.startNew(register.unit);
        form.title.set("Vold");
        var saved = new ArrayList<Assessment>();
        form.save(saved::add);
        var stored = saved.getFirst();
        form.edit(stored);
        register.typed(Tasks.sameThread(), new AnsweringDialogs()).open(form.typed());
        form.title.set("Min");
        var another = new AssessmentFormViewModel(
                assessments, matrices, Tasks.sameThread(), register.texts, Register.NOW);
        another.edit(stored);
        another.subject.set("Deres");
        another.save(saved::add);
        var theirs = saved.getLast();

        form.edit(theirs);
        register.typed(Tasks.sameThread(), new AnsweringDialogs()).open(form.typed());
        assertThat(form.title.get()).isEqualTo("Min");
        form.save(_ -> {});

        assertThat(form.saving().conflictProperty().get()).isEqualTo(theirs);
        assertThat(assessments.find(stored.id()).orElseThrow().content().title()).isEqualTo("Vold");
    }

    @Test
    void aDayBeforeTheMatrixIsInForceTakesWhatWasInForceThen() {
        var own = Register.saved(matrices.putIntoForce(
                MatrixEdit.copy(RiskMatrices.shipped().getFirst(), new Words("Vår", "", ""), ""), TODAY, TODAY));
        form.startNew(register.unit);
        assertThat(form.matrix.get()).isEqualTo(own.edition());
        assertThat(form.dirty()).isFalse();

        form.assessedOn.set(TODAY.minusDays(1));

        assertThat(form.matrices).isEqualTo(RiskMatrices.shipped());
        assertThat(form.matrix.get()).isEqualTo(RiskMatrices.shipped().getLast().edition());
    }

    @Test
    void aDateThatIsHalfTypedLeavesNoOtherMatrixBehind() {
        var own = Register.saved(matrices.putIntoForce(
                MatrixEdit.copy(RiskMatrices.shipped().getFirst(), new Words("Vår", "", ""), ""), TODAY, TODAY));
        form.startNew(register.unit);

        form.assessedOn.set(TODAY.minusYears(6));
        form.assessedOn.set(null);
        form.assessedOn.set(TODAY);

        assertThat(form.matrix.get()).isEqualTo(own.edition());
    }

    @Test
    void aMatrixThatWasChosenAndHoldsStaysWhenTheDayIsMoved() {
        form.startNew(register.unit);
        var three = RiskMatrices.shipped().getFirst().edition();
        form.matrix.set(three);

        form.assessedOn.set(TODAY.minusYears(3));

        assertThat(form.matrix.get()).isEqualTo(three);
    }
}
