package no.vern.app.demo;

import java.util.List;
import java.util.Random;

/** The demo's dice: the same seed throws the same, on every machine. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 to below 1. */
    double fraction() {
        return random.nextDouble();
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Around 1, log-normally spread: how much more or less one unit has of something than its like. */
    double factor(double spread) {
        return Math.exp(random.nextGaussian() * spread);
    }

    /** A waiting time with this mean. */
    double wait(double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }
}
