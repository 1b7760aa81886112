package no.vern.app.exchange.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Adds a line of its own after a text's end: when it is not read back as a line, an open quote has swallowed it. */
final class EndMark extends FilterReader {
    static final String LINE = "\u0003end of text\u0003";

    private final String added = "\n" + LINE;
    private int at = -1;

    EndMark(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (at < 0) {
            var read = super.read(into, offset, length);
            if (read >= 0) {
                return read;
            }
            at = 0;
        }
        var count = Math.min(length, added.length() - at);
        added.getChars(at, at + count, into, offset);
        at += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("Read in pieces");
    }
}
