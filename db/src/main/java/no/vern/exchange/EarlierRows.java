package no.vern.exchange;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is there when a file is looked at: what tells a row that was imported before, or that somebody has typed in. What
 * is there is met once, so that of two equal rows the second is a record of its own.
 */
public final class EarlierRows {
    /** So many bytes of a digest count; two different rows never share those. */
    static final int KEY = 16;

    private final Map<ByteBuffer, ByteBuffer> imported;
    private final Map<List<Object>, Integer> typed = new HashMap<>();
    private final Map<ByteBuffer, List<Object>> brought = new HashMap<>();

    /** @param imported by the key of each row that was imported, what it said */
    public EarlierRows(Map<ByteBuffer, ByteBuffer> imported) {
        this.imported = imported;
    }

    /** Takes in a record that no file brought, by what it is told by. */
    public void type(List<Object> told) {
        typed.merge(told, 1, Integer::sum);
    }

    /** Takes in a record that a file brought: the same row meets it, else any that is told by the same. */
    public void bring(byte[] key, List<Object> told) {
        type(told);
        brought.put(half(key), told);
    }

    /** Whether a row with this key, of 16 bytes or more, was imported. */
    public boolean imported(byte[] key) {
        return imported.containsKey(half(key));
    }

    /** Whether the row that was imported with this key said the same of what it is; then it is met. */
    public boolean same(byte[] key, byte[] text) {
        var same = half(text).equals(imported.get(half(key)));
        if (same) {
            meets(brought.getOrDefault(half(key), List.of()));
        }
        return same;
    }

    /** Whether one is left that is told by the same; then it is met. */
    public boolean meets(List<Object> told) {
        if (!typed.containsKey(told)) {
            return false;
        }
        typed.computeIfPresent(told, (_, count) -> count == 1 ? null : count - 1);
        return true;
    }

    private static ByteBuffer half(byte[] digest) {
        return ByteBuffer.wrap(digest, 0, KEY).slice();
    }
}
