package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody with the folder, or with another user's passphrase, can get at. */
class SecrecyTest {
    /** Made anew each time: no class file or earlier run can hold it. */
    private static final String MARKER =
            "Zyxelmarkør" + UUID.randomUUID().toString().replace("-", "");
    private static final User NURSE = new User("Nina", UserRole.NURSE);
    private static final User ADVISOR = new User("Kari", UserRole.ADVISOR);

    private final Instant started = Instant.now().minusSeconds(2);

    @TempDir
    private Path temp;

    @Test
    void whatIsWrittenIsInNoFileOfTheWorkspaceOrTheTemporaryFolder() throws IOException {
        var folder = temp.resolve("arbeid");
        var workspace = TestVaults.workspace(folder, NURSE, "p").workspace();
        BackupTest.add(workspace.register(), MARKER);
        workspace.register().write(write -> write.sql().execute("""
                insert into person select random_uuid(), 1, current_timestamp, current_timestamp,
                    '%s' || x, '%s', '' from system_range(1, 60000)""".formatted(MARKER, MARKER)));
        workspace.journal().orElseThrow().write(write -> {
            write.event("note", "case", UUID.randomUUID(), Map.of("note", MARKER));
            return null;
        });
        workspace.register().read(sql -> {
            // So large a result is laid aside in a temporary file while it is open.
            try (var cursor = sql.fetchLazy("select p.*, p.name || p.email from person p order by p.email, p.name desc")) {
                assertThat(cursor.fetchNext()).isNotNull();
                assertNowhere(temp);
                assertNowhere(Path.of(System.getProperty("java.io.tmpdir")));
                return null;
            }
        });
        workspace.backup().make();
        assertNowhere(temp);
        workspace.close();
        assertNowhere(temp);
        assertNowhere(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Test
    void theSearchItselfFindsTheMarkerInEveryEncodingOfIt() throws IOException {
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            var file = Files.write(temp.resolve("x"), ("abc" + MARKER + "def").getBytes(encoding));
            assertThat(holds(file)).as(encoding.name()).isTrue();
        }
    }

    /** What lay there before cannot hold a marker that was made since; it may be huge, and none of ours. */
    private boolean ofThisTest(Path file) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(started);
        } catch (IOException e) {
            return false;
        }
    }

    private void assertNowhere(Path folder) {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(this::ofThisTest).filter(SecrecyTest::holds)).isEmpty();
        } catch (IOException | UncheckedIOException e) {
            // Other tests' files come and go in the shared folder; ours are looked at on their own as well.
            assertThat(folder).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    private static boolean holds(Path file) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (Charset encoding : List.of(
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1)) {
                if (bytes.contains(new String(MARKER.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void anAdvisorsPassphraseAndWholeKeyringOpenNoJournal() throws Exception {
        var folder = temp.resolve("arbeid");
        try (var workspace = TestVaults.workspace(folder, NURSE, "p").workspace()) {
            workspace.users().add(ADVISOR, "k".toCharArray());
        }
        var keyring = WorkspaceFolder.at(folder).readKeyring();
        var entry = keyring.find("Kari").orElseThrow();
        assertThat(entry.keys()).containsOnlyKeys(VaultName.REGISTER);
        var derived = entry.derivation().derive("k".toCharArray());
        var register = entry.open("k".toCharArray(), keyring.workspace()).orElseThrow().need(VaultName.REGISTER);
        var held = List.of(
                Arrays.copyOf(derived, 32), Arrays.copyOfRange(derived, 32, 64), register.bytes(),
                register.derive("file"), register.derive("login"), register.derive("state"));

        for (var key : held) {
            for (var other : entries(keyring)) {
                for (var vault : other.keys().entrySet()) {
                    for (var label : labels(keyring)) {
                        var opened = vault.getValue().unwrap(key, label);
                        var own = other == entry && key == held.getFirst();
                        assertThat(opened.isPresent()).isEqualTo(own && Arrays.equals(label, KeyringEntry.label(
                                keyring.workspace(), "Kari", "ADVISOR", VaultName.REGISTER)));
                    }
                }
            }
            var journal = new VaultFile(folder, VaultName.JOURNAL);
            assertThatThrownBy(() -> Engine.source(journal, new VaultKey(key.clone()).databasePassword(),
                                    Engine.READ_ONLY)
                            .getConnection())
                    .isInstanceOf(SQLException.class);
        }
    }

    private static List<KeyringEntry> entries(Keyring keyring) {
        var all = new ArrayList<>(keyring.users());
        all.addAll(keyring.recovery());
        return all;
    }

    private static List<byte[]> labels(Keyring keyring) {
        var labels = new ArrayList<byte[]>();
        for (var entry : entries(keyring)) {
            for (var role : List.of("ADVISOR", "NURSE", "ADMINISTRATOR", KeyringEntry.RECOVERY)) {
                for (var vault : VaultName.values()) {
                    labels.add(KeyringEntry.label(keyring.workspace(), entry.name(), role, vault));
                }
            }
        }
        return labels.stream().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).distinct()
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    @Test
    void aKeyIsOverwrittenWhenItIsClosed() {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        new VaultKey(secret).close();
        assertThat(secret).containsOnly(0);
    }
}
