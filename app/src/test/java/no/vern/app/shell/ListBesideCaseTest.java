package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        addCases();
        var around = new NoWindow(Language.NB, ThemeChoice.LIGHT, cause -> {
            throw new AssertionError(cause);
        });
        desk = new Composition(Clock.systemUTC(), file -> {}).desk(workspace, texts, around);
        desk.open("Fjordvik kommune", () -> {});
        return desk.view();
    }

    private void addCases() {
        var units = new UnitRepository(workspace.register());
        if (!(units.add(UnitContent.named("Sykehjemmet ved fjorden, avdeling 2"))
                instanceof SaveResult.Saved<Unit>(var unit))) {
            throw new AssertionError("The unit was not saved");
        }
        var incidents =
                new IncidentRepository(workspace.register(), new IncidentRules(CodeLists.nav(), Clock.systemUTC()));
        for (var type : List.of(IncidentType.PHYSICAL_VIOLENCE, IncidentType.ACCIDENT, IncidentType.NEAR_MISS)) {
            incidents.add(IncidentContent.builder()
                    .unitId(unit.id())
                    .type(type)
                    .title("Slått på rom 12 da kveldsmaten skulle deles ut og ingen andre var til stede")
                    .description("Det skjedde fort. ".repeat(20))
                    .occurredOn(LocalDate.of(2026, 4, 4))
                    .occurredTime(LocalTime.of(23, 30))
                    .severityAssessed(Severity.VERY_SERIOUS)
                    .injury(true)
                    .affected(List.of(new AffectedPerson("Ansatt 1", null, AffectedRole.EXPOSED, null)))
                    .build());
        }
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
        openList();
        var alone = columns();

        select(0);

        assertThat(columns()).contains("number", "occurredAt", "title", "nextStep").hasSizeLessThan(alone.size());
        assertThat(lookup(".incident-detail").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        settle(desk.tasks());
        assertThat(columns()).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({"1440, 0", "1440, 1", "1440, 2", "1024, 0", "1024, 1", "1024, 2"})
    void showsAllOfACaseInTheWidthThatItHas(double width, int row) {
        inWindow(() -> window(desk.view()).setWidth(width));
        openList();
        select(row);

        assertThat(sidewaysBars()).isEmpty();
        var detail = lookup(".incident-detail").queryAs(ScrollPane.class);
        double end = detail.localToScene(detail.getViewportBounds()).getMaxX();
        assertThat(from(detail).lookup(".label, .button, .menu-button, .toggle-button, .check-box").queryAllAs(Node.class))
                .filteredOn(node -> node.isVisible() && node.getScene() != null)
                .filteredOn(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > end + 1)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1152, 720", "1024, 640", "819, 512", "720, 450"})
    void theListAloneDoesNotScrollSideways(double width, double height) {
        resize(width, height);
        openList();

        assertThat(columns()).contains("number", "occurredAt", "title");
        assertThat(sidewaysBars()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"819, 512", "720, 450"})
    void aCaseThatIsAskedForIsShownWhereThereIsNoRoomForTheListBesideIt(double width, double height) {
        resize(width, height);
        settle(desk.tasks());
        push(KeyCode.CONTROL, KeyCode.K);
        write("2026-0002");
        settle(desk.tasks());
        push(KeyCode.ENTER);
        settle(desk.tasks());

        assertThat(lookup(".incident-detail").tryQuery()).isPresent();
        assertThat(lookup("#incidents-search").query().isVisible()).as("filters of a list that is not seen").isFalse();
        assertThat(sidewaysBars()).isEmpty();

        push(KeyCode.ESCAPE);
        settle(desk.tasks());
        assertThat(lookup(".incident-detail").tryQuery()).isEmpty();
        assertThat(lookup("#incidents-search").query().isVisible()).isTrue();
        assertThat(lookup(".table-view").query().isFocused()).isTrue();
        push(KeyCode.DOWN);
        push(KeyCode.UP);
        settle(desk.tasks());
        assertThat(lookup(".incident-detail").tryQuery()).as("only when it is asked for").isEmpty();
    }

    @Test
    void theSearchOfTheListComesBackWhenACaseHadTheWholeWidth() {
        openList();
        select(0);
        push(KeyCode.ENTER);
        settle(desk.tasks());
        assertThat(lookup("#incidents-search").query().isVisible()).isFalse();

        push(KeyCode.CONTROL, KeyCode.F);
        settle(desk.tasks());
        assertThat(lookup("#incidents-search").query().isFocused()).isTrue();
    }

    @Test
    void theAuditTrailFitsAndTellsTheWholeChangeOfTheSelectedEntry() {
        resize(819, 512);
        settle(desk.tasks());
        inWindow(() -> desk.screens().open("settings"));
        inWindow(() -> lookup(texts.get("settings.audit.toggle")).queryAs(ToggleButton.class).fire());
        settle(desk.tasks());
        assertThat(columns()).contains("at", "changes");
        assertThat(sidewaysBars()).isEmpty();

        select(0);
        assertThat(lookup(".audit-entry .label").queryLabeled().getText()).contains("Hva skjedde, kort: Slått på rom 12");
    }

    @Test
    void nothingIsPushedOutOfALowWindow() {
        resize(720, 450);
        settle(desk.tasks());
        for (var screen : desk.screens().all()) {
            inWindow(() -> desk.screens().open(screen));
            settle(desk.tasks());
            assertFramed(screen.key());
            for (var face : screen.faces()) {
                inWindow(() -> face.show().run());
                settle(desk.tasks());
                assertFramed(screen.key() + "-" + face.key());
                push(KeyCode.ESCAPE);
                settle(desk.tasks());
            }
        }
    }

    /** Screen, footer (where there is one) and status bar stand under one another, and the last one in the window. */
    private void assertFramed(String what) {
        var screen = place(".place");
        var status = place(".status-bar");
        assertThat(status.getMinY()).as(what).isGreaterThanOrEqualTo(screen.getMaxY() - 1);
        if (lookup(".footer").query().isVisible()) {
            assertThat(place(".footer").getMinY()).as(what).isGreaterThanOrEqualTo(screen.getMaxY() - 1);
            assertThat(status.getMinY()).as(what).isGreaterThanOrEqualTo(place(".footer").getMaxY() - 1);
        }
        assertThat(status.getMaxY()).as(what).isLessThanOrEqualTo(desk.view().getScene().getHeight() + 1);
        assertThat(lookup(".place .record-table, .place .list-and-detail").queryAllAs(Node.class))
                .filteredOn(ListBesideCaseTest::seen)
                .allSatisfy(node -> assertThat(node.localToScene(node.getLayoutBounds()).getMaxY())
                        .as(what)
                        .isLessThanOrEqualTo(screen.getMaxY() + 1));
    }

    private Bounds place(String part) {
        var node = lookup(part).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private void resize(double width, double height) {
        inWindow(() -> {
            window(desk.view()).setWidth(width);
            window(desk.view()).setHeight(height);
        });
    }

    private List<ScrollBar> sidewaysBars() {
        return lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && seen(bar))
                .toList();
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    @Test
    void theHandIsInTheListAndTheFirstArrowTakesItsFirstRow() {
        openList();
        var table = lookup(".table-view").queryAs(TableView.class);
        assertThat(table.isFocused()).isTrue();

        push(KeyCode.DOWN);
        settle(desk.tasks());
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        push(KeyCode.DOWN);
        settle(desk.tasks());
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        push(KeyCode.ENTER);
        settle(desk.tasks());
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle(desk.tasks());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle(desk.tasks());
        assertThat(lookup(".incident-detail").query().isFocusWithin()).as("in the case that has the width").isTrue();
    }

    private void openList() {
        settle(desk.tasks());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle(desk.tasks());
    }

    private void select(int row) {
        inWindow(() -> {
            var table = lookup(".table-view").queryAs(TableView.class);
            table.requestFocus();
            table.getSelectionModel().select(row);
        });
        settle(desk.tasks());
    }
}
