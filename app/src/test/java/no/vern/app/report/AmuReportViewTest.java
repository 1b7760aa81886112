package no.vern.app.report;

import static no.vern.incident.IncidentType.THREAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmuReportViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final FiguresForTests figures = new FiguresForTests();
    private boolean closed;

    @Override
    protected Parent content() {
        figures.count(figures.unit("Skole", null), THREAT, "2026-03", 7);
        figures.count(figures.unit("Helse", null), THREAT, "2026-03", 9);
        var clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Oslo"));
        var model = new AmuReportViewModel(
                new AmuReport(figures, "0.1.0", clock), 5, texts, clock, tasks, dialogs, file -> {});
        dialogs.file = folder.resolve("amu.xlsx");
        return new StackPane(new AmuReportView(model, texts, () -> closed = true));
    }

    @Test
    void makesTheWorkbookOfAUnitByKeyboardOnly() {
        settle();
        inWindow(() -> lookup("#amu-unit").query().requestFocus());
        write("Sko").type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#amu-unit").queryAs(TextField.class).getText()).isEqualTo("Skole");
        type(KeyCode.ENTER);
        settle();

        assertThat(closed).isTrue();
        assertThat(ReadWorkbook.of(folder.resolve("amu.xlsx")).units().labels()).containsExactly("Skole", "Sum");
    }

    @Test
    void saysWhyItCouldNotBeWrittenAndStays() throws Exception {
        Files.writeString(folder.resolve("~$amu.xlsx"), "");
        settle();

        clickOn("#amu-make");
        settle();

        assertThat(lookup("#amu-problem").queryAs(Label.class))
                .matches(Label::isVisible)
                .satisfies(problem -> assertThat(problem.getText()).contains("er åpen i et annet program"));
        assertThat(closed).isFalse();
    }
}
