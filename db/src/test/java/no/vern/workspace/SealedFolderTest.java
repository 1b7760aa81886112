package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFolderTest {
    private static final int CHUNK = ChunkSeal.CHUNK;
    private static final int SEALED = CHUNK + ChunkSeal.TAG;
    private static final int HEAD = ChunkSeal.HEAD.length;

    @TempDir
    private Path temp;

    private final UUID id = UUID.randomUUID();
    private SealedFolder folder;

    @BeforeEach
    void place() {
        folder = new SealedFolder(temp.resolve("attachments"), VaultName.REGISTER);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private byte[] write(UUID id, byte[] plain) {
        return folder.write(id, out -> out.write(plain, 0, plain.length));
    }

    private byte[] read(UUID id, byte[] secret) throws IOException {
        try (var in = folder.open(id, secret)) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatWasWrittenIsReadWhereverTheChunksEnd() throws IOException {
        for (var size : new int[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5_000_000}) {
            var file = UUID.randomUUID();
            var secret = write(file, noise(size));

            assertThat(read(file, secret)).as(size + " bytes").isEqualTo(noise(size));
            var chunks = Math.max(1, (size + CHUNK - 1) / CHUNK);
            assertThat(folder.file(file)).hasSize(HEAD + size + (long) chunks * ChunkSeal.TAG);
        }
    }

    @Test
    void takesAndGivesByteByByteAsWell() throws IOException {
        var secret = folder.write(id, out -> {
            for (var one : noise(CHUNK + 3)) {
                out.write(one);
            }
        });

        var read = new ByteArrayOutputStream();
        try (var in = folder.open(id, secret)) {
            for (int one; (one = in.read()) >= 0; ) {
                read.write(one);
            }
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(read.toByteArray()).isEqualTo(noise(CHUNK + 3));
    }

    @Test
    void theSameBytesAreSealedDifferentlyUnderEveryId() throws IOException {
        write(id, noise(1000));
        var other = UUID.randomUUID();
        write(other, noise(1000));

        assertThat(Arrays.mismatch(tail(id), tail(other))).isZero();
        assertThat(Files.list(temp.resolve("attachments")).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("register-" + id, "register-" + other);
    }

    private byte[] tail(UUID id) throws IOException {
        var bytes = Files.readAllBytes(folder.file(id));
        return Arrays.copyOfRange(bytes, HEAD, bytes.length);
    }

    @Test
    void aFlippedBitAnywhereIsFound() throws IOException {
        var secret = write(id, noise(CHUNK + 100));
        var whole = Files.readAllBytes(folder.file(id));
        for (var at : new int[] {0, HEAD - 1, HEAD, SEALED, HEAD + SEALED - 1, HEAD + SEALED, whole.length - 1}) {
            var flipped = whole.clone();
            flipped[at] ^= 1;
            assertBroken(secret, flipped);
        }
    }

    @Test
    void chunksThatAreSwappedLeftOutDoubledCutOrAddedAreFound() throws IOException {
        for (var last : new int[] {CHUNK, 500}) {
            var secret = write(id, noise(3 * CHUNK + last));
            var whole = Files.readAllBytes(folder.file(id));
            var head = Arrays.copyOf(whole, HEAD);
            byte[][] chunks = new byte[4][];
            for (var at = 0; at < chunks.length; at++) {
                var from = HEAD + at * SEALED;
                chunks[at] = Arrays.copyOfRange(whole, from, Math.min(whole.length, from + SEALED));
            }
            assertBroken(secret, join(head, chunks[1], chunks[0], chunks[2], chunks[3]));
            assertBroken(secret, join(head, chunks[0], chunks[2], chunks[3]));
            assertBroken(secret, join(head, chunks[0], chunks[1], chunks[1], chunks[2], chunks[3]));
            assertBroken(secret, join(head, chunks[0], chunks[1], chunks[2]));
            assertBroken(secret, join(head, chunks[0], chunks[1], chunks[2], chunks[3], chunks[3]));
            assertBroken(secret, join(whole, new byte[] {0}));
            assertBroken(secret, Arrays.copyOf(whole, whole.length - 1));
            assertBroken(secret, head);
            assertBroken(secret, Arrays.copyOf(whole, HEAD - 1));
            assertBroken(secret, new byte[0]);
            Files.write(folder.file(id), whole);
            assertThat(read(id, secret)).hasSize(3 * CHUNK + last);
        }
    }

    private static byte[] join(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        Stream.of(pieces).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private void assertBroken(byte[] secret, byte[] changed) throws IOException {
        Files.write(folder.file(id), changed);
        assertThatThrownBy(() -> read(id, secret)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aFileUnderAnothersNameOrKeyIsNotRead() throws IOException {
        var secret = write(id, noise(100));
        var other = UUID.randomUUID();
        var otherSecret = write(other, noise(100));

        assertThatThrownBy(() -> read(id, otherSecret)).isInstanceOf(SealBroken.class);
        Files.delete(folder.file(other));
        Files.copy(folder.file(id), folder.file(other));
        assertThatThrownBy(() -> read(other, secret)).isInstanceOf(SealBroken.class);
        Files.delete(folder.file(id));
        assertThatThrownBy(() -> read(id, secret)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aSourceThatFailsLeavesNothing() {
        assertThatThrownBy(() -> folder.write(id, out -> {
                    out.write(noise(3 * CHUNK), 0, 3 * CHUNK);
                    throw new IllegalStateException("source");
                }))
                .hasMessage("source");

        assertThat(temp.resolve("attachments")).isEmptyDirectory();
    }

    @Test
    void sweepsHalfWrittenFilesAndThoseThatNobodyKeepsAndNothingElse() throws IOException {
        write(id, noise(10));
        var loose = UUID.randomUUID();
        write(loose, noise(10));
        var attachments = temp.resolve("attachments");
        Files.write(attachments.resolve("register-" + UUID.randomUUID() + ".part"), noise(5));
        var others = new SealedFolder(attachments, VaultName.JOURNAL);
        others.write(loose, out -> out.write(1));
        Files.write(attachments.resolve("journal-" + loose + ".part"), noise(5));
        Files.write(attachments.resolve("lesmeg.txt"), noise(5));

        folder.sweep(Set.of(id));

        assertThat(Files.list(attachments).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "register-" + id, "journal-" + loose, "journal-" + loose + ".part", "lesmeg.txt");
        assertThat(folder.ids()).containsExactly(id);
    }
}
