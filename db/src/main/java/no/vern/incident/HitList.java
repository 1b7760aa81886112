package no.vern.incident;

import java.util.Arrays;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/** The rows that a filter lets through, in the order of a list, found no further than somebody has looked. */
final class HitList {
    private static final int FEW = 32;

    private final RowOrder order;
    private final long[] hits;
    private final int total;
    private int[] found;
    private int foundCount;
    private int next;

    HitList(RowOrder order, RoaringBitmap hits) {
        this.order = order;
        total = hits.getCardinality();
        if ((long) total * FEW < order.size()) {
            this.hits = new long[0];
            found = order.sort(hits.toArray());
            foundCount = total;
        } else {
            this.hits = BitSetUtil.bitsetOf(hits).toLongArray();
            found = new int[256];
        }
    }

    /** The rows from the offset on, at most so many. */
    int[] page(int offset, int limit) {
        var end = (int) Math.min(total, (long) offset + limit);
        walkTo(end);
        return offset >= end ? new int[0] : Arrays.copyOfRange(found, offset, end);
    }

    private void walkTo(int end) {
        while (foundCount < end) {
            var rowNo = order.at(next++);
            if (isHit(rowNo)) {
                if (foundCount == found.length) {
                    found = Arrays.copyOf(found, foundCount * 2);
                }
                found[foundCount++] = rowNo;
            }
        }
    }

    private boolean isHit(int rowNo) {
        var word = rowNo >>> 6;
        return word < hits.length && (hits[word] >>> rowNo & 1) != 0;
    }
}
