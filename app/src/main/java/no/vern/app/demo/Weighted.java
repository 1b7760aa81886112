package no.vern.app.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Things to choose from, each with its weight. */
final class Weighted<T> {
    private final List<T> things = new ArrayList<>();
    private final double[] reach;

    private Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things.addAll(things);
        reach = new double[things.size()];
        var sum = 0.0;
        for (var i = 0; i < reach.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            reach[i] = sum;
        }
    }

    static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
        return new Weighted<>(things, weight);
    }

    /** Reads {@code one 3, two 5}. */
    static <T> Weighted<T> read(String written, Function<String, T> name) {
        record Entry<T>(T thing, double weight) {}
        var entries = Arrays.stream(written.split(","))
                .map(entry -> entry.strip().split(" "))
                .map(parts -> new Entry<>(name.apply(parts[0]), Double.parseDouble(parts[1])))
                .toList();
        var weights = entries.stream().mapToDouble(Entry::weight).iterator();
        return new Weighted<>(entries.stream().map(Entry::thing).toList(), thing -> weights.nextDouble());
    }

    T one(Chance chance) {
        var at = Arrays.binarySearch(reach, chance.fraction() * reach[reach.length - 1]);
        return things.get(Math.min(at >= 0 ? at + 1 : -at - 1, things.size() - 1));
    }
}
