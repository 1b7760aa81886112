package no.vern.incident;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The source keys of all rows that were imported, each with the day of its incident as the file gave it: what tells a
 * row that comes a second time. Of a key the first 16 bytes count; two different rows never share those.
 */
public final class ImportedKeys {
    private static final int KEY_LENGTH = 16;
    private static final int ENTRY_LENGTH = KEY_LENGTH + Integer.BYTES;
    private static final int ENTRIES_IN_PART = 50_000;

    private final List<byte[]> parts = new ArrayList<>();
    private final ByteBuffer part = ByteBuffer.allocate(ENTRIES_IN_PART * ENTRY_LENGTH);
    /** Two longs for each slot; a second one of zero marks a free slot. */
    private long[] table = new long[2 << 10];

    private int[] days = new int[1 << 10];
    private int count;

    ImportedKeys() {}

    /** Whether a row with this key was imported. */
    public boolean contains(byte[] key) {
        return table[2 * slot(key) + 1] != 0;
    }

    /** The day of the incident that was imported with this key. */
    public Optional<LocalDate> day(byte[] key) {
        var slot = slot(key);
        return table[2 * slot + 1] == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[slot]));
    }

    /** Takes in a part that was stored. */
    void load(byte[] stored) {
        var entries = ByteBuffer.wrap(stored);
        while (entries.hasRemaining()) {
            insert(entries.getLong(), nonZero(entries.getLong()), entries.getInt());
        }
    }

    /**
     * Takes in a key that is not there yet.
     *
     * @param key at least 16 bytes of a digest
     */
    void add(byte[] key, LocalDate day) {
        var bytes = ByteBuffer.wrap(key, 0, KEY_LENGTH);
        insert(bytes.getLong(), nonZero(bytes.getLong()), (int) day.toEpochDay());
        part.put(key, 0, KEY_LENGTH).putInt((int) day.toEpochDay());
        if (!part.hasRemaining()) {
            closePart();
        }
    }

    /** What was added, in parts that can be stored. */
    List<byte[]> added() {
        if (part.position() > 0) {
            closePart();
        }
        return parts;
    }

    private void closePart() {
        parts.add(Arrays.copyOf(part.array(), part.position()));
        part.clear();
    }

    private void insert(long high, long low, int day) {
        if (2 * ++count > days.length) {
            grow();
        }
        var slot = slot(high, low);
        table[2 * slot] = high;
        table[2 * slot + 1] = low;
        days[slot] = day;
    }

    private void grow() {
        var oldTable = table;
        var oldDays = days;
        table = new long[oldTable.length * 2];
        days = new int[oldDays.length * 2];
        for (var at = 0; at < oldDays.length; at++) {
            if (oldTable[2 * at + 1] != 0) {
                var slot = slot(oldTable[2 * at], oldTable[2 * at + 1]);
                table[2 * slot] = oldTable[2 * at];
                table[2 * slot + 1] = oldTable[2 * at + 1];
                days[slot] = oldDays[at];
            }
        }
    }

    private int slot(byte[] key) {
        var bytes = ByteBuffer.wrap(key, 0, KEY_LENGTH);
        return slot(bytes.getLong(), nonZero(bytes.getLong()));
    }

    /** Where the key is, or the free slot where it belongs. */
    private int slot(long high, long low) {
        var mask = days.length - 1;
        var slot = (int) (high ^ low) & mask;
        while (table[2 * slot + 1] != 0 && (table[2 * slot] != high || table[2 * slot + 1] != low)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long nonZero(long low) {
        return low == 0 ? 1 : low;
    }
}
