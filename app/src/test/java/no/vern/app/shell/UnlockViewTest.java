package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
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

    private String registerCode = "";
    private final List<Workspace> opened = new ArrayList<>();

    @Override
    protected Parent content() {
        var place = folder.resolve("vern");
        var created =
                Workspace.create(place, "Fjordvik", new User("Anne", UserRole.ADVISOR), "riktig".toCharArray());
        created.workspace().close();
        registerCode = created.register().text();
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

    private void fill(String styleClass, int index, String text) {
        inWindow(() -> lookup(styleClass).queryAllAs(TextField.class).stream()
                .skip(index)
                .findFirst()
                .orElseThrow()
                .setText(text));
    }

    @Test
    void sets_a_new_passphrase_with_the_code_from_the_paper() {
        settle();
        clickOn(texts.get("unlock.recover.button"));
        fill(".code-text", 0, registerCode.substring(1));
        fill(".password-field", 0, "fire nye lange ord");
        fill(".password-field", 1, "fire nye lange ord");
        clickOn(texts.get("recovery.set.button"));
        settle();
        assertThat(lookup(texts.get("workspace.recovery.mistyped")).tryQuery()).isPresent();
        assertThat(opened).isEmpty();

        fill(".code-text", 0, registerCode);
        clickOn(texts.get("recovery.set.button"));
        settle();

        assertThat(opened).singleElement().satisfies(open -> assertThat(open.user().name()).isEqualTo("Anne"));
        opened.removeFirst().close();
        Workspace.open(folder.resolve("vern"), "Anne", "fire nye lange ord".toCharArray()).close();
    }

    @Test
    void restores_the_newest_backup_of_a_damaged_workspace_into_another_folder() throws Exception {
        var register = folder.resolve("vern/register.mv.db");
        var content = Files.readAllBytes(register);
        content[content.length / 2] ^= 4;
        Files.write(register, content);
        settle();
        write("riktig");
        push(KeyCode.ENTER);
        settle();
        assertThat(opened).isEmpty();

        dialogs.file = folder.resolve("hentet");
        clickOn(texts.get("unlock.restore.button"));
        settle();
        inWindow(() -> lookup(".password-field").query().requestFocus());
        write("riktig");
        push(KeyCode.ENTER);
        settle();

        assertThat(opened).singleElement().satisfies(
                open -> assertThat(open.folder()).isEqualTo(folder.resolve("hentet")));
        assertThat(Files.readAllBytes(register)).as("the damaged file is left as it is").isEqualTo(content);
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
