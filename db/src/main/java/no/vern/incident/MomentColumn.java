package no.vern.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The day and time of every incident, oldest first; an unknown time is before all times of its day. */
final class MomentColumn {
    private static final int SECONDS = 86_401;
    private static final int ROW_BITS = 28;

    private long[] momentOfRow = new long[1024];
    private long[] sorted = new long[1024];
    private int count;
    private boolean inOrder = true;

    /** @param known whether the row is there already, at another moment */
    void put(int rowNo, LocalDate day, @Nullable LocalTime time, boolean known) {
        if (rowNo >= momentOfRow.length) {
            momentOfRow = Arrays.copyOf(momentOfRow, Math.max(rowNo + 1, momentOfRow.length * 2));
        }
        if (known) {
            remove(place(momentOfRow[rowNo]));
        }
        var seconds = time == null ? 0 : time.toSecondOfDay() + 1;
        momentOfRow[rowNo] = (day.toEpochDay() * SECONDS + seconds << ROW_BITS) + rowNo;
        insert(momentOfRow[rowNo]);
    }

    /** Puts everything in order at once; until this is done, rows that come cost next to nothing. */
    void sort() {
        Arrays.sort(sorted, 0, count);
        inOrder = true;
    }

    /** Rows from now on come unordered, until {@link #sort}. */
    void unsorted() {
        inOrder = false;
    }

    int[] rows(boolean newestFirst) {
        if (!inOrder) {
            sort();
        }
        var rows = new int[count];
        for (var at = 0; at < count; at++) {
            rows[newestFirst ? count - 1 - at : at] = (int) (sorted[at] & (1 << ROW_BITS) - 1);
        }
        return rows;
    }

    private int place(long moment) {
        if (!inOrder) {
            sort();
        }
        return Arrays.binarySearch(sorted, 0, count, moment);
    }

    private void insert(long moment) {
        if (count == sorted.length) {
            sorted = Arrays.copyOf(sorted, count * 2);
        }
        var at = inOrder ? -place(moment) - 1 : count;
        System.arraycopy(sorted, at, sorted, at + 1, count - at);
        sorted[at] = moment;
        count++;
    }

    private void remove(int at) {
        System.arraycopy(sorted, at + 1, sorted, at, count - at - 1);
        count--;
    }
}
