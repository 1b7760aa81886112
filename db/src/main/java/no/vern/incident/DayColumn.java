package no.vern.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** The day of every incident: a set of rows for each month, and the day itself for months that are cut. */
final class DayColumn {
    private final TreeMap<Integer, RoaringBitmap> months = new TreeMap<>();
    private int[] dayOfRow = new int[1024];

    void put(int rowNo, LocalDate day) {
        if (rowNo >= dayOfRow.length) {
            dayOfRow = Arrays.copyOf(dayOfRow, Math.max(rowNo + 1, dayOfRow.length * 2));
        }
        var before = months.get(month(LocalDate.ofEpochDay(dayOfRow[rowNo])));
        if (before != null) {
            before.remove(rowNo);
        }
        dayOfRow[rowNo] = (int) day.toEpochDay();
        months.computeIfAbsent(month(day), month -> new RoaringBitmap()).add(rowNo);
    }

    /** Rows of the days from the first to the last, both included; null for "no end". */
    RoaringBitmap between(@Nullable LocalDate from, @Nullable LocalDate to) {
        var first = from == null ? LocalDate.EPOCH.withYear(-9999) : from;
        var last = to == null ? LocalDate.EPOCH.withYear(9999) : to;
        if (last.isBefore(first)) {
            return new RoaringBitmap();
        }
        var touched = months.subMap(month(first), true, month(last), true);
        var found = FastAggregation.or(touched.values().iterator());
        cut(month(first), found, (int) first.toEpochDay(), (int) last.toEpochDay());
        cut(month(last), found, (int) first.toEpochDay(), (int) last.toEpochDay());
        return found;
    }

    private void cut(int month, RoaringBitmap found, int first, int last) {
        var rows = months.get(month);
        if (rows != null) {
            rows.forEach((int rowNo) -> {
                if (dayOfRow[rowNo] < first || dayOfRow[rowNo] > last) {
                    found.remove(rowNo);
                }
            });
        }
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }
}
