package no.vern.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import no.vern.app.ui.WindowTest;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersViewTest extends WindowTest {
    private static final User SELF = new User("Ida", UserRole.ADMINISTRATOR);
    private static final String OTHER = "elva renner stille forbi huset";
    private static final String PASSPHRASE = "en lang setning om fjell";

    @TempDir
    Path folder;

    private Workspace workspace;
    private UsersViewModel model;

    @Override
    protected Parent content() {
        workspace = TestVaults.workspace(folder.resolve("arbeid"), SELF, PASSPHRASE).workspace();
        model = new UsersViewModel(workspace.users(), SELF, tasks, dialogs, texts);
        model.load();
        return new UsersView(model, texts);
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    private List<Button> removals() {
        return lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Fjern"))
                .toList();
    }

    private String labels() {
        return lookup(node -> node instanceof Label).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
    }

    @Test
    void nobodyRemovesThemselves() {
        settle();

        assertThat(removals()).singleElement().matches(Button::isDisabled);
        assertThat(labels()).contains("Ida");
    }

    private void add(String name, String passphrase, String again) {
        clickOn(texts.get("settings.userAdd.heading"));
        inWindow(() -> {
            lookup(node -> node instanceof TextField && !(node instanceof PasswordField) && seen(node))
                    .queryAs(TextField.class)
                    .setText(name);
            var words = lookup(node -> node instanceof PasswordField && seen(node))
                    .queryAllAs(PasswordField.class).stream()
                    .toList();
            words.getFirst().setText(passphrase);
            words.getLast().setText(again);
        });
        inWindow(() -> lookup(texts.get("settings.userAdd.button")).queryAs(Button.class).fire());
        settle();
    }

    /** Whether neither it nor what it lies in is folded away. */
    private static boolean seen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void addsSomebodyWhoThenStandsInTheList() {
        settle();

        add("Per", OTHER, OTHER);

        assertThat(workspace.users().list()).extracting(User::name).containsExactly("Ida", "Per");
        assertThat(labels()).contains("Per");
        assertThat(removals()).hasSize(2).anyMatch(remove -> !remove.isDisabled());
    }

    @Test
    void aPassphraseThatIsRepeatedWronglyAddsNobody() {
        settle();

        add("Per", OTHER, OTHER + "!");

        assertThat(workspace.users().list()).extracting(User::name).containsExactly("Ida");
    }
}
