package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalChoicesTest {
    @TempDir
    Path folder;

    @Test
    void leaves_out_a_folder_that_this_machine_cannot_name() throws IOException {
        var file = Files.writeString(
                folder.resolve("vern.properties"), "workspace.0=/a\\u0000b\nworkspace.1=/vern\n");

        assertThat(new LocalChoices(file).workspaces()).containsExactly(Path.of("/vern"));
    }
}
