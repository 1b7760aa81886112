package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    private static final User NURSE = new User("Nina", UserRole.NURSE);

    @TempDir
    private Path temp;

    private Path folder;
    private Path register;

    @BeforeEach
    void workspace() {
        folder = temp.resolve("arbeid");
        register = folder.resolve("register.mv.db");
        try (var workspace = TestVaults.workspace(folder, NURSE, "p").workspace()) {
            workspace.users().add(new User("Kari", UserRole.ADVISOR), "k".toCharArray());
            BackupTest.add(
                    workspace.register(), IntStream.range(0, 300).mapToObj(i -> "P" + i).toArray(String[]::new));
        }
    }

    private Workspace open(String passphrase) {
        return Workspace.open(folder, "Nina", passphrase.toCharArray());
    }

    /** Somebody who types wrongly should not be alarmed, and somebody who types rightly not be sent to try again. */
    private void assertDamaged(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        var damaged = catchThrowableOfType(WorkspaceDamaged.class, () -> open("p"));
        assertThat(damaged).isNotNull();
        assertThat(damaged.file()).isEqualTo(file);
        assertThat(damaged.newestBackup()).isPresent();
        assertThat(damaged.messageKey()).isEqualTo("workspace.file.damagedWithBackup");
        assertThat(Files.readAllBytes(file)).as("nothing is overwritten").isEqualTo(content);
    }

    @Test
    void everyFlippedBitOfAClosedVaultIsDamageAndNeverAWrongPassphrase() throws IOException {
        var sound = Files.readAllBytes(register);
        var random = new Random(1);
        for (var i = 0; i < 20; i++) {
            var flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            assertDamaged(register, flipped);
        }
        assertThatThrownBy(() -> open("feil")).isInstanceOf(WrongPassphrase.class);
        Files.write(register, sound);
        open("p").close();
    }

    @Test
    void aTruncatedAnEmptyAndAMissingVaultAreDamage() throws IOException {
        var sound = Files.readAllBytes(register);
        for (var length : new int[] {0, 1, 4096, sound.length / 2, sound.length - 1}) {
            assertDamaged(register, Arrays.copyOf(sound, length));
        }
        Files.delete(register);
        assertThatThrownBy(() -> open("p")).isInstanceOf(WorkspaceDamaged.class);
        assertThat(register).as("none is made in its place").doesNotExist();
    }

    @Test
    void afterAnUncleanEndATruncatedOrOverwrittenVaultIsDamageToo() throws IOException {
        Files.delete(folder.resolve("register.state"));
        var sound = Files.readAllBytes(register);
        for (var length : new int[] {0, 1, 4096, 12_000}) {
            assertDamaged(register, Arrays.copyOf(sound, length));
        }
        var zeroed = sound.clone();
        Arrays.fill(zeroed, 8192, sound.length, (byte) 0);
        assertDamaged(register, zeroed);
    }

    @Test
    void afterAnUncleanEndAFlippedBitIsDamageOrHarmless() throws IOException {
        var sound = Files.readAllBytes(register);
        var random = new Random(2);
        for (var i = 0; i < 15; i++) {
            Files.deleteIfExists(folder.resolve("register.state"));
            var flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(register, flipped);
            try (var workspace = open("p")) {
                assertThat(BackupTest.names(workspace.register())).hasSize(300);
            } catch (WorkspaceDamaged e) {
                assertThat(Files.readAllBytes(register)).isEqualTo(flipped);
            }
        }
    }

    @Test
    void aVaultFromAnotherDayIsDamage() throws IOException {
        var yesterday = Files.readAllBytes(register);
        try (var workspace = open("p")) {
            BackupTest.add(workspace.register(), "Today");
        }
        assertDamaged(register, yesterday);
    }

    @Test
    void aFlippedBitInTheKeyringIsDamageAndNeverAWrongPassphrase() throws IOException {
        var keyring = folder.resolve("keyring.json");
        var sound = Files.readAllBytes(keyring);
        var random = new Random(3);
        for (var i = 0; i < 200; i++) {
            var flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(keyring, flipped);
            try {
                open("p").close();
                assertThat(new String(flipped).replaceAll("\\s", "")).as("only a blank was hit")
                        .hasSizeGreaterThanOrEqualTo(new String(sound).replaceAll("\\s", "").length() - 1);
            } catch (WorkspaceDamaged e) {
                assertThat(e.file()).isEqualTo(keyring);
            }
        }
    }

    @Test
    void aKeyringEntryPutInAnotherUsersPlaceIsDamage() throws Exception {
        var at = WorkspaceFolder.at(folder);
        var keyring = at.readKeyring();
        var nurse = keyring.find("Nina").orElseThrow();
        var advisor = keyring.find("Kari").orElseThrow();
        var stolen = new EnumMap<>(advisor.keys());
        stolen.put(VaultName.JOURNAL, nurse.keys().get(VaultName.JOURNAL));
        KeyringFile.write(at.keyring(), keyring.with(new KeyringEntry(
                "Kari", "NURSE", advisor.derivation(), advisor.verifier(), stolen)));
        assertThatThrownBy(() -> Workspace.open(folder, "Kari", "k".toCharArray()))
                .isInstanceOf(WorkspaceDamaged.class);
        assertThatThrownBy(() -> Workspace.open(folder, "Kari", "feil".toCharArray()))
                .isInstanceOf(WrongPassphrase.class);
    }
}
