package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT_TALLY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.incident.IncidentOverview.MonthCount;
import no.vern.schema.register.tables.records.IncidentTallyRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The counts per month, type and status that are kept with every write. */
final class IncidentTallyRepository {
    private record Cell(LocalDate firstDay, IncidentType type, IncidentStatus status) {
        private static Cell of(Incident incident) {
            return new Cell(
                    YearMonth.from(incident.content().occurredOn()).atDay(1),
                    incident.content().type(),
                    incident.status());
        }
    }

    private final Map<Cell, Integer> changes = new HashMap<>();

    IncidentTallyRepository plus(Incident incident) {
        changes.merge(Cell.of(incident), 1, Integer::sum);
        return this;
    }

    IncidentTallyRepository minus(Incident incident) {
        changes.merge(Cell.of(incident), -1, Integer::sum);
        return this;
    }

    /** Writes what has changed: what is there as one batch, what is new as another. */
    void write(DSLContext sql) {
        changes.values().removeIf(change -> change == 0);
        var cells = List.copyOf(changes.entrySet());
        if (cells.isEmpty()) {
            return;
        }
        var known = update(sql, cells);
        var unknown = new ArrayList<Object[]>();
        for (var at = 0; at < known.length; at++) {
            if (known[at] == 0) {
                unknown.add(row(cells.get(at)).intoArray());
            }
        }
        new BatchInsertRepository(sql).insert(INCIDENT_TALLY, unknown);
        changes.clear();
    }

    private static int[] update(DSLContext sql, List<Map.Entry<Cell, Integer>> cells) {
        var update = sql.batch(sql.update(INCIDENT_TALLY)
                .set(INCIDENT_TALLY.INCIDENTS, INCIDENT_TALLY.INCIDENTS.plus((Integer) null))
                .where(INCIDENT_TALLY.FIRST_DAY.eq((LocalDate) null))
                .and(INCIDENT_TALLY.TYPE.eq((String) null))
                .and(INCIDENT_TALLY.STATUS.eq((String) null)));
        for (var cell : cells) {
            var key = cell.getKey();
            update.bind(cell.getValue(), key.firstDay(), key.type().name(), key.status().name());
        }
        return update.execute();
    }

    private static IncidentTallyRecord row(Map.Entry<Cell, Integer> cell) {
        return new IncidentTallyRecord()
                .setFirstDay(cell.getKey().firstDay())
                .setType(cell.getKey().type().name())
                .setStatus(cell.getKey().status().name())
                .setIncidents(cell.getValue());
    }

    static IncidentOverview overview(DSLContext sql, LocalDate today, int months) {
        var thisMonth = YearMonth.from(today);
        var happened = DSL.sum(INCIDENT_TALLY.INCIDENTS);
        var byMonth = sql.select(INCIDENT_TALLY.FIRST_DAY, happened)
                .from(INCIDENT_TALLY)
                .where(INCIDENT_TALLY.FIRST_DAY.ge(thisMonth.minusMonths(months - 1L).atDay(1)))
                .groupBy(INCIDENT_TALLY.FIRST_DAY)
                .fetchMap(row -> YearMonth.from(row.value1()), row -> row.value2().longValue());
        var counts = IntStream.rangeClosed(1 - months, 0)
                .mapToObj(thisMonth::plusMonths)
                .map(month -> new MonthCount(month, byMonth.getOrDefault(month, 0L)))
                .toList();
        return standing(sql, counts, thisMonth.minusMonths(1).atDay(1));
    }

    private static IncidentOverview standing(DSLContext sql, List<MonthCount> months, LocalDate recent) {
        var happened = DSL.sum(INCIDENT_TALLY.INCIDENTS);
        var old = DSL.coalesce(
                DSL.sum(INCIDENT_TALLY.INCIDENTS).filterWhere(INCIDENT_TALLY.FIRST_DAY.lt(recent)), BigDecimal.ZERO);
        var byStatus = new EnumMap<IncidentStatus, Long>(IncidentStatus.class);
        Stream.of(IncidentStatus.values()).forEach(status -> byStatus.put(status, 0L));
        var openAndOld = 0L;
        for (var row : sql.select(INCIDENT_TALLY.STATUS, happened, old)
                .from(INCIDENT_TALLY)
                .groupBy(INCIDENT_TALLY.STATUS)) {
            var status = IncidentStatus.valueOf(row.value1());
            byStatus.put(status, row.value2().longValue());
            openAndOld += status.open() ? row.value3().longValue() : 0;
        }
        return new IncidentOverview(months, Collections.unmodifiableMap(byStatus), openAndOld);
    }
}
