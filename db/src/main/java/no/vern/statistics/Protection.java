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

    Protection(Quantities quantities, Network network, Hiding hiding, long width) {
        this.network = network;
        this.hiding = hiding;
        this.width = width;
        circulation = new Circulation(network, hiding, quantities.size());
        path = new CheapestPath(network, hiding, circulation, Prices.of(quantities));
        queued = new boolean[quantities.size()];
        open = new boolean[quantities.size()];
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

    private void loosen(int quantity) {
        circulation.reset();
        long up = path.find(quantity, true, Reading.WITH_CAUSES);
        long down = path.find(quantity, false, Reading.WITH_CAUSES);
        if (up <= down) {
            path.find(quantity, true, Reading.WITH_CAUSES);
        }
        take(quantity, up <= down);
        markOpen();
    }

    /** Opens the interval of a small count to the width that holds even for a reader who ignores the causes. */
    private void widen(int quantity) {
        circulation.reset();
        long down = circulation.move(quantity, false, Reading.PLAIN, width);
        circulation.reset();
        long up = circulation.move(quantity, true, Reading.PLAIN, width - down);
        while (up + down < width) {
            path.find(quantity, true, Reading.PLAIN);
            take(quantity, true);
            up++;
        }
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
