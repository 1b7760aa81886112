package no.vern.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes a sealed file with the memory of two chunks. What the disk does not take is a {@link WriteFailed}, so that who
 * fills it can tell it from a source that cannot be read.
 */
final class SealedOutput extends OutputStream {
    private final Path file;
    private final OutputStream out;
    private final ChunkSeal seal;
    private final byte[] plain = new byte[ChunkSeal.CHUNK];
    private final byte[] sealed = new byte[ChunkSeal.CHUNK + ChunkSeal.TAG];
    private int filled;
    private long number;

    /** @param file not there yet */
    SealedOutput(Path file, ChunkSeal seal) throws IOException {
        this.file = file;
        this.seal = seal;
        out = Files.newOutputStream(file);
        out.write(ChunkSeal.HEAD);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (var done = 0; done < length; ) {
            // A full chunk waits until something follows it: only then is it known not to be the last.
            if (filled == plain.length) {
                put(false);
            }
            var count = Math.min(length - done, plain.length - filled);
            System.arraycopy(bytes, from + done, plain, filled, count);
            filled += count;
            done += count;
        }
    }

    private void put(boolean last) {
        try {
            out.write(sealed, 0, seal.seal(plain, filled, number++, last, sealed));
        } catch (IOException e) {
            throw WriteFailed.because(e, file);
        }
        filled = 0;
    }

    /** Writes the last chunk; without it the file is broken, as it should be when its source failed. */
    void finish() {
        put(true);
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        out.close();
    }
}
