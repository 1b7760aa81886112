package no.vern.app.report;

import static no.vern.incident.IncidentType.THREAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmuReportViewModelTest {
    @TempDir
    Path folder;

    private final FiguresForTests figures = new FiguresForTests();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    @Test
    void writesTheChosenYearAndUnitAndOffersToOpenIt() {
        var school = figures.unit("Skole/SFO", null);
        figures.count(school, THREAT, "2024-03", 7).count(figures.unit("Helse", null), THREAT, "2024-03", 9);
        var model = model("2026-11-21");
        model.load();
        model.yearProperty().set(2024);
        model.unitProperty().set(school);
        dialogs.file = folder.resolve("rapport");

        model.make(() -> events.add("closed"));

        var file = folder.resolve("rapport.xlsx");
        assertThat(dialogs.fileChoices.getFirst().suggestedName()).isEqualTo("AMU 2024 Skole-SFO.xlsx");
        assertThat(ReadWorkbook.of(file).units().labels()).containsExactly("Skole/SFO", "Sum");
        assertThat(events).containsExactly("closed");
        assertThat(dialogs.notices).containsExactly("rapport.xlsx er laget.");
        dialogs.noticeActions.getFirst().run();
        assertThat(opened).containsExactly(file);
    }

    @Test
    void whenNoFileIsChosenNothingHappens() {
        var model = model("2026-11-21");

        model.make(() -> events.add("closed"));

        assertThat(events).isEmpty();
        assertThat(dialogs.notices).isEmpty();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInTheCardAndTheCardStays() throws Exception {
        dialogs.file = folder.resolve("amu.xlsx");
        Files.writeString(folder.resolve("~$amu.xlsx"), "");
        var model = model("2026-11-21");

        model.make(() -> events.add("closed"));

        assertThat(events).isEmpty();
        assertThat(model.problemProperty().get())
                .endsWith("Lukk den der, eller velg et annet navn. Ingenting er skrevet.");
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void aYearWithoutIncidentsIsSaid() {
        dialogs.file = folder.resolve("amu.xlsx");

        model("2026-11-21").make(() -> {});

        assertThat(dialogs.notices).containsExactly("amu.xlsx er laget. Det er ingen hendelser i det året.");
    }

    @Test
    void earlyInAYearTheLastOneIsOffered() {
        assertThat(model("2026-03-31").yearProperty().get()).isEqualTo(2025);
        assertThat(model("2026-04-01").yearProperty().get()).isEqualTo(2026);
        assertThat(model("2026-04-01").years()).startsWith(2026, 2025).hasSize(11);
    }

    @Test
    void unitsAreOfferedWithTheirPath() {
        figures.unit("Skole", figures.unit("Oppvekst", null));
        var model = model("2026-11-21");

        model.load();

        assertThat(model.units()).extracting(Choice::definition).containsExactly("Oppvekst", "Oppvekst › Skole");
    }

    private AmuReportViewModel model(String today) {
        var clock = Clock.fixed(Instant.parse(today + "T10:00:00Z"), ZoneId.of("Europe/Oslo"));
        var report = new AmuReport(figures, "0.1.0", clock);
        return new AmuReportViewModel(
                report, 5, Texts.of(Language.NB), clock, Tasks.sameThread(), dialogs, opened::add);
    }
}
