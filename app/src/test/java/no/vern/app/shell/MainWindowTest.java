package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import no.vern.app.Composition;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowTest;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The window from the door to the desk and out again. */
class MainWindowTest extends WindowTest {
    @TempDir
    Path folder;

    private final List<Desk> desks = new ArrayList<>();
    private LocalChoices choices;
    private Stage stage;
    private MainWindow window;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    private void start() {
        Workspace.create(place(), "Fjordvik", new User("Anne", UserRole.ADVISOR), "riktig".toCharArray())
                .workspace()
                .close();
        choices = new LocalChoices(folder.resolve("config/vern.properties"));
        choices.theme(ThemeChoice.LIGHT);
        var composition = new Composition(Clock.systemUTC(), file -> {});
        inWindow(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    (workspace, texts, around) -> {
                        desks.add(composition.desk(workspace, texts, around));
                        return desks.getLast();
                    },
                    choices,
                    Clock.systemUTC());
            window.show(Optional.of(place()));
            stage.requestFocus();
        });
        settleWindow();
        targetWindow(stage);
    }

    @AfterEach
    void end() {
        if (window != null) {
            inWindow(window::lock);
            settleWindow();
        }
    }

    private Path place() {
        return folder.resolve("vern");
    }

    private void settleWindow() {
        settle(window.tasks());
        if (!desks.isEmpty()) {
            settle(desks.getLast().tasks());
        }
        settle(window.tasks());
    }

    private void unlock() {
        start();
        write("riktig");
        push(KeyCode.ENTER);
        settleWindow();
    }

    @Test
    void goes_from_the_door_to_the_desk_and_remembers_the_folder() {
        unlock();

        assertThat(lookup("Oversikt").queryAll()).isNotEmpty();
        assertThat(choices.workspaces()).containsExactly(place());
    }

    @Test
    void locks_by_key_with_a_backup_and_opens_again() throws Exception {
        unlock();
        push(KeyCode.CONTROL, KeyCode.L);
        settleWindow();

        assertThat(lookup("Lås opp").tryQuery()).isPresent();
        try (var backups = Files.list(place().resolve("backup"))) {
            assertThat(backups).isNotEmpty();
        }
        Workspace.open(place(), null, "riktig".toCharArray()).close();

        write("riktig");
        push(KeyCode.ENTER);
        settleWindow();
        assertThat(lookup("Oversikt").queryAll()).isNotEmpty();
    }

    @Test
    void speaks_another_language_at_once_and_stays_where_it_was() {
        unlock();
        inWindow(() -> desks.getLast().screens().open("settings"));
        inWindow(() -> window.speak(Language.EN));
        settleWindow();

        assertThat(lookup("Settings").queryAll()).isNotEmpty();
        assertThat(desks.getLast().screens().currentProperty().get().key()).isEqualTo("settings");
        assertThat(choices.language()).isEqualTo(Language.EN);
    }

    @Test
    void waits_for_the_vaults_when_it_is_closed_while_it_locks() {
        unlock();
        inWindow(() -> {
            window.lock();
            pressClose();
            assertThat(stage.isShowing()).isTrue();
        });
        settleWindow();

        assertThat(stage.isShowing()).isFalse();
        Workspace.open(place(), null, "riktig".toCharArray()).close();
    }

    @Test
    void asks_before_it_closes_with_recovery_codes_that_are_not_written_down() {
        found();
        Platform.runLater(this::pressClose);
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("Avbryt");
        assertThat(stage.isShowing()).isTrue();

        Platform.runLater(this::pressClose);
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("Lukk uten kodene");
        settleWindow();

        assertThat(stage.isShowing()).isFalse();
        Workspace.open(folder.resolve("ny"), null, "hest batteri stift".toCharArray()).close();
    }

    @Test
    void closes_a_new_workspace_without_a_question_once_its_codes_are_written_down() {
        found();
        inWindow(() -> lookup(".check-box").queryAs(CheckBox.class).setSelected(true));
        inWindow(this::pressClose);
        settleWindow();

        assertThat(stage.isShowing()).isFalse();
        Workspace.open(folder.resolve("ny"), null, "hest batteri stift".toCharArray()).close();
    }

    /** A new workspace, as far as the screen with its codes. */
    private void found() {
        start();
        clickOn("Lag et nytt arbeidsområde");
        inWindow(() -> {
            input("Virksomhet", TextField.class).setText("Fjordvik");
            ((TextField) input("Mappe", HBox.class).getChildren().getFirst())
                    .setText(folder.resolve("ny").toString());
            input("Navnet ditt", TextField.class).setText("Anne");
            input("Passfrase", TextField.class).setText("hest batteri stift");
            input("Passfrasen en gang til", TextField.class).setText("hest batteri stift");
        });
        clickOn("Lag arbeidsområdet");
        settleWindow();
    }

    private <T extends Node> T input(String label, Class<T> type) {
        return type.cast(lookup(label).queryAs(Label.class).getLabelFor());
    }

    private void pressClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Test
    void closes_the_vaults_when_it_is_closed() {
        unlock();
        inWindow(this::pressClose);
        settleWindow();

        assertThat(stage.isShowing()).isFalse();
        Workspace.open(place(), null, "riktig".toCharArray()).close();
    }

    @Test
    void what_is_typed_and_not_saved_is_there_again_after_a_lock_and_in_another_language() throws Exception {
        unlock();
        newUnit();
        write("Skjermet");
        System.gc();
        write(" avdeling");
        push(KeyCode.CONTROL, KeyCode.L);
        settleWindow();
        assertThat(Files.readString(place().resolve("register.mv.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Skjermet");

        write("riktig");
        push(KeyCode.ENTER);
        settleWindow();
        newUnit();
        assertThat(typed()).contains("Skjermet avdeling");
        write(" B");
        inWindow(() -> window.speak(Language.EN));
        settleWindow();
        newUnit();

        assertThat(typed()).contains("Skjermet avdeling B");
    }

    private void newUnit() {
        inWindow(() -> desks.getLast().screens().goTo("organisation"));
        settleWindow();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        settleWindow();
        push(KeyCode.END);
    }

    private List<String> typed() {
        return lookup(".text-input").queryAllAs(TextInputControl.class).stream()
                .map(TextInputControl::getText)
                .toList();
    }
}
