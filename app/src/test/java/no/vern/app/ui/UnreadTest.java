package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult.Saved;
import org.junit.jupiter.api.Test;

/** What is typed in a field of days or of times is meant: it is neither lost nor taken for another day. */
class UnreadTest extends WindowTest {
    private static final Instant HALF_PAST_MIDNIGHT_IN_OSLO = Instant.parse("2026-06-14T22:30:00Z");

    private final List<String> saved = new ArrayList<>();
    private FieldProblems problems;
    private Saving<String> saving;
    private DayField day;
    private ClockField time;
    private VBox form;

    @Override
    protected Parent content() {
        day = new DayField(texts, Clock.fixed(HALF_PAST_MIDNIGHT_IN_OSLO, ZoneOffset.UTC));
        time = new ClockField(texts);
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        saving.watch("day", day);
        saving.watch("time", time);
        form = new VBox(new VBox(day), time);
        return form;
    }

    @Test
    void nothingIsSavedUntilTheDayCanBeRead() {
        inWindow(() -> {
            day.editor().setText("31/31");
            save();
        });

        assertThat(saved).isEmpty();
        assertThat(problems.of("day").get()).isEqualTo(texts.get("day.field.unread"));
        assertThat(problems.of("time").get()).isEmpty();
        assertThat(saving.messageProperty().get()).isEqualTo(texts.get("save.invalid.text", 1));

        inWindow(() -> {
            day.editor().setText("31/12");
            save();
        });
        assertThat(saved).hasSize(1);
        assertThat(problems.of("day").get()).isEmpty();
    }

    @Test
    void whatIsFoundBesidesIsToldTogetherAndEachFieldOnce() {
        inWindow(() -> {
            day.editor().setText("31/31");
            time.editor().setText("natt");
            saving.refuse(List.of(
                    Problem.of("day", "followup.at.missing"), Problem.of("state", "rules.step.open")));
        });

        assertThat(problems.of("day").get()).isEqualTo(texts.get("day.field.unread"));
        assertThat(problems.of("time").get()).isEqualTo(texts.get("clock.field.unread"));
        assertThat(problems.of("state").get()).isNotEmpty();
        assertThat(saving.messageProperty().get()).isEqualTo(texts.get("save.invalid.text", 3));
    }

    @Test
    void aFieldThatIsPutAwayKeepsNobodyFromSaving() {
        inWindow(() -> {
            day.editor().setText("31/31");
            day.getParent().setVisible(false);
            save();
        });

        assertThat(saved).hasSize(1);
    }

    @Test
    void todayBeginsAtMidnightInNorway() {
        inWindow(() -> day.editor().setText("i dag"));

        assertThat(day.valueProperty().get()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    private void save() {
        saving.save(() -> new Saved<>("stored"), saved::add);
    }
}
