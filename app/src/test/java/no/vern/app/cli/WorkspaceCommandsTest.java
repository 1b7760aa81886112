package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.vern.workspace.Created;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {
    private static final Pattern CODE = Pattern.compile("(Register: |Journal:  )([0-9A-Z-]{30,})");

    private static final User IDA = new User("Ida", UserRole.ADVISOR);

    @TempDir
    static Path folder;

    private static Path workspace;
    private static Created created;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", "første setning");

    @BeforeAll
    static void found() {
        workspace = folder.resolve("arbeid");
        created = TestVaults.workspace(workspace, IDA, "første setning");
        created.workspace().close();
    }

    @Test
    void aNewWorkspaceShowsARecoveryCodeForEachVault() {
        var fresh = folder.resolve("ny");

        assertThat(vern.run("new", fresh, "--organisation", "Vik", "--user", "Ida", "--role", "advisor")).isZero();
        assertThat(vern.out()).startsWith("Arbeidsområdet er laget: " + fresh.toAbsolutePath());
        assertThat(CODE.matcher(vern.out()).results().map(result -> result.group(1)))
                .containsExactly("Register: ", "Journal:  ");
        assertThat(vern.run("user", "list", fresh)).isZero();
    }

    @Test
    void aPassphraseThatIsEasyToGuessIsTakenWithAWord() {
        var careless = new CommandRun().with("VERN_PASSPHRASE", "abcd");

        assertThat(careless.run("new", folder.resolve("lett"), "--organisation", "Vik", "--user", "Ida", "--role", "advisor"))
                .isZero();
        assertThat(careless.err()).contains("lett å gjette", "minst 10 tegn");
        assertThat(vern.run("new", folder.resolve("tung"), "--organisation", "Vik", "--user", "Ida", "--role", "advisor"))
                .isZero();
        assertThat(vern.err()).isEmpty();
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        var taken = Files.createDirectory(folder.resolve("opptatt"));
        Files.writeString(taken.resolve("brev.txt"), "hei");

        assertThat(vern.run("new", taken, "--organisation", "Vik", "--user", "Ida", "--role", "advisor"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err().lines()).hasSize(1);
        assertThat(taken).isDirectoryContaining(file -> file.endsWith("brev.txt"));
        assertThat(Files.list(taken)).hasSize(1);
    }

    @Test
    void aWrongPassphraseHasItsOwnExitCode() {
        assertThat(new CommandRun().with("VERN_PASSPHRASE", "feil").run("user", "list", workspace))
                .isEqualTo(ExitCode.WRONG_PASSPHRASE);
    }

    @Test
    void aMissingPassphraseIsAUsageErrorThatSaysHow() {
        assertThat(new CommandRun().run("user", "list", workspace)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPassphraseFileIsReadToItsFirstLineEnd() throws Exception {
        var file = Files.writeString(folder.resolve("passfrase.txt"), "første setning\r\nnotat\n");

        assertThat(new CommandRun().run("user", "list", workspace, "--passphrase-file", file)).isZero();
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsLocked() {
        try (var open = Workspace.open(workspace, null, "første setning".toCharArray())) {
            assertThat(open.user().name()).isEqualTo("Ida");
            assertThat(vern.run("user", "list", workspace)).isEqualTo(ExitCode.WORKSPACE);
        }
        assertThat(vern.err().lines()).hasSize(1);
    }

    @Test
    void aFolderThatIsNoWorkspaceIsRefusedBeforeAnybodyIsAsked() {
        assertThat(new CommandRun().run("user", "list", folder.resolve("ingenting"))).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).isEmpty();
    }

    @Test
    void usersAreAddedListedAndRemoved() {
        vern.with("VERN_NEW_PASSPHRASE", "annen setning");

        assertThat(vern.run("user", "add", workspace, "--user", "Nils", "--role", "advisor")).isZero();
        assertThat(new CommandRun().with("VERN_PASSPHRASE", "annen setning").run("user", "list", workspace, "--user", "Nils"))
                .isZero();
        assertThat(vern.run("user", "list", workspace)).isZero();
        assertThat(vern.lines()).contains("advisor\tIda", "advisor\tNils");
        assertThat(vern.run("user", "remove", workspace, "--user", "Nils")).isZero();
        assertThat(vern.run("user", "list", workspace)).isZero();
        assertThat(vern.lines()).doesNotContain("advisor\tNils");
    }

    @Test
    void aNurseNeedsTheJournalsRecoveryCode() {
        vern.with("VERN_NEW_PASSPHRASE", "annen setning");
        assertThat(vern.run("user", "add", workspace, "--user", "Siri", "--role", "nurse")).isEqualTo(ExitCode.REFUSED);
        vern.with("VERN_RECOVERY_CODE", created.journal().text());
        assertThat(vern.run("user", "add", workspace, "--user", "Siri", "--role", "nurse")).isZero();
    }

    @Test
    void aNurseNeverGetsThePassphraseOfWhoLetsThemIn() {
        vern.with("VERN_RECOVERY_CODE", created.journal().text());

        assertThat(vern.run("user", "add", workspace, "--user", "Nora", "--role", "nurse")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("Nora", "--new-passphrase-file", "VERN_NEW_PASSPHRASE");
        assertThat(vern.run("user", "add", workspace, "--user", "Truls", "--role", "advisor")).isZero();
        assertThat(vern.err()).startsWith("Truls får samme");
    }

    @Test
    void warnsWhenTheFolderIsSynchronisedToACloud() {
        var cloud = folder.resolve("OneDrive - Vik/arbeid");

        assertThat(vern.run("new", cloud, "--organisation", "Vik", "--user", "Ida", "--role", "advisor")).isZero();
        assertThat(vern.err()).startsWith("Mappen synkroniseres til nettskyen.");
        assertThat(vern.run("user", "list", cloud)).isZero();
        assertThat(vern.err().lines()).hasSize(1);
        assertThat(vern.run("user", "list", workspace)).isZero();
        assertThat(vern.err()).isEmpty();
    }

    @Test
    void aDemoPrintsOnlyItsOwnPassphrase() {
        assertThat(vern.run("demo", folder.resolve("oppdiktet"), "--incidents", "3", "--employees", "20")).isZero();
        assertThat(vern.out()).contains("VERN_PASSPHRASE").doesNotContain("første setning");

        var plain = new CommandRun();
        assertThat(plain.run("demo", folder.resolve("oppdiktet2"), "--incidents", "3", "--employees", "20")).isZero();
        assertThat(plain.lines().getLast()).endsWith(": demo");
    }

    @Test
    void anOrganisationNeedsAName() {
        assertThat(vern.run("new", folder.resolve("uten"), "--organisation", " ", "--user", "Ida", "--role", "advisor"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err().lines()).containsExactly("Skriv navnet på virksomheten.");
    }

    @Test
    void aForgottenPassphraseIsReplacedByTheRecoveryCode() throws Exception {
        var other = folder.resolve("glemt");
        var lost = TestVaults.workspace(other, IDA, "glemt");
        lost.workspace().close();
        var file = Files.writeString(folder.resolve("kode.txt"), lost.register().text() + "\n");

        var recovery = new CommandRun().with("VERN_NEW_PASSPHRASE", "husket");
        assertThat(recovery.run("recover", other, "--user", "Ida", "--recovery-code-file", file)).isZero();
        assertThat(new CommandRun().with("VERN_PASSPHRASE", "husket").run("user", "list", other)).isZero();
    }

    @Test
    void somebodyChangesTheirOwnPassphrase() {
        var other = folder.resolve("bytte");
        var run = new CommandRun().with("VERN_PASSPHRASE", "gammel").with("VERN_NEW_PASSPHRASE", "ny");
        TestVaults.workspace(other, IDA, "gammel").workspace().close();

        assertThat(run.run("passphrase", other)).isZero();
        assertThat(run.run("user", "list", other)).isEqualTo(ExitCode.WRONG_PASSPHRASE);
        assertThat(run.with("VERN_PASSPHRASE", "ny").run("user", "list", other)).isZero();
    }
}
