package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.vern.app.Composition;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowTest;
import no.vern.codelist.CodeLists;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list beside the case that is selected, in a window of 1440 × 900. */
class ListBesideCaseTest extends WindowTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Desk desk;

    @Override
    protected Parent content() {
        workspace = Workspace.create(
                        folder.resolve("vern"),
                        "Fjordvik kommune",
                        new User("Anne", UserRole.ADVISOR),
                        "hest batteri stift".toCharArray())
                .workspace();
        addCase();
        var around = new NoWindow(Language.NB, ThemeChoice.LIGHT, cause -> {
            throw new AssertionError(cause);
        });
        desk = new Composition(Clock.systemUTC(), file -> {}).desk(workspace, texts, around);
        desk.open("Fjordvik kommune", () -> {});
        return desk.view();
    }

    private void addCase() {
        var units = new UnitRepository(workspace.register());
        if (!(units.add(UnitContent.named("Sykehjemmet ved fjorden, avdeling 2"))
                instanceof SaveResult.Saved<Unit>(var unit))) {
            throw new AssertionError("The unit was not saved");
        }
        new IncidentRepository(workspace.register(), new IncidentRules(CodeLists.nav(), Clock.systemUTC()))
                .add(IncidentContent.builder()
                        .unitId(unit.id())
                        .type(IncidentType.PHYSICAL_VIOLENCE)
                        .title("Slått på rom 12 da kveldsmaten skulle deles ut og ingen andre var til stede")
                        .occurredOn(LocalDate.of(2026, 4, 4))
                        .occurredTime(LocalTime.of(23, 30))
                        .severityAssessed(Severity.VERY_SERIOUS)
                        .injury(true)
                        .affected(List.of(new AffectedPerson("Ansatt 1", null, AffectedRole.EXPOSED, null)))
                        .build());
    }

    @Override
    protected double width() {
        return 1440;
    }

    @Override
    protected double height() {
        return 900;
    }

    @AfterEach
    void closeWorkspace() {
        inWindow(desk::close);
        settle(desk.tasks());
        workspace.close();
    }

    private List<String> columns() {
        var table = lookup(".table-view").queryAs(TableView.class);
        return ((TableView<?>) table)
                .getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    @Test
    void neitherScrollsSidewaysAndTheListKeepsWhatTellsMost() {
        settle(desk.tasks());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle(desk.tasks());
        var alone = columns();

        inWindow(() -> {
            var table = lookup(".table-view").queryAs(TableView.class);
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        settle(desk.tasks());

        assertThat(columns()).contains("number", "occurredAt", "title", "nextStep").hasSizeLessThan(alone.size());
        assertThat(lookup(".incident-detail").tryQuery()).isPresent();
        var sideways = lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .toList();
        assertThat(sideways).isEmpty();

        push(KeyCode.ESCAPE);
        settle(desk.tasks());
        assertThat(columns()).isEqualTo(alone);
    }
}
