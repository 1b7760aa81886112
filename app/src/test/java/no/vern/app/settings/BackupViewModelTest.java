package no.vern.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupViewModelTest {
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-06-15T22:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Texts texts = Texts.of(Language.NB);
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @Test
    void a_copy_is_named_after_the_day_and_says_when_its_folder_is_not_there() {
        var created = TestVaults.workspace(folder.resolve("arbeid"), new User("Ida", UserRole.ADVISOR), "p");
        try (var workspace = created.workspace()) {
            var model = new BackupViewModel(
                    workspace, new StatusLine(texts, LATE), Tasks.sameThread(), dialogs, texts, LATE);
            var gone = folder.resolve("minnepinne");
            dialogs.file = gone.resolve("kopi.vern");

            model.saveCopy();

            assertThat(dialogs.fileChoices).singleElement().satisfies(choice ->
                    assertThat(choice.suggestedName()).isEqualTo("vern-2026-06-16.vern"));
            assertThat(model.toldProperty().get())
                    .isEqualTo("Mappen " + gone + " finnes ikke. Velg en mappe som finnes.");
        }
    }
}
