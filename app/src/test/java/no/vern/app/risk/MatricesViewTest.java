package no.vern.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.WindowTest;
import no.vern.risk.Cell;
import no.vern.risk.MatrixEdit;
import no.vern.risk.MatrixEdition;
import no.vern.risk.MatrixRepository;
import no.vern.risk.RiskMatrices;
import no.vern.routine.Words;
import no.vern.settings.DraftRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatricesViewTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private MatrixRepository matrices;
    private MatrixDrafts drafts;
    private MatricesViewModel model;

    @Override
    protected Parent content() {
        register = new Register(folder);
        matrices = new MatrixRepository(register.vault);
        drafts = new MatrixDrafts(new DraftRepository(register.vault, "Kari"));
        model = new MatricesViewModel(
                matrices, drafts, tasks, dialogs, texts, new StatusLine(texts, Register.NOW), Register.NOW);
        model.load();
        return new MatricesView(model, texts);
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private Button cell(String start) {
        return lookup((Node node) -> node.getStyleClass().contains("risk-cell")
                        && node.getAccessibleText().startsWith(start))
                .queryButton();
    }

    private Button button(String words) {
        return lookup(".button").lookup((Node node) -> node instanceof Button one && words.equals(one.getText()))
                .queryButton();
    }

    private boolean says(String words) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private void copyThree() {
        settle();
        inWindow(() -> model.look(matrices.book().all().getFirst().edition()));
        inWindow(() -> button("Lag en egen av denne").requestFocus());
        key(KeyCode.SPACE);
    }

    @Test
    void a_copy_is_coloured_by_keyboard_and_put_into_force() {
        copyThree();
        assertThat(cell("«Sjelden / Mindre alvorlig»").isFocused()).isTrue();
        key(KeyCode.UP);
        key(KeyCode.UP);
        assertThat(cell("«Sjelden / Svært alvorlig»").isFocused()).isTrue();
        key(KeyCode.DIGIT1);

        assertThat(model.shownProperty().get().at(new Cell(1, 3)).code()).isEqualTo("LOW");
        assertThat(cell("«Sjelden / Svært alvorlig»: Lav").isFocused()).isTrue();
        inWindow(() -> button("Sett i kraft").requestFocus());
        key(KeyCode.SPACE);

        var own = matrices.book().inForce(TODAY);
        assertThat(own.name().nb()).isEqualTo("Vår matrise (etter 3 × 3)");
        assertThat(own.at(new Cell(1, 3)).code()).isEqualTo("LOW");
        assertThat(drafts.find()).isEmpty();
        assertThat(says("Nye vurderinger i dag bruker: Vår matrise (etter 3 × 3), versjon 1")).isTrue();
    }

    @Test
    void a_fault_is_said_at_once_marked_in_its_cells_and_in_the_way() {
        copyThree();
        inWindow(() -> model.paint(new Cell(3, 1), 2));

        assertThat(says("1 · Feil")).isTrue();
        assertThat(says("Grønt ligger rett ved siden av rødt")).isTrue();
        assertThat(cell("«Ofte / Mindre alvorlig»").getAccessibleText()).contains("Høy. Funn 1");
        inWindow(() -> button("Sett i kraft").fire());
        assertThat(says("Kontrollen fant")).isTrue();
        assertThat(matrices.book().own()).isEmpty();

        inWindow(() -> cell("«Ofte / Mindre alvorlig»").requestFocus());
        key(KeyCode.SPACE);
        assertThat(says("1 · Feil")).isFalse();
    }

    @Test
    void a_change_that_leaves_the_remarks_as_they_were_is_seen_at_once() {
        settle();
        inWindow(() -> model.look(RiskMatrices.shipped().getLast().edition()));
        inWindow(() -> button("Lag en egen av denne").requestFocus());
        key(KeyCode.SPACE);
        var remarks = model.remarksProperty().get();
        var before = new MatrixWords(texts).cell(model.shownProperty().get(), new Cell(3, 3));
        inWindow(() -> cell(before).requestFocus());
        key(KeyCode.DIGIT2);

        assertThat(model.remarksProperty().get()).isEqualTo(remarks);
        var second = model.shownProperty().get().classes().get(1);
        assertThat(model.shownProperty().get().at(new Cell(3, 3))).isEqualTo(second);
        assertThat(cell(before).getAccessibleText()).startsWith(before + ": " + second.label().nb());
        assertThat(cell(before).isFocused()).isTrue();

        inWindow(() -> {
            var form = new MatrixTextsViewModel(model);
            form.part.set(new MatrixEntry.Consequence(3));
            form.type(MatrixTextsViewModel.NAME, "Merkbar");
        });
        assertThat(lookup(".risk-level").queryAllAs(Hyperlink.class)).anyMatch(level -> level.getText().contains("Merkbar"));
    }

    @Test
    void texts_are_written_in_the_language_chosen_and_kept_as_they_are_typed() {
        copyThree();
        inWindow(() -> ((TextInputControl) lookup("#matrix-name").query()).requestFocus());
        inWindow(() -> ((TextInputControl) lookup("#matrix-name").query()).selectAll());
        write("Fel");
        inWindow(System::gc);
        write("les");
        settle();

        assertThat(model.shownProperty().get().name().nb()).isEqualTo("Felles");
        assertThat(model.shownProperty().get().name().en()).startsWith("Our matrix");
        assertThat(drafts.find()).map(draft -> draft.name().nb()).contains("Felles");
    }

    @Test
    void fewer_levels_can_be_taken_back_and_bounds_are_numbers_between_their_neighbours() {
        copyThree();
        inWindow(() -> model.resize(4, 3));
        assertThat(says("Hvert nivå av sannsynlighet må ha et navn på bokmål.")).isTrue();
        inWindow(() -> model.resize(3, 3));
        assertThat(dialogs.notices).last().isEqualTo("Det høyeste nivået er tatt bort.");
        inWindow(() -> dialogs.noticeActions.getLast().run());
        assertThat(model.shownProperty().get().probability()).hasSize(4);

        var form = new MatrixTextsViewModel(model);
        inWindow(() -> form.part.set(new MatrixEntry.Probability(2)));
        inWindow(() -> assertThat(form.begin("0,5")).isTrue());
        assertThat(model.shownProperty().get().probability().get(1).from()).isEqualTo(0.5);
        inWindow(() -> {
            assertThat(form.begin("mye")).isFalse();
            assertThat(form.begin("7000")).isFalse();
        });
    }

    @Test
    void what_comes_with_vern_cannot_be_changed_and_a_draft_is_gone_on_with() {
        copyThree();
        inWindow(() -> model.look(matrices.book().all().getLast().edition()));
        inWindow(() -> model.paint(new Cell(1, 1), 3));
        assertThat(says("Denne kan ikke endres")).isTrue();
        assertThat(model.shownProperty().get()).isEqualTo(matrices.book().all().getLast());

        inWindow(() -> button("Fortsett på utkastet").fire());
        assertThat(model.writing()).isTrue();
        inWindow(() -> button("Forkast utkastet").fire());
        assertThat(drafts.find()).isEmpty();
        inWindow(() -> dialogs.noticeActions.getLast().run());
        assertThat(drafts.find()).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_version_that_is_in_force_is_looked_at_while_its_next_is_written() {
        var own = Register.saved(matrices.putIntoForce(
                MatrixEdit.copy(RiskMatrices.shipped().getFirst(), new Words("Vår", "", ""), ""), TODAY, TODAY));
        settle();
        inWindow(() -> model.load());
        inWindow(() -> model.copy());
        assertThat(model.writing()).isTrue();
        var which = (CodeBox<MatrixEdition>) lookup("#matrix-which").query();

        inWindow(() -> which.valueProperty().set(own.edition()));

        assertThat(model.writing()).isFalse();
        assertThat(model.shownProperty().get()).isEqualTo(own);
        assertThat(model.draftProperty().get()).isNotNull();
    }
}
