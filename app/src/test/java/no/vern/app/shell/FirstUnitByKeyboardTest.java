package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.vern.app.Composition;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowTest;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with nothing in it, begun without a mouse. */
class FirstUnitByKeyboardTest extends WindowTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

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
        var around = new NoWindow(Language.NB, ThemeChoice.LIGHT, cause -> {
            throw new AssertionError(cause);
        });
        desk = new Composition(NOW, file -> {}).desk(workspace, texts, around);
        desk.open("Fjordvik kommune", () -> {});
        return desk.view();
    }

    @AfterEach
    void closeWorkspace() {
        inWindow(desk::close);
        settle(desk.tasks());
        workspace.close();
    }

    @Test
    void theFirstStepLeadsToTheFieldsOfTheFirstUnitAndTheHandStaysInTheScreen() {
        settle(desk.tasks());
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        assertThat(hand()).isInstanceOf(TextField.class);

        write("Sykehjem A", 0);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(names()).containsExactly("Sykehjem A");
        assertThat(hand().getId()).isEqualTo("role-new");

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        write("Sykehjem B", 0);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(names()).containsExactlyInAnyOrder("Sykehjem A", "Sykehjem B");
    }

    @Test
    void thePeopleAndTheirRolesFollowWithoutLosingTheHand() {
        new UnitRepository(workspace.register()).add(UnitContent.named("Sykehjem A"));
        settle(desk.tasks());
        keys(KeyCode.CONTROL, KeyCode.DIGIT6);
        find("ny person");
        write("Ola Hansen", 0);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(hand().getId()).isEqualTo("role-new");

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        write("Vera Vik", 0);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(new PersonRepository(workspace.register()).all()).hasSize(2);
        assertThat(hand().getId()).isEqualTo("role-new");

        keys(KeyCode.ENTER);
        write("nærm", 0);
        keys(KeyCode.ENTER);
        keys(KeyCode.TAB);
        write("syke", 0);
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(new RoleRepository(workspace.register()).all()).hasSize(1);
        assertThat(hand().getId()).isEqualTo("role-new");

        keys(KeyCode.ESCAPE);
        assertThat(hand()).isInstanceOf(TableView.class);
        assertThat(inScreen(hand())).isTrue();
    }

    private void find(String words) {
        keys(KeyCode.CONTROL, KeyCode.K);
        write(words, 0);
        settle(desk.tasks());
        keys(KeyCode.ENTER);
    }

    private Iterable<String> names() {
        return new UnitRepository(workspace.register()).tree().all().stream().map(Unit::name).toList();
    }

    private boolean inScreen(Node node) {
        for (var outer = node; outer != null; outer = outer.getParent()) {
            if (outer.getStyleClass().contains("list-and-detail")) {
                return true;
            }
        }
        return false;
    }

    private Node hand() {
        return desk.view().getScene().getFocusOwner();
    }

    private void keys(KeyCode... codes) {
        press(codes).release(codes);
        settle(desk.tasks());
    }
}
