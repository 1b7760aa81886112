package no.vern.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.vern.statistics.Suppression;
import no.vern.workspace.Problem;

/**
 * Something that can be set: its name in the register, what holds until somebody sets it, and what it may be.
 *
 * @param <T> Integer, Boolean or String
 */
public final class Setting<T> {
    /** Counts from 1 up to one less than this are hidden in reports ({@code rules-and-rates} 4.2). */
    public static final Setting<Integer> THRESHOLD = number(
            "threshold",
            Suppression.DEFAULT_THRESHOLD,
            Suppression.LOWEST_THRESHOLD,
            Suppression.HIGHEST_THRESHOLD);
    /** Minutes without a touch until the window locks. */
    public static final Setting<Integer> IDLE_MINUTES = number("idleMinutes", 10, 1, 240);

    /** What the command line speaks once the workspace is open; the window's own choice is kept by the machine, too. */
    public static final Setting<String> LANGUAGE = choice("language", "nb", "nn", "en");
    /** Less room between the rows of tables. */
    public static final Setting<Boolean> COMPACT_TABLES = flag("compactTables");

    /**
     * How many measures a unit may have open before it is remarked. The source says that too much at once is the greatest
     * mistake, and no number ({@code preventive-work-2} 2.9); ten is ours.
     */
    public static final Setting<Integer> OPEN_MEASURES = number("openMeasures", 10, 1, 500);

    /** How many days ahead one is reminded of a measure. */
    public static final Setting<Integer> MEASURE_REMINDER_DAYS = number("measureReminderDays", 10, 0, 90);

    /** How many megabytes a file may have that is attached to a case. */
    public static final Setting<Integer> ATTACHMENT_MEGABYTES = number("attachmentMegabytes", 100, 1, 500);

    /**
     * After how many incidents of its kind in the unit an assessment is to be looked at again. The guideline asks for it
     * on change and after incidents ({@code violence-and-strain} 2A.1), and names no number: three is ours, of 2026.
     */
    public static final Setting<Integer> REVISION_INCIDENTS = number("revisionIncidents", 3, 1, 100);

    /** For how many months a drill counts; drills are regular, the guideline names no interval. */
    public static final Setting<Integer> DRILL_MONTHS = number("drillMonths", 12, 1, 60);

    /**
     * Within how many months a unit is to be gone through in a safety round. The source has from monthly to yearly
     * ({@code preventive-work-2} 2.35); yearly at least is ours, of 2026.
     */
    public static final Setting<Integer> ROUND_MONTHS = number("roundMonths", 12, 1, 60);

    private final String name;
    private final T standard;
    private final Function<String, T> reader;
    private final Predicate<T> allowed;
    private final String refusal;
    private final List<Object> bounds;

    private Setting(
            String name,
            T standard,
            Function<String, T> reader,
            Predicate<T> allowed,
            String refusal,
            List<Object> bounds) {
        this.name = name;
        this.standard = standard;
        this.reader = reader;
        this.allowed = allowed;
        this.refusal = refusal;
        this.bounds = bounds;
    }

    private static Setting<Integer> number(String name, int standard, int least, int most) {
        return new Setting<>(
                name,
                standard,
                Integer::valueOf,
                value -> value >= least && value <= most,
                "rules.setting.range",
                List.of(least, most));
    }

    private static Setting<Boolean> flag(String name) {
        return new Setting<>(name, false, Boolean::valueOf, value -> true, "rules.setting.choice", List.of());
    }

    private static Setting<String> choice(String name, String standard, String... others) {
        var all = new ArrayList<Object>(List.of(others));
        all.addFirst(standard);
        return new Setting<>(name, standard, value -> value, all::contains, "rules.setting.choice", all);
    }

    public String name() {
        return name;
    }

    /** What holds until somebody sets it. */
    public T standard() {
        return standard;
    }

    T read(String stored) {
        return reader.apply(stored);
    }

    Optional<Problem> problem(T value) {
        return allowed.test(value) ? Optional.empty() : Optional.of(new Problem(name, refusal, bounds));
    }
}
