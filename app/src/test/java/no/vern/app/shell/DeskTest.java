package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import no.vern.app.Composition;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowTest;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk on a real workspace, by keyboard. */
class DeskTest extends WindowTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Desk desk;
    private boolean locked;

    @Override
    protected Parent content() {
        workspace = Workspace.create(
                        folder.resolve("vern"),
                        "Fjordvik kommune",
                        new User("Anne", UserRole.ADVISOR),
                        "hest batteri stift".toCharArray())
                .workspace();
        new UnitRepository(workspace.register()).add(UnitContent.named("Sykehjem A"));
        desk = new Composition(Clock.systemUTC(), file -> {}).desk(workspace, texts, around());
        desk.open("Fjordvik kommune", () -> locked = true);
        return desk.view();
    }

    private static NoWindow around() {
        return new NoWindow(Language.NB, ThemeChoice.LIGHT, cause -> {
            throw new AssertionError(cause);
        });
    }

    @AfterEach
    void closeWorkspace() {
        inWindow(desk::close);
        settleDesk();
        workspace.close();
    }

    private void settleDesk() {
        settle(desk.tasks());
    }

    private String front() {
        return desk.screens().currentProperty().get().key();
    }

    @Test
    void goes_to_every_screen_by_its_number() {
        settleDesk();
        var screens = desk.screens().all();
        for (int i = 0; i < screens.size(); i++) {
            push(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(i + 1)));
            settleDesk();
            assertThat(front()).isEqualTo(screens.get(i).key());
            assertThat(screens.get(i).node().isFocusWithin())
                    .as("the hand is in %s, not in the rail", front())
                    .isTrue();
            assertThat(lookup(screens.get(i).title()).queryAll()).isNotEmpty();
        }
    }

    @Test
    void the_hand_in_the_rail_stays_there_while_the_arrows_go_from_screen_to_screen() {
        settleDesk();
        inWindow(() -> lookup(".rail-item").queryAs(ToggleButton.class).requestFocus());
        for (var screen : desk.screens().all().subList(1, desk.screens().all().size())) {
            push(KeyCode.DOWN);
            settleDesk();
            assertThat(front()).isEqualTo(screen.key());
            assertThat(desk.view().getScene().getFocusOwner())
                    .isInstanceOfSatisfying(ToggleButton.class, item -> assertThat(item.getText())
                            .isEqualTo(screen.title()));
        }
    }

    @Test
    void the_hand_goes_into_a_screen_that_was_found_by_its_name() {
        settleDesk();
        push(KeyCode.CONTROL, KeyCode.K);
        write("innstill");
        settleDesk();
        push(KeyCode.ENTER);
        settleDesk();

        assertThat(front()).isEqualTo("settings");
        assertThat(desk.screens().currentProperty().get().node().isFocusWithin()).isTrue();
    }

    @Test
    void finds_a_unit_by_search_and_opens_it() {
        settleDesk();
        push(KeyCode.CONTROL, KeyCode.K);
        write("sykehjem");
        settleDesk();
        push(KeyCode.ENTER);
        settleDesk();

        assertThat(front()).isEqualTo("organisation");
        assertThat(lookup(".detail-form .text-field").queryAllAs(TextField.class))
                .extracting(TextField::getText)
                .contains("Sykehjem A");
    }

    @Test
    void a_draft_that_was_left_is_told_after_unlocking_and_goes_on_by_enter() {
        settleDesk();
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settleDesk();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        settleDesk();
        inWindow(() -> lookup(".incident-form .text-area").queryAs(TextArea.class).setText("Bråk i gangen"));
        inWindow(desk::close);
        settleDesk();

        inWindow(() -> {
            var scene = desk.view().getScene();
            desk = new Composition(Clock.systemUTC(), file -> {}).desk(workspace, texts, around());
            desk.open("Fjordvik kommune", () -> {});
            scene.setRoot(desk.view());
            desk.begin();
        });
        settleDesk();
        assertThat(lookup(".waiting-drafts .label").queryLabeled().getText())
                .startsWith("Ikke lagret: ny hendelse, uten tittel.");
        push(KeyCode.ENTER);
        settleDesk();

        assertThat(front()).isEqualTo("incidents");
        assertThat(lookup(".incident-form .text-area").queryAs(TextArea.class).getText()).isEqualTo("Bråk i gangen");
    }

    @Test
    void says_so_when_a_search_finds_nothing_and_closes_by_escape() {
        settleDesk();
        push(KeyCode.CONTROL, KeyCode.K);
        write("qwxz");
        settleDesk();
        assertThat(lookup("Ingen treff. Prøv færre eller andre ord.").tryQuery()).isPresent();

        push(KeyCode.ESCAPE);
        assertThat(lookup(".search").tryQuery()).isEmpty();
    }

    @Test
    void lists_its_keys_and_locks() {
        settleDesk();
        push(KeyCode.F1);
        assertThat(lookup("Ctrl+L").tryQuery()).isPresent();

        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.L);
        assertThat(locked).isTrue();
    }

    @Test
    void helps_first_with_the_screen_that_one_is_in() {
        settleDesk();
        for (var screen : desk.screens().all()) {
            inWindow(() -> desk.screens().open(screen));
            settleDesk();
            push(KeyCode.F1);

            assertThat(lookup("Hjelp: " + screen.title()).tryQuery()).as(screen.key()).isPresent();
            var words = lookup(".help-lists > .label").queryAs(Label.class);
            assertThat(words.getText()).as(screen.key()).isEqualTo(screen.help()).hasSizeGreaterThan(100);
            assertThat(lookup(".help-lists .heading").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .endsWith("Overalt", "Ny hendelse på én linje", "I lister og skjemaer");
            push(KeyCode.ESCAPE);
        }
    }

    @Test
    void tells_the_keys_of_the_timeline_the_causes_and_the_files() {
        settleDesk();
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settleDesk();
        push(KeyCode.F1);

        assertThat(lookup(".help-lists .key").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("F8", "Mellomrom", "Alt+1  Alt+2  Alt+3", "Shift+Enter", "Ctrl+V", "Ctrl+P");
    }

    @Test
    void every_button_and_field_has_a_name() {
        settleDesk();
        for (var screen : desk.screens().all()) {
            inWindow(() -> desk.screens().open(screen));
            settleDesk();
            assertThat(Nameless.in(desk.view())).as(screen.key()).isEqualTo(List.of());
        }
    }
}
