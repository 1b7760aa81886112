package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentCommandsTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    private Path folder;

    private Path workspace;
    private String incident;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeEach
    void found() {
        workspace = folder.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
        vern.typing("""
                {"occurredAt":"2026-04-04T23:30","unit":"Sykehjem A","type":"THREAT","title":"Trussel"}
                """).run("add", "incident", workspace, "--json-lines", "-");
        incident = vern.lines().getFirst();
    }

    @Test
    void aFileIsAttachedListedAndCopiedOut() throws IOException {
        var file = Files.writeString(folder.resolve("notat.txt"), "Hei");
        assertThat(vern.run("incident", "attach", workspace, incident, file)).isEqualTo(ExitCode.DONE);

        assertThat(vern.run("incident", "attachments", workspace, incident)).isEqualTo(ExitCode.DONE);
        assertThat(vern.lines()).singleElement().asString().contains("  1  ", "3 B", "text/plain", "notat.txt");

        var copy = folder.resolve("kopi.txt");
        assertThat(vern.run("incident", "attachments", workspace, incident, "--save", 1, "--out", copy))
                .isEqualTo(ExitCode.DONE);
        assertThat(copy).hasContent("Hei");
        assertThat(vern.out()).contains("uten kryptering");

        assertThat(vern.run("incident", "attachments", workspace, incident, "--save", 1, "--out", copy))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("finnes allerede");
    }

    @Test
    void saysInASentenceWhatCannotBeDone() throws IOException {
        assertThat(vern.run("incident", "attach", workspace, incident, folder.resolve("borte.txt")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("«borte.txt» kan ikke leses");
        assertThat(vern.run("incident", "attach", workspace, incident, folder)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("er en mappe");
        assertThat(vern.run("incident", "attachments", workspace, incident, "--save", 1, "--out", folder.resolve("x")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("ikke noe vedlegg nummer 1");
        assertThat(vern.run("incident", "attachments", workspace, incident, "--save", 1)).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aBackupsAttachmentsAreRestoredAndAMissingOneIsNamed() throws IOException {
        vern.run("incident", "attach", workspace, incident, Files.writeString(folder.resolve("notat.txt"), "Hei"));
        var backup = newest();
        assertThat(vern.run("restore", backup, folder.resolve("hel"))).isEqualTo(ExitCode.DONE);
        assertThat(vern.run("check", folder.resolve("hel"))).isEqualTo(ExitCode.DONE);
        assertThat(vern.out()).contains("ett vedlegg er lest helt gjennom");

        var alone = Files.copy(backup, Files.createDirectory(folder.resolve("minnepinne")).resolve("kopi.vern"));
        assertThat(vern.run("restore", alone, folder.resolve("halv"))).isEqualTo(ExitCode.WORKSPACE);
        assertThat(vern.err()).contains("Alt annet er gjenopprettet, men ett vedlegg lå ikke ved", attachment());

        assertThat(vern.run("check", folder.resolve("halv"))).isEqualTo(ExitCode.WORKSPACE);
        assertThat(vern.err()).contains("filen til vedlegget " + attachment() + " mangler");
        assertThat(vern.run("incident", "attachments", folder.resolve("halv"), incident, "--save", 1, "--out",
                        folder.resolve("kopi.txt")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains("«notat.txt» ligger ikke lenger i mappen attachments");
        assertThat(folder.resolve("kopi.txt")).doesNotExist();
    }

    private Path newest() throws IOException {
        try (var backups = Files.list(workspace.resolve("backup"))) {
            return backups.filter(file -> file.toString().endsWith(".vern")).max(Path::compareTo).orElseThrow();
        }
    }

    private String attachment() throws IOException {
        try (var files = Files.list(workspace.resolve("attachments"))) {
            return files.map(file -> file.getFileName().toString().substring("register-".length())).findFirst()
                    .orElseThrow();
        }
    }
}
