package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingViewModelTest {
    private static final String STRONG = "hest batteri stift gul";

    @TempDir
    Path folder;

    private final FoundingViewModel model =
            new FoundingViewModel(Workspace::create, Tasks.sameThread(), Texts.of(Language.NB));

    private void fill() {
        model.organisation.set("Fjordvik kommune");
        model.name.set("Anne");
        model.role.set(UserRole.NURSE);
        model.folder.set(folder.resolve("vern"));
    }

    @Test
    void makes_a_workspace_and_hands_over_its_codes() {
        fill();
        model.create(STRONG, STRONG);

        var created = model.createdProperty().get();
        assertThat(created).isNotNull();
        assertThat(created.register().text()).startsWith("R");
        assertThat(created.journal().text()).startsWith("J");
        assertThat(created.workspace().user().role()).isEqualTo(UserRole.NURSE);
        created.workspace().close();
    }

    @Test
    void says_beside_each_field_what_is_missing() {
        model.create("kort", "kort");

        assertThat(model.problems().of("organisation").get()).isEqualTo("Skriv navnet på virksomheten.");
        assertThat(model.problems().of("name").get()).isEqualTo("Skriv navnet ditt.");
        assertThat(model.problems().of("folder").get()).isEqualTo("Velg en mappe å lagre i.");
        assertThat(model.problems().of("passphrase").get()).isEqualTo("Velg en passfrase på minst 10 tegn.");
        assertThat(model.createdProperty().get()).isNull();
    }

    @Test
    void warns_of_a_folder_that_is_synchronised_to_a_cloud_before_it_is_made() {
        model.typedFolder(folder.resolve("Dropbox/vern").toString());
        assertThat(model.warningProperty().get()).startsWith("Mappen synkroniseres til nettskyen.");

        model.typedFolder(folder.resolve("vern").toString());
        assertThat(model.warningProperty().get()).isEmpty();
    }

    @Test
    void takes_a_name_that_no_folder_can_have_for_none() {
        model.typedFolder("arbeid");
        model.typedFolder("arbeid\0");

        assertThat(model.folder.get()).isNull();
    }

    @Test
    void wants_the_same_passphrase_twice() {
        fill();
        model.create(STRONG, STRONG + "!");

        assertThat(model.problems().of("again").get()).startsWith("De to passfrasene er ikke like.");
        assertThat(model.createdProperty().get()).isNull();
    }

    @Test
    void says_why_the_folder_cannot_be_used_and_keeps_what_is_typed() {
        fill();
        model.create(STRONG, STRONG);
        model.createdProperty().get().workspace().close();
        model.create(STRONG, STRONG);

        assertThat(model.messageProperty().get()).contains("ikke tom");
        assertThat(model.organisation.get()).isEqualTo("Fjordvik kommune");
    }

    @ParameterizedTest
    @CsvSource({
        "hest, TOO_SHORT",
        "aaaaaaaaaaaaaaaa, TOO_SHORT",
        "hestebatteri, FAIR",
        "hest batteri stift gul, STRONG",
        "Kx7!pQ2m-Zr9w, FAIR",
        "Kx7!pQ2m-Zr9wB, STRONG"
    })
    void tells_how_strong_a_passphrase_is(String passphrase, PassphraseStrength strength) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(strength);
    }
}
