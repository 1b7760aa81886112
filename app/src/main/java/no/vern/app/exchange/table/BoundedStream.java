package no.vern.app.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading what unfolds to more than it may. */
final class BoundedStream extends FilterInputStream {
    private final long limit;
    private final TableRefused refusal;
    private long count;

    BoundedStream(InputStream in, long limit, TableRefused refusal) {
        super(in);
        this.limit = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limit) {
            throw refusal;
        }
    }
}
