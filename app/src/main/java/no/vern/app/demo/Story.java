package no.vern.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vern.incident.IncidentType;
import org.jspecify.annotations.Nullable;

/** One report while it is filled: a word that was picked once stays the same all through it. */
final class Story {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}|\\[([^\\[\\]]+)]");
    private static final Map<String, String> ROOMS =
            Map.of("CARE", "romcare", "SCHOOL", "romskole", "COUNTER", "romskranke", "OUTDOOR", "utested");

    private final Wording wording;
    private final UnitKind kind;
    private final String event;
    private final Chance chance;
    private final Map<String, String> picked = new HashMap<>();

    Story(Wording wording, UnitKind kind, IncidentType type, Chance chance) {
        this.wording = wording;
        this.kind = kind;
        this.chance = chance;
        event = switch (type) {
            case ACCIDENT -> "ACCIDENT";
            case NEAR_MISS, ILLNESS, OTHER_DEVIATION -> "DEVIATION";
            default -> "VIOLENCE";
        };
    }

    /** The pattern with its gaps filled, beginning with a capital. */
    String tell(String pattern) {
        var text = fill(pattern).strip();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Where it happened: the room that was told of; empty when none was. */
    String place() {
        return Optional.ofNullable(ROOMS.get(kind.sector())).map(picked::get).map(this::tell).orElse("");
    }

    private String fill(String pattern) {
        return GAP.matcher(pattern)
                .replaceAll(gap -> Matcher.quoteReplacement(choice(gap.group(1), gap.group(2))));
    }

    private String choice(@Nullable String list, String inline) {
        return list == null ? fill(chance.one(List.of(inline.split("\\|", -1)))) : pick(list);
    }

    private String pick(String list) {
        var before = picked.get(list);
        if (before != null) {
            return before;
        }
        var word = fill(chance.one(wording.list(list, kind, event)));
        picked.put(list, word);
        return word;
    }
}
