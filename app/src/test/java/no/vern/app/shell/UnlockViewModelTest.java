package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockViewModelTest {
    private static final User ANNE = new User("Anne", UserRole.ADVISOR);
    private static final String RIGHT = "hest batteri stift";

    @TempDir
    Path folder;

    private final Texts texts = Texts.of(Language.NB);
    private final List<Workspace> opened = new ArrayList<>();
    private final List<Runnable> delayed = new ArrayList<>();
    private UnlockViewModel model;

    @BeforeEach
    void aWorkspace() {
        Workspace.create(folder.resolve("vern"), "Fjordvik", ANNE, RIGHT.toCharArray())
                .workspace()
                .close();
        model = unlock();
    }

    @AfterEach
    void close() {
        opened.forEach(Workspace::close);
    }

    private UnlockViewModel unlock() {
        var parts = new UnlockViewModel.Parts(
                Workspace::open, Workspace::openReadOnly, Tasks.sameThread(), texts, Clock.systemUTC(), this::delay);
        return new UnlockViewModel(List.of(folder.resolve("vern")), parts, opened::add);
    }

    private Runnable delay(Duration wait, Runnable action) {
        delayed.add(action);
        return () -> delayed.remove(action);
    }

    @Test
    void offers_the_users_of_the_folder_last_opened() {
        assertThat(model.users()).containsExactly(ANNE);
        assertThat(model.userProperty().get()).isEqualTo(ANNE);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void opens_with_the_right_passphrase_and_overwrites_it() {
        var passphrase = RIGHT.toCharArray();
        model.unlock(passphrase);

        assertThat(opened).hasSize(1);
        assertThat(passphrase).containsOnly('\0');
    }

    @Test
    void says_so_when_the_passphrase_is_wrong_and_waits_longer_after_several() {
        model.unlock("feil".toCharArray());
        assertThat(model.problemProperty().get()).isEqualTo("Passfrasen er feil. Prøv igjen.");

        for (int i = 0; i < 6 && !model.waitingProperty().get(); i++) {
            model.unlock("feil".toCharArray());
        }
        assertThat(model.waitingProperty().get()).isTrue();
        assertThat(model.problemProperty().get()).contains("Du kan prøve igjen");

        model.unlock(RIGHT.toCharArray());
        assertThat(opened).isEmpty();

        delayed.getLast().run();
        assertThat(model.waitingProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void names_the_machine_that_has_it_open_and_reads_the_backup_instead() {
        model.unlock(RIGHT.toCharArray());
        opened.getFirst().backup().make();
        var second = unlock();
        second.unlock(RIGHT.toCharArray());

        assertThat(second.problemProperty().get()).startsWith("Arbeidsområdet er åpent på maskinen ");

        second.readBackup();
        second.unlock(RIGHT.toCharArray());
        assertThat(opened).hasSize(2);
        assertThat(opened.getLast().asOf()).isPresent();
    }

    @Test
    void can_be_tried_again_after_something_unexpected() {
        var parts = new UnlockViewModel.Parts(
                (place, user, passphrase) -> {
                    throw new IllegalStateException("odd");
                },
                Workspace::openReadOnly,
                Tasks.sameThread(),
                texts,
                Clock.systemUTC(),
                this::delay);
        var odd = new UnlockViewModel(List.of(folder.resolve("vern")), parts, opened::add);

        assertThatThrownBy(() -> odd.unlock(RIGHT.toCharArray())).hasMessage("odd");

        assertThat(odd.busyProperty().get()).isFalse();
    }

    @Test
    void warns_of_a_folder_that_is_synchronised_to_a_cloud() {
        assertThat(model.warningProperty().get()).isEmpty();

        model.choose(folder.resolve("OneDrive - Fjordvik"));
        assertThat(model.warningProperty().get()).startsWith("Mappen synkroniseres til nettskyen.");

        model.choose(folder.resolve("vern"));
        assertThat(model.warningProperty().get()).isEmpty();
    }

    @Test
    void says_so_when_the_folder_is_no_workspace() {
        model.choose(folder);

        assertThat(model.problemProperty().get()).contains("ikke et arbeidsområde");
        assertThat(model.users()).isEmpty();
    }
}
