package no.vern.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.incident.TestRegister;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Backup;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files in a backup, a check, a killed process, and on the disk. */
class AttachmentKeepingTest {
    private static final int KILLS = 3;

    @TempDir
    private Path temp;

    private Path folder;
    private UUID incident;

    @BeforeEach
    void create() {
        folder = temp.resolve("arbeid");
        try (var workspace = TestVaults.workspace(folder, new User("Kari", UserRole.ADVISOR), "p").workspace()) {
            var vault = workspace.register();
            var unit = TestRegister.saved(new UnitRepository(vault).add(UnitContent.named("Sykehjem A")));
            incident = TestRegister.saved(new IncidentRepository(vault)
                            .add(IncidentContent.builder()
                                    .unitId(unit.id())
                                    .type(IncidentType.THREAT)
                                    .occurredOn(LocalDate.of(2026, 6, 1))
                                    .title("Trussel")
                                    .build()))
                    .id();
        }
    }

    private static Workspace open(Path folder) {
        return Workspace.open(folder, null, "p".toCharArray());
    }

    private static AttachmentRepository attachments(Workspace workspace) {
        return new AttachmentRepository(workspace.register(), new IncidentRepository(workspace.register()));
    }

    /** Every file's bytes follow from its name, so that another process can know them. */
    static byte[] content(String name) {
        return name.repeat(400_000 / name.length()).getBytes(StandardCharsets.UTF_8);
    }

    static void add(AttachmentRepository attachments, UUID incident, String name) {
        TestRegister.saved(attachments.add(incident, OfferedFile.of(name, Bytes.of(content(name)))));
    }

    @Test
    void aBackupHoldsThemAndACheckReadsThem() {
        var backup = temp.resolve("kopi.vern");
        try (var workspace = open(folder)) {
            add(attachments(workspace), incident, "bilde");
            workspace.backup().to(backup);
            assertThat(workspace.check().sound()).isTrue();
        }

        Backup.restore(backup, temp.resolve("ny"));

        try (var workspace = open(temp.resolve("ny"))) {
            var there = attachments(workspace);
            assertThat(there.of(incident)).extracting(Attachment::name).containsExactly("bilde");
            assertThat(there.bytes(there.of(incident).getFirst())).isEqualTo(content("bilde"));
        }
    }

    @Test
    void whatWasConfirmedIsThereWholeAfterTheProcessWasKilledAndTheVaultRenewed() throws Exception {
        var confirmed = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(killedAfter(2 + 3 * kill));
            try (var workspace = open(folder)) {
                var there = attachments(workspace);
                assertThat(there.of(incident)).extracting(Attachment::name).containsAll(confirmed);
                assertThat(there.of(incident))
                        .allSatisfy(attachment ->
                                assertThat(there.bytes(attachment)).isEqualTo(content(attachment.name())));
                assertThat(workspace.check().sound()).isTrue();
                try (var files = Files.list(folder.resolve("attachments"))) {
                    assertThat(files.map(file -> file.getFileName().toString()))
                            .as("nothing that the killed one had begun is left")
                            .containsExactlyInAnyOrderElementsOf(there.of(incident).stream()
                                    .map(attachment -> "register-" + attachment.id())
                                    .toList());
                }
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(KILLS * 2);
    }

    private List<String> killedAfter(int lines) throws IOException, InterruptedException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-cp", classPath, KilledAttacher.class.getName(), folder.toString(), incident.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var confirmed = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(writer.getInputStream()))) {
            for (String line; (line = out.readLine()) != null; ) {
                if (line.length() == 36) {
                    confirmed.add(line);
                }
                if (confirmed.size() == lines) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).as("killed, not ended").isNotZero();
        return confirmed;
    }

    @Test
    void noFileOnTheDiskHoldsThemInPlain() throws IOException {
        var name = "markør" + UUID.randomUUID();
        try (var workspace = open(folder)) {
            var there = attachments(workspace);
            add(there, incident, name);
            there.bytes(there.of(incident).getFirst());
            assertNowhere(name, temp);
            workspace.backup().make();
        }
        assertNowhere(name, temp);
        for (var place : List.of("attachments", "backup/attachments")) {
            assertThat(folder.resolve(place)).as("what was searched").isNotEmptyDirectory();
        }
        assertThat(holds(Files.write(temp.resolve("x"), content(name)), name)).as("the search itself works").isTrue();
    }

    private static void assertNowhere(String marker, Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(holds(file, marker)).as(file.toString()).isFalse();
            }
        }
    }

    private static boolean holds(Path file, String marker) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(marker);
    }
}
