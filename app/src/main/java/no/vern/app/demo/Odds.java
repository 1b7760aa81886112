package no.vern.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How often what happens where, as {@code odds.txt} says it. */
final class Odds {
    private final Map<String, String> written = DemoFile.read("odds.txt").pairs(" = ");
    private final Map<String, Weighted<?>> read = new HashMap<>();

    boolean knows(String key) {
        return written.containsKey(key);
    }

    /** One code of the list {@code key}. */
    String one(String key, Chance chance) {
        return one(key, chance, Function.identity());
    }

    <E extends Enum<E>> E one(String key, Class<E> codes, Chance chance) {
        return one(key, chance, name -> Enum.valueOf(codes, name));
    }

    @SuppressWarnings("unchecked")
    private <T> T one(String key, Chance chance, Function<String, T> name) {
        var list = (Weighted<T>) read.computeIfAbsent(key, unread -> Weighted.read(written.get(unread), name));
        return list.one(chance);
    }
}
