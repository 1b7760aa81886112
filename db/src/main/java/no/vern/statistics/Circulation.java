package no.vern.statistics;

import java.util.Arrays;

/**
 * Changes of hidden counts that keep every sum: how far one count can go when the others give way, by shortest
 * augmenting paths (Edmonds and Karp 1972). The bounds are whole numbers, so the ends that are reached are counts.
 */
final class Circulation {
    private static final int NONE = -1;

    private final Network network;
    private final Hiding hiding;
    private final long[] changes;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;
    private final int[] cameBy;
    private final int[] queue;

    Circulation(Network network, Hiding hiding, int quantities) {
        this.network = network;
        this.hiding = hiding;
        this.changes = new long[quantities];
        this.touched = new int[quantities];
        this.isTouched = new boolean[quantities];
        this.cameBy = new int[network.nodes()];
        this.queue = new int[network.nodes()];
    }

    /**
     * How far the hidden quantity can rise, or fall, from its count; {@link Hiding#UNLIMITED} when nothing stops it.
     * The changes found stay until {@link #reset}.
     *
     * @param limit where the search may stop
     */
    long move(int quantity, boolean up, Reading reading, long limit) {
        long wanted = Math.min(limit, room(quantity, up, reading));
        int from = up ? network.head(quantity) : network.tail(quantity);
        int to = up ? network.tail(quantity) : network.head(quantity);
        long moved = from == to ? wanted : 0;
        while (moved < wanted && reach(from, to, quantity, reading)) {
            moved += push(from, to, reading, wanted - moved);
        }
        change(quantity, up ? moved : -moved);
        return moved;
    }

    /** How far the quantity's own bounds let it go, on top of the changes so far. */
    long room(int quantity, boolean up, Reading reading) {
        Cause cause = hiding.cause(quantity);
        return cause == null ? 0 : room(quantity, up, reading, cause);
    }

    /** The same if it were hidden for the cause. */
    long room(int quantity, boolean up, Reading reading, Cause cause) {
        long now = hiding.count(quantity) + changes[quantity];
        if (!up) {
            return now - hiding.low(quantity, reading, cause);
        }
        long high = hiding.high(reading, cause);
        return high == Hiding.UNLIMITED ? Hiding.UNLIMITED : high - now;
    }

    void change(int quantity, long by) {
        if (!isTouched[quantity]) {
            isTouched[quantity] = true;
            touched[touchedCount++] = quantity;
        }
        changes[quantity] += by;
    }

    void reset() {
        for (int i = 0; i < touchedCount; i++) {
            changes[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
    }

    /** The quantities that the moves since the last reset went through. */
    int[] moved() {
        return Arrays.stream(touched, 0, touchedCount).filter(quantity -> changes[quantity] != 0).toArray();
    }

    private boolean reach(int from, int to, int without, Reading reading) {
        Arrays.fill(cameBy, NONE);
        int end = 0;
        queue[end++] = from;
        for (int start = 0; start < end; start++) {
            int node = queue[start];
            for (int edge : network.edgesAt(node)) {
                boolean along = network.tail(edge) == node;
                int next = along ? network.head(edge) : network.tail(edge);
                if (next != from && cameBy[next] == NONE && edge != without && room(edge, along, reading) > 0) {
                    cameBy[next] = edge;
                    if (next == to) {
                        return true;
                    }
                    queue[end++] = next;
                }
            }
        }
        return false;
    }

    private long push(int from, int to, Reading reading, long wanted) {
        long step = wanted;
        for (int node = to; node != from; node = origin(node)) {
            step = Math.min(step, room(cameBy[node], network.head(cameBy[node]) == node, reading));
        }
        for (int node = to; node != from; ) {
            int edge = cameBy[node];
            int origin = origin(node);
            change(edge, network.head(edge) == node ? step : -step);
            node = origin;
        }
        return step;
    }

    private int origin(int node) {
        int edge = cameBy[node];
        return network.head(edge) == node ? network.tail(edge) : network.head(edge);
    }
}
