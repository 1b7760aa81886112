package no.vern.app.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long something took, each time that it was done. */
record Times(long[] sortedNanos) {
    /** Does the work so many times; each time it is told which time it is, so that no two ask the same. */
    static Times of(int times, IntConsumer work) {
        var nanos = new long[times];
        for (var at = 0; at < times; at++) {
            var start = System.nanoTime();
            work.accept(at);
            nanos[at] = System.nanoTime() - start;
        }
        return sorted(nanos);
    }

    static Times sorted(long... nanos) {
        Arrays.sort(nanos);
        return new Times(nanos);
    }

    double median() {
        return sortedNanos[sortedNanos.length / 2] / 1e6;
    }

    double p95() {
        return sortedNanos[Math.min(sortedNanos.length - 1, sortedNanos.length * 95 / 100)] / 1e6;
    }
}
