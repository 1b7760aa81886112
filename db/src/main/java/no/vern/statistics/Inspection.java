package no.vern.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** One publication with one hiding under the {@link Auditor}'s eyes. */
final class Inspection {
    private final Quantities quantities;
    private final Network network;
    private final Network whole;
    private final Hiding hiding;
    private final Circulation circulation;
    private final Threshold threshold;
    private final boolean[] moving;
    private final Map<Integer, Boolean> verdicts = new HashMap<>();

    Inspection(Publication publication, Threshold threshold, Map<CellId, Cause> hidden) {
        this.threshold = threshold;
        quantities = Quantities.of(publication);
        hiding = Hiding.of(quantities, threshold, hidden);
        network = Network.of(quantities, hiding::hidden);
        whole = Network.of(quantities);
        moving = new boolean[quantities.size()];
        circulation = new Circulation(network, hiding, quantities.size());
    }

    Interval interval(CellId cell, Reading reading) {
        int quantity = quantities.of(cell);
        if (quantity < 0) {
            return new Interval(0, 0);
        }
        long count = quantities.count(quantity);
        long down = reach(quantity, false, reading, Hiding.UNLIMITED);
        long up = reach(quantity, true, reading, Hiding.UNLIMITED);
        return new Interval(count - down, up >= Hiding.UNLIMITED ? Interval.UNBOUNDED : count + up);
    }

    boolean givenAway(CellId cell) {
        int quantity = quantities.of(cell);
        return quantity < 0 || verdicts.computeIfAbsent(quantity, this::narrow);
    }

    private boolean narrow(int quantity) {
        long width = threshold.value() - 1L;
        return determined(quantity) || (hiding.small(quantity) && width(quantity, Reading.PLAIN, width) < width);
    }

    /** All that moves along with a count that moves is not determined either. */
    private boolean determined(int quantity) {
        if (!moving[quantity] && width(quantity, Reading.WITH_CAUSES, 1) == 1) {
            moving[quantity] = true;
            for (int moved : circulation.moved()) {
                moving[moved] = true;
            }
        }
        return !moving[quantity];
    }

    private long width(int quantity, Reading reading, long enough) {
        long up = reach(quantity, true, reading, enough);
        return up >= enough ? up : up + reach(quantity, false, reading, enough - up);
    }

    private long reach(int quantity, boolean up, Reading reading, long limit) {
        circulation.reset();
        if (!hiding.hidden(quantity)) {
            return 0;
        }
        if (network.tangled(quantity)) {
            return up && wholePartHidden(whole.part(quantity)) ? limit : 0;
        }
        return circulation.move(quantity, up, reading, limit);
    }

    /** Then every multiple of the counts fits, too. */
    private boolean wholePartHidden(int part) {
        return IntStream.range(0, quantities.size())
                .filter(quantity -> whole.part(quantity) == part)
                .allMatch(quantity -> hiding.cause(quantity) == Cause.PROTECTS);
    }
}
