package no.vern.workspace;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends one byte after the size that was promised: enough to see that it is more, too little to fill a disk. */
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long promised) {
        super(in);
        this.left = promised + 1;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        left--;
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        var read = super.read(into, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
