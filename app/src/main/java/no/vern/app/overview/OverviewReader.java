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
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentOverview;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.statistics.ControlChart;

/** Reads what the overview shows. Off the window's thread. */
public final class OverviewReader {
    private static final int MONTHS = 25;
    private static final int NEWEST = 7;

    private final IncidentRepository incidents;
    private final UnitRepository units;
    private final RoleRepository roles;
    private final Clock clock;

    public OverviewReader(IncidentRepository incidents, UnitRepository units, RoleRepository roles, Clock clock) {
        this.incidents = incidents;
        this.units = units;
        this.roles = roles;
        this.clock = clock;
    }

    Overview read() {
        var today = LocalDate.ofInstant(clock.instant(), IncidentRules.OSLO);
        var numbers = incidents.overview(today, MONTHS);
        var tree = units.tree();
        return new Overview(
                numbers.all() > 0,
                tree.all().size(),
                figures(numbers, today),
                incidents.page(IncidentFilter.ALL, IncidentSort.descending(IncidentField.NUMBER), 0, NEWEST),
                chart(numbers, today),
                new Gaps(tree, roles.all(), today).find(reporting(today)));
    }

    private Map<Overview.Figure, Overview.Count> figures(IncidentOverview numbers, LocalDate today) {
        var open = IncidentQuery.ALL.withStatuses(IncidentQuery.OPEN);
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
                        open.withPeriod(Period.between(null, today.withDayOfMonth(1).minusMonths(1).minusDays(1)))));
        figures.put(Overview.Figure.OPEN, new Overview.Count(numbers.open(), open));
        count(figures, Overview.Figure.WITHOUT_SEVERITY, open.withMissing(Set.of(IncidentField.SEVERITY_ASSESSED)), today);
        count(figures, Overview.Figure.WITHOUT_AFFECTED, open.withMissing(Set.of(IncidentField.AFFECTED)), today);
        count(
                figures,
                Overview.Figure.THIS_YEAR,
                IncidentQuery.ALL.withPeriod(Period.of(Period.Kind.THIS_YEAR)),
                today);
        count(
                figures,
                Overview.Figure.LAST_30_DAYS,
                IncidentQuery.ALL.withPeriod(Period.of(Period.Kind.LAST_30_DAYS)),
                today);
        return figures;
    }

    private void count(
            Map<Overview.Figure, Overview.Count> figures, Overview.Figure figure, IncidentQuery query, LocalDate today) {
        figures.put(figure, new Overview.Count(incidents.count(query.filter(today)), query));
    }

    /** Whole months only; those before the first incident of all say nothing and are left out. */
    private Optional<ControlChart> chart(IncidentOverview numbers, LocalDate today) {
        var months = numbers.months().stream()
                .filter(month -> month.month().isBefore(YearMonth.from(today)))
                .toList();
        boolean older = !months.isEmpty()
                && incidents.count(IncidentFilter.ALL.withPeriod(
                                null, months.getFirst().month().atDay(1).minusDays(1)))
                        > 0;
        var told = older
                ? months
                : months.stream().dropWhile(month -> month.count() == 0).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(ControlChart.of(
                        told.getFirst().month(),
                        told.stream().map(IncidentOverview.MonthCount::count).toList()));
    }

    /** The units that have reported within a year; nothing when the register is younger than that. */
    private Optional<Set<UUID>> reporting(LocalDate today) {
        var from = today.minusYears(1).plusDays(1);
        if (incidents.count(IncidentFilter.ALL.withPeriod(null, from.minusDays(1))) == 0) {
            return Optional.empty();
        }
        List<IncidentCount> counts = incidents.counts(from, today);
        return Optional.of(counts.stream().map(IncidentCount::unitId).collect(Collectors.toSet()));
    }
}
