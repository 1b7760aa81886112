package no.vern.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a sealed file with the memory of two chunks; no byte comes out that was not verified with its whole chunk. */
final class SealedInput extends InputStream {
    private static final int SEALED = ChunkSeal.CHUNK + ChunkSeal.TAG;

    private final InputStream in;
    private final ChunkSeal seal;
    private final byte[] sealed = new byte[SEALED];
    private final byte[] plain = new byte[ChunkSeal.CHUNK];
    private long left;
    private long number;
    private int at;
    private int end;
    private boolean last;

    SealedInput(Path file, ChunkSeal seal) throws IOException {
        this.seal = seal;
        left = Files.size(file) - ChunkSeal.HEAD.length;
        in = Files.newInputStream(file);
        if (!Arrays.equals(in.readNBytes(ChunkSeal.HEAD.length), ChunkSeal.HEAD)) {
            in.close();
            throw new SealBroken();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == end) {
            if (last) {
                return -1;
            }
            next();
        }
        var count = Math.min(length, end - at);
        System.arraycopy(plain, at, into, from, count);
        at += count;
        return count;
    }

    private void next() throws IOException {
        last = left <= SEALED;
        var length = in.readNBytes(sealed, 0, SEALED);
        if (length < ChunkSeal.TAG) {
            throw new SealBroken();
        }
        end = seal.open(sealed, length, number++, last, plain);
        at = 0;
        left -= length;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        in.close();
    }
}
