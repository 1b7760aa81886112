package no.vern.app.incident;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;

/** The rows of one filter; when the user has asked for something else meanwhile, it lets the database rest. */
final class IncidentSource implements PagedSource<IncidentRow> {
    private final IncidentRepository incidents;
    private final IncidentFilter filter;
    private final Consumer<List<IncidentRow>> beside;
    private final BooleanSupplier wanted;
    private long count = -1;

    /**
     * @param beside reads what else a page of rows shows
     * @param wanted whether anybody still waits for these rows
     */
    IncidentSource(
            IncidentRepository incidents,
            IncidentFilter filter,
            Consumer<List<IncidentRow>> beside,
            BooleanSupplier wanted) {
        this.incidents = incidents;
        this.filter = filter;
        this.beside = beside;
        this.wanted = wanted;
    }

    /** Asked of the database once: a list that is asked again is a new source. */
    @Override
    public synchronized long count() {
        if (count < 0 && wanted.getAsBoolean()) {
            count = incidents.count(filter);
        }
        return Math.max(0, count);
    }

    /** How many of them somebody still has something to do with. */
    long open() {
        Set<IncidentStatus> open = filter.statuses().isEmpty()
                ? IncidentQuery.OPEN
                : filter.statuses().stream().filter(IncidentStatus::open).collect(Collectors.toSet());
        return open.isEmpty() || !wanted.getAsBoolean() ? 0 : incidents.count(filter.withStatuses(open));
    }

    @Override
    public List<IncidentRow> page(Order order, int offset, int limit) {
        if (!wanted.getAsBoolean()) {
            return List.of();
        }
        var rows = incidents.page(filter, sort(order), offset, limit);
        beside.accept(rows);
        return rows;
    }

    IncidentFilter filter() {
        return filter;
    }

    static IncidentSort sort(Order order) {
        return IncidentField.byKey(order.column())
                .map(field -> new IncidentSort(field, order.descending()))
                .orElse(IncidentSort.NEWEST_FIRST);
    }
}
