package no.vern.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Seals many rows with one SHA-256: each value as text, a sign between values, another between rows. */
public final class RowsDigest {
    private static final char BETWEEN_VALUES = '\u001f';
    private static final char BETWEEN_ROWS = '\u001e';

    private final StringBuilder text = new StringBuilder();
    private final MessageDigest digest;

    public RowsDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param row the values of one row, in the table's own order */
    public void add(@Nullable Object[] row) {
        text.setLength(0);
        for (var value : row) {
            text.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value).append(BETWEEN_VALUES);
        }
        text.append(BETWEEN_ROWS);
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The seal of all rows so far. */
    public byte[] finish() {
        return digest.digest();
    }
}
