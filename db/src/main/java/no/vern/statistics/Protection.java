package no.vern.statistics;

import java.util.ArrayDeque;

/** Hides the small counts of a network, and as many others as it takes that every hidden count stays open. */
final class Protection {
    private final Network network;
    private final Hiding hiding;
    private final Circulation circulation;
    private final CheapestPath path;
    private final long width;
    private final boolean[] queued;
    private final boolean[] open;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    /**
     * @param prices what it costs to hide each quantity
     * @param width how far apart the ends of a small count's interval must be for a reader who ignores the causes
     */
    Protection(Network network, Hiding hiding, long[] prices, long width) {
        this.network = network;
        this.hiding = hiding;
        this.width = width;
        circulation = new Circulation(network, hiding, prices.length);
        path = new CheapestPath(network, hiding, circulation, prices);
        queued = new boolean[prices.length];
        open = new boolean[prices.length];
    }

    void run() {
        for (int quantity = 0; quantity < queued.length; quantity++) {
            if (hiding.small(quantity)) {
                hiding.hide(quantity, Cause.SMALL);
            }
        }
        hideTangled();
        for (int quantity = 0; quantity < queued.length; quantity++) {
            if (hiding.hidden(quantity) && !network.tangled(quantity)) {
                enqueue(quantity);
            }
        }
        while (!queue.isEmpty()) {
            secure(queue.remove());
        }
    }

    /**
     * Where the sums are no network, a connected part with a small count is hidden whole and without telling which
     * counts are small: multiplied by any whole number it still adds up, so nothing in it can be computed.
     */
    private void hideTangled() {
        boolean[] touched = new boolean[queued.length];
        for (int quantity = 0; quantity < queued.length; quantity++) {
            touched[network.part(quantity)] |= network.tangled(quantity) && hiding.small(quantity);
        }
        for (int quantity = 0; quantity < queued.length; quantity++) {
            if (touched[network.part(quantity)]) {
                hiding.hide(quantity, Cause.PROTECTS);
            }
        }
    }

    private void enqueue(int quantity) {
        if (!queued[quantity]) {
            queued[quantity] = true;
            queue.add(quantity);
        }
    }

    private void secure(int quantity) {
        if (!open[quantity] && !moves(quantity, true) && !moves(quantity, false)) {
            loosen(quantity);
        }
        if (hiding.small(quantity)) {
            widen(quantity);
        }
    }

    /** Whether the count can differ by one for a reader who knows the causes; then all that move along are open too. */
    private boolean moves(int quantity, boolean up) {
        circulation.reset();
        boolean moves = circulation.move(quantity, up, Reading.WITH_CAUSES, 1) == 1;
        if (moves) {
            markOpen();
        }
        return moves;
    }

    /** There is always a way: all that is not zero can rise together, in the proportions that it has. */
    private void loosen(int quantity) {
        circulation.reset();
        long down = path.find(quantity, false, Reading.WITH_CAUSES, Long.MAX_VALUE);
        boolean up = path.find(quantity, true, Reading.WITH_CAUSES, down) < down;
        if (!up) {
            path.find(quantity, false, Reading.WITH_CAUSES, Long.MAX_VALUE);
        }
        take(quantity, up);
        markOpen();
    }

    /** Opens the interval of a small count to the width that holds even for a reader who ignores the causes. */
    private void widen(int quantity) {
        while (width(quantity) < width) {
            boolean up = path.find(quantity, true, Reading.PLAIN, Long.MAX_VALUE) < Long.MAX_VALUE;
            if (!up) {
                circulation.reset();
                circulation.move(quantity, false, Reading.PLAIN, width);
                path.find(quantity, false, Reading.PLAIN, Long.MAX_VALUE);
            }
            take(quantity, up);
        }
    }

    /** The width so far, as far as it matters; leaves the quantity moved up as far as it goes. */
    private long width(int quantity) {
        circulation.reset();
        long down = circulation.move(quantity, false, Reading.PLAIN, width);
        circulation.reset();
        return down < width ? down + circulation.move(quantity, true, Reading.PLAIN, width - down) : down;
    }

    private void take(int quantity, boolean up) {
        path.take(quantity, up);
        for (int moved : circulation.moved()) {
            enqueue(moved);
        }
    }

    private void markOpen() {
        for (int moved : circulation.moved()) {
            open[moved] = true;
        }
    }
}
