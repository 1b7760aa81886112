package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.WindowTest;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final List<Workspace> opened = new ArrayList<>();

    @Override
    protected Parent content() {
        var place = folder.resolve("vern");
        Workspace.create(place, "Fjordvik", new User("Anne", UserRole.ADVISOR), "riktig".toCharArray())
                .workspace()
                .close();
        var root = new StackPane();
        new Door(root.getChildren()::setAll, opened::add, tasks, dialogs, texts, Clock.systemUTC())
                .show(List.of(place));
        return root;
    }

    @AfterEach
    void closeWorkspaces() {
        opened.forEach(Workspace::close);
    }

    @Test
    void opens_by_typing_the_passphrase_and_enter() {
        settle();
        write("riktig");
        push(KeyCode.ENTER);
        settle();

        assertThat(opened).singleElement().satisfies(open -> assertThat(open.user().name()).isEqualTo("Anne"));
    }

    @Test
    void says_under_the_field_that_the_passphrase_is_wrong() {
        settle();
        write("feil");
        push(KeyCode.ENTER);
        settle();

        assertThat(lookup("Passfrasen er feil. Prøv igjen.").tryQuery()).isPresent();
        assertThat(opened).isEmpty();
    }

    @Test
    void leads_to_a_new_workspace_and_back() {
        settle();
        clickOn("Lag et nytt arbeidsområde");
        assertThat(lookup("Lag arbeidsområdet").tryQuery()).isPresent();

        clickOn("Lag arbeidsområdet");
        settle();
        assertThat(lookup("Skriv navnet på virksomheten.").tryQuery()).isPresent();

        clickOn("Tilbake");
        assertThat(lookup("Lås opp").tryQuery()).isPresent();
    }
}
