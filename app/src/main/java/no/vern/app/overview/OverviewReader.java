package no.vern.app.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.app.incident.IncidentQuery;
import no.vern.app.incident.Period;
import no.vern.calendar.Norway;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentOverview;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureFilter;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.standing.StandingRepository;
import no.vern.statistics.ControlChart;

/** Reads what the overview shows. Off the window's thread. */
public final class OverviewReader {
    private static final int MONTHS = 25;
    private static final int NEWEST = 7;
    private static final IncidentQuery OPEN = IncidentQuery.ALL.withStatuses(IncidentQuery.OPEN);

    private final IncidentRepository incidents;
    private final UnitRepository units;
    private final RoleRepository roles;
    private final DueReader due;
    private final ConcernRepository concerns;
    private final StandingRepository standings;
    private final MeasureFigureRepository measures;
    private final SettingRepository settings;
    private final Clock clock;

    public OverviewReader(
            IncidentRepository incidents,
            UnitRepository units,
            RoleRepository roles,
            DueReader due,
            ConcernRepository concerns,
            StandingRepository standings,
            MeasureFigureRepository measures,
            SettingRepository settings,
            Clock clock) {
        this.measures = measures;
        this.settings = settings;
        this.incidents = incidents;
        this.units = units;
        this.roles = roles;
        this.due = due;
        this.concerns = concerns;
        this.standings = standings;
        this.clock = clock;
    }

    /** What is there at once: kept tallies, and the newest. */
    Overview first() {
        var today = today();
        var numbers = incidents.overview(today, MONTHS);
        return new Overview(
                numbers.all() > 0,
                numbers.all() > 0 ? 0 : units.all().size(),
                figures(numbers, today),
                incidents.page(IncidentFilter.ALL, IncidentSort.descending(IncidentField.NUMBER), 0, NEWEST),
                chart(numbers, today).filter(OverviewReader::anything).or(() -> earlier(today)),
                null,
                null,
                null);
    }

    /** The same with what has to be looked for; makes lists quick first, here and everywhere. */
    Overview whole(Overview first) {
        incidents.prepare();
        var today = today();
        var more = new EnumMap<Overview.Figure, Overview.Count>(Overview.Figure.class);
        more.put(Overview.Figure.WITHOUT_SEVERITY, counted(missing(IncidentField.SEVERITY_ASSESSED), today));
        more.put(Overview.Figure.WITHOUT_AFFECTED, counted(missing(IncidentField.AFFECTED), today));
        var tree = units.tree();
        var gaps = new Gaps(tree, roles.all(), today)
                .find(reporting(today), standings.on(today, tree), waiting(today));
        return first.with(more, gaps, due.read(today, today), measures(today));
    }

    private MeasuresToday measures(LocalDate today) {
        var ahead = settings.get(Setting.MEASURE_REMINDER_DAYS);
        return new MeasuresToday(
                today,
                measures.due(today, today.plusDays(ahead), MeasuresToday.SHOWN),
                measures.byStatus(MeasureFilter.ALL));
    }

    private Set<UUID> waiting(LocalDate today) {
        return concerns.unanswered().stream()
                .filter(concern -> concern.content().late(today))
                .map(concern -> concern.content().unitId())
                .collect(Collectors.toSet());
    }

    private static IncidentQuery missing(IncidentField field) {
        return OPEN.withMissing(Set.of(field));
    }

    private Map<Overview.Figure, Overview.Count> figures(IncidentOverview numbers, LocalDate today) {
        var figures = new EnumMap<Overview.Figure, Overview.Count>(Overview.Figure.class);
        figures.put(
                Overview.Figure.NOT_BEGUN,
                new Overview.Count(
                        numbers.byStatus().get(IncidentStatus.REPORTED),
                        IncidentQuery.ALL.withStatuses(Set.of(IncidentStatus.REPORTED))));
        figures.put(
                Overview.Figure.OVER_A_MONTH,
                new Overview.Count(
                        numbers.openFromBefore(),
                        OPEN.withPeriod(Period.between(
                                null, today.withDayOfMonth(1).minusMonths(1).minusDays(1)))));
        figures.put(Overview.Figure.OPEN, new Overview.Count(numbers.open(), OPEN));
        figures.put(
                Overview.Figure.THIS_YEAR,
                new Overview.Count(
                        thisYear(numbers, today), IncidentQuery.ALL.withPeriod(Period.of(Period.Kind.THIS_YEAR))));
        figures.put(
                Overview.Figure.LAST_30_DAYS,
                counted(IncidentQuery.ALL.withPeriod(Period.of(Period.Kind.LAST_30_DAYS)), today));
        return figures;
    }

    private static long thisYear(IncidentOverview numbers, LocalDate today) {
        return numbers.months().stream()
                .filter(month -> month.month().getYear() == today.getYear())
                .mapToLong(IncidentOverview.MonthCount::count)
                .sum();
    }

    private Overview.Count counted(IncidentQuery query, LocalDate today) {
        return new Overview.Count(incidents.count(query.filter(today)), query);
    }

    /** Whole months only; those before the first incident of all say nothing and are left out. */
    private static Optional<ControlChart> chart(IncidentOverview numbers, LocalDate today) {
        var months = numbers.months().stream()
                .filter(month -> month.month().isBefore(YearMonth.from(today)))
                .toList();
        long shown = numbers.months().stream().mapToLong(IncidentOverview.MonthCount::count).sum();
        var told = numbers.all() > shown
                ? months
                : months.stream().dropWhile(month -> month.count() == 0).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(ControlChart.of(
                        told.getFirst().month(),
                        told.stream().map(IncidentOverview.MonthCount::count).toList()));
    }

    private static boolean anything(ControlChart chart) {
        return chart.points().stream().anyMatch(point -> point.count() > 0);
    }

    /** A register that was taken over and not gone on with yet tells of its last years, not of months without anything. */
    private Optional<ControlChart> earlier(LocalDate today) {
        return incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 1).stream()
                .map(row -> row.content().occurredOn().plusMonths(1).withDayOfMonth(1))
                .filter(after -> after.isBefore(today))
                .findFirst()
                .flatMap(after -> chart(incidents.overview(after, MONTHS), after));
    }

    private LocalDate today() {
        return Norway.today(clock);
    }

    /** The units that have reported within a year; nothing when the register is younger than that, or nobody has. */
    private Optional<Set<UUID>> reporting(LocalDate today) {
        var from = today.minusYears(1).plusDays(1);
        if (incidents.count(IncidentFilter.ALL.withPeriod(null, from.minusDays(1))) == 0) {
            return Optional.empty();
        }
        List<IncidentCount> counts = incidents.counts(from, today);
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.stream().map(IncidentCount::unitId).collect(Collectors.toSet()));
    }
}
