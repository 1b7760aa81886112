package no.vern.statistics;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The cheapest way to let one hidden count move: a path through counts that are hidden already, which costs next to
 * nothing, and through counts that would have to be hidden as well (Dijkstra 1959; as a suppression heuristic in
 * Cox 1995).
 */
final class CheapestPath {
    /** Calling a small count "protects another" is the last resort, dearer than hiding all the rest. */
    private static final long RENAMING = 1L << 50;

    private final Network network;
    private final Hiding hiding;
    private final Circulation circulation;
    private final long[] prices;
    private final long[] costs;
    private final int[] cameBy;
    private Reading reading = Reading.PLAIN;

    CheapestPath(Network network, Hiding hiding, Circulation circulation, long[] prices) {
        this.network = network;
        this.hiding = hiding;
        this.circulation = circulation;
        this.prices = prices;
        this.costs = new long[network.nodes()];
        this.cameBy = new int[network.nodes()];
    }

    /**
     * Finds the path by which the quantity can move by one.
     *
     * @param below the search gives up at this cost
     * @return its cost, or {@link Long#MAX_VALUE} when there is none below
     */
    long find(int quantity, boolean up, Reading as, long below) {
        reading = as;
        int from = up ? network.head(quantity) : network.tail(quantity);
        int to = up ? network.tail(quantity) : network.head(quantity);
        long own = price(quantity, up);
        if (own >= below) {
            return Long.MAX_VALUE;
        }
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[from] = own;
        PriorityQueue<long[]> open = new PriorityQueue<>(
                (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        open.add(new long[] {own, from});
        while (!open.isEmpty()) {
            long[] next = open.remove();
            int node = (int) next[1];
            if (node == to) {
                return costs[to];
            }
            if (next[0] >= below) {
                return Long.MAX_VALUE;
            }
            if (next[0] == costs[node]) {
                spread(node, quantity, open);
            }
        }
        return Long.MAX_VALUE;
    }

    /** Hides, or renames, what the path found last needs and moves it all by one. */
    void take(int quantity, boolean up) {
        int from = up ? network.head(quantity) : network.tail(quantity);
        int to = up ? network.tail(quantity) : network.head(quantity);
        use(quantity, up);
        for (int node = to; node != from; ) {
            int edge = cameBy[node];
            boolean along = network.head(edge) == node;
            use(edge, along);
            node = along ? network.tail(edge) : network.head(edge);
        }
    }

    private void spread(int node, int without, PriorityQueue<long[]> open) {
        for (int edge : network.edgesAt(node)) {
            boolean along = network.tail(edge) == node;
            int next = along ? network.head(edge) : network.tail(edge);
            long price = edge == without ? Long.MAX_VALUE : price(edge, along);
            if (price != Long.MAX_VALUE && costs[node] + price < costs[next]) {
                costs[next] = costs[node] + price;
                cameBy[next] = edge;
                open.add(new long[] {costs[next], next});
            }
        }
    }

    private long price(int quantity, boolean up) {
        if (hiding.hidden(quantity)) {
            if (circulation.room(quantity, up, reading) > 0) {
                return 1;
            }
            return up ? RENAMING + prices[quantity] : Long.MAX_VALUE;
        }
        return circulation.room(quantity, up, reading, Cause.PROTECTS) > 0 ? prices[quantity] : Long.MAX_VALUE;
    }

    private void use(int quantity, boolean up) {
        boolean full = up && hiding.hidden(quantity) && circulation.room(quantity, true, reading) <= 0;
        if (!hiding.hidden(quantity) || full) {
            hiding.hide(quantity, Cause.PROTECTS);
        }
        circulation.change(quantity, up ? 1 : -1);
    }
}
