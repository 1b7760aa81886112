package no.vern.app.measure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.vern.measure.ControlLevel;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the user has asked the list of measures for: the chips and the search line. Kept in saved views.
 *
 * @param due null for any deadline; else only what is still to be carried out
 */
public record MeasureQuery(
        @Nullable DueWhen due,
        Set<UUID> units,
        Set<MeasureStatus> statuses,
        Set<MeasureSource> sources,
        Set<ControlLevel> controls,
        String text) {
    public static final MeasureQuery ALL = new MeasureQuery(null, Set.of(), Set.of(), Set.of(), Set.of(), "");

    public MeasureQuery {
        units = Set.copyOf(units);
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        controls = Set.copyOf(controls);
    }

    public MeasureQuery withDue(@Nullable DueWhen chosen) {
        return new MeasureQuery(chosen, units, statuses, sources, controls, text);
    }

    public MeasureQuery withUnits(Set<UUID> chosen) {
        return new MeasureQuery(due, chosen, statuses, sources, controls, text);
    }

    public MeasureQuery withStatuses(Set<MeasureStatus> chosen) {
        return new MeasureQuery(due, units, chosen, sources, controls, text);
    }

    public MeasureQuery withSources(Set<MeasureSource> chosen) {
        return new MeasureQuery(due, units, statuses, chosen, controls, text);
    }

    public MeasureQuery withControls(Set<ControlLevel> chosen) {
        return new MeasureQuery(due, units, statuses, sources, chosen, text);
    }

    public MeasureQuery withText(String words) {
        return new MeasureQuery(due, units, statuses, sources, controls, words);
    }

    /** The filter that it amounts to on the day. */
    public MeasureFilter filter(LocalDate today) {
        var asked = due != null && statuses.isEmpty() ? MeasureStatus.OPEN : statuses;
        return new MeasureFilter(from(today), to(today), units, asked, sources, controls, text.strip(), null);
    }

    private @Nullable LocalDate from(LocalDate today) {
        return due == null || due == DueWhen.LATE ? null : today;
    }

    private @Nullable LocalDate to(LocalDate today) {
        return switch (due) {
            case null -> null;
            case LATE -> today.minusDays(1);
            case WITHIN_30_DAYS -> today.plusDays(30);
            case WITHIN_90_DAYS -> today.plusDays(90);
        };
    }
}
