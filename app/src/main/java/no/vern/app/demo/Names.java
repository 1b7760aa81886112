package no.vern.app.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents names, none of them twice. */
final class Names {
    private static final int TRIES = 10;

    private final List<String> given;
    private final List<String> middle;
    private final List<String> family;
    private final Set<String> taken = new HashSet<>();
    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
        var lists = DemoFile.read("names.txt").pairs(" = ");
        given = DemoFile.alternatives(lists.getOrDefault("given", ""));
        middle = DemoFile.alternatives(lists.getOrDefault("middle", ""));
        family = DemoFile.alternatives(lists.getOrDefault("family", ""));
    }

    String unused() {
        var name = chance.one(given) + " " + chance.one(family);
        for (var tries = 1; !taken.add(name); tries++) {
            var number = tries < TRIES ? "" : " " + taken.size();
            name = chance.one(given) + " " + chance.one(middle) + " " + chance.one(family) + number;
        }
        return name;
    }
}
