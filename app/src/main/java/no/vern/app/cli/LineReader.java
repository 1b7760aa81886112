package no.vern.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 lines one at a time, however long the input is; a line beyond the limit is skipped and told apart. */
final class LineReader implements AutoCloseable {
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private long number;

    /**
     * A line and where it stands.
     *
     * @param text empty when it was too long
     */
    record Line(long number, Optional<String> text) {
        boolean blank() {
            return text.isPresent() && text.get().isBlank();
        }
    }

    LineReader(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line; empty at the end. */
    Optional<Line> next() {
        try {
            var first = reader.read();
            if (first < 0) {
                return Optional.empty();
            }
            number++;
            return Optional.of(new Line(number, rest(first)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<String> rest(int first) throws IOException {
        var text = new StringBuilder();
        var tooLong = false;
        for (var character = first; character >= 0 && character != '\n'; character = reader.read()) {
            tooLong |= text.length() >= LONGEST;
            if (!tooLong && !(number == 1 && text.isEmpty() && character == BYTE_ORDER_MARK)) {
                text.append((char) character);
            }
        }
        return tooLong ? Optional.empty() : Optional.of(text.toString());
    }
}
