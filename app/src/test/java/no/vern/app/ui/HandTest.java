package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import no.vern.workspace.Problem;
import org.junit.jupiter.api.Test;

/** Where the keys lead in what every screen is made of. */
class HandTest extends WindowTest {
    private final ReadOnlyObjectWrapper<Integer> way = new ReadOnlyObjectWrapper<>(1);
    private Toggles<Integer> toggles;
    private Saving<String> saving;
    private Segments<Boolean> answer;
    private Fold fold;
    private DayField day;

    @Override
    protected Parent content() {
        toggles = new Toggles<>(
                List.of(Choice.of(1, "Enheter"), Choice.of(2, "Personer"), Choice.of(3, "Alle")), way, way::set);
        var problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        answer = new Segments<>(List.of(Choice.of(true, "Ja"), Choice.of(false, "Nei")), "Ikke svart");
        var asked = new FormField("Skal det anmeldes?", answer);
        asked.problemProperty().bind(problems.of("answer"));
        day = new DayField(texts, Clock.systemUTC());
        var until = new FormField("Til", day);
        until.problemProperty().bind(problems.of("until"));
        fold = new Fold("Mer", new VBox(until));
        var bar = new SaveBar(saving, "Lagre", () -> {}, () -> {}, () -> {}, texts);
        return new VBox(toggles, new VBox(new FormField("Hvorfor", new TextField()), asked, fold, bar));
    }

    @Test
    void anArrowTakesTheNextWayToSeeThings() {
        settle();
        inWindow(() -> toggles.getChildren().getFirst().requestFocus());
        key(KeyCode.RIGHT);
        assertThat(way.get()).isEqualTo(2);
        key(KeyCode.LEFT);
        assertThat(way.get()).isEqualTo(1);
        key(KeyCode.LEFT);
        assertThat(way.get()).isEqualTo(1);
    }

    @Test
    void aRefusedFormPutsTheHandOnWhatIsMissing() {
        settle();
        inWindow(() -> saving.refuse(List.of(Problem.of("answer", "save.conflict.text"))));
        assertThat(((ToggleButton) hand()).getText()).isEqualTo("Ikke svart");

        key(KeyCode.LEFT);
        assertThat(answer.valueProperty().get()).isFalse();
        inWindow(() -> toggles.getChildren().getFirst().requestFocus());
        inWindow(() -> saving.refuse(List.of(Problem.of("answer", "save.conflict.text"))));
        assertThat(((ToggleButton) hand()).getText()).isEqualTo("Nei");
    }

    @Test
    void whatIsMissingInAFoldIsUnfolded() {
        settle();
        inWindow(() -> saving.refuse(List.of(Problem.of("until", "save.conflict.text"))));
        assertThat(fold.isExpanded()).isTrue();
        assertThat(hand()).isEqualTo(day.editor());
    }

    @Test
    void whatCannotBeReadInAFoldIsNotForgotten() {
        settle();
        inWindow(() -> fold.setExpanded(true));
        inWindow(() -> day.editor().setText("en gang"));
        inWindow(() -> fold.setExpanded(false));
        assertThat(day.unread()).isTrue();

        inWindow(() -> day.getParent().setVisible(false));
        assertThat(day.unread()).isFalse();
    }

    @Test
    void theWeekdayStandsBesideTheDateWholeOrNotAtAll() {
        settle();
        inWindow(() -> {
            fold.setExpanded(true);
            day.valueProperty().set(LocalDate.of(2026, 11, 18));
        });
        var weekday = day.lookup(".understood");
        assertThat(weekday.isVisible()).isTrue();

        inWindow(() -> day.setMaxWidth(Em.px(9)));
        assertThat(weekday.isVisible()).isFalse();

        inWindow(() -> day.setMaxWidth(Em.px(30)));
        assertThat(weekday.isVisible()).isTrue();
    }

    private Object hand() {
        return fold.getScene().getFocusOwner();
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }
}
