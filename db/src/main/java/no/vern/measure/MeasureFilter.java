package no.vern.measure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which measures: everything that is set must hold; an empty set or text holds for all.
 *
 * @param dueFrom first day of the deadline, inclusive
 * @param dueTo last day of the deadline, inclusive
 * @param units units, each with all its sub-units
 * @param text words that all must occur in number, title, challenge, or who is responsible or does it, in any case
 * @param incident the case that they were made in; null for any
 */
public record MeasureFilter(
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        Set<UUID> units,
        Set<MeasureStatus> statuses,
        Set<MeasureSource> sources,
        Set<ControlLevel> controls,
        String text,
        @Nullable UUID incident) {
    public static final MeasureFilter ALL =
            new MeasureFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), "", null);

    public MeasureFilter {
        units = Set.copyOf(units);
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        controls = Set.copyOf(controls);
    }

    public MeasureFilter withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new MeasureFilter(from, to, units, statuses, sources, controls, text, incident);
    }

    public MeasureFilter withUnits(Set<UUID> chosen) {
        return new MeasureFilter(dueFrom, dueTo, chosen, statuses, sources, controls, text, incident);
    }

    public MeasureFilter withStatuses(Set<MeasureStatus> chosen) {
        return new MeasureFilter(dueFrom, dueTo, units, chosen, sources, controls, text, incident);
    }

    public MeasureFilter withText(String words) {
        return new MeasureFilter(dueFrom, dueTo, units, statuses, sources, controls, words, incident);
    }

    public MeasureFilter of(UUID chosen) {
        return new MeasureFilter(dueFrom, dueTo, units, statuses, sources, controls, text, chosen);
    }
}
