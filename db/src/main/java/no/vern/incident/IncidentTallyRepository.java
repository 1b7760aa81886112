package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT_TALLY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

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

    /** Writes what has changed, a statement per cell that did. */
    void write(DSLContext sql) {
        changes.values().removeIf(change -> change == 0);
        changes.forEach((cell, change) -> add(sql, cell, change));
        changes.clear();
    }

    private static void add(DSLContext sql, Cell cell, int change) {
        var known = sql.update(INCIDENT_TALLY)
                .set(INCIDENT_TALLY.INCIDENTS, INCIDENT_TALLY.INCIDENTS.plus(change))
                .where(INCIDENT_TALLY.FIRST_DAY.eq(cell.firstDay()))
                .and(INCIDENT_TALLY.TYPE.eq(cell.type().name()))
                .and(INCIDENT_TALLY.STATUS.eq(cell.status().name()))
                .execute();
        if (known == 0) {
            sql.insertInto(INCIDENT_TALLY)
                    .set(INCIDENT_TALLY.FIRST_DAY, cell.firstDay())
                    .set(INCIDENT_TALLY.TYPE, cell.type().name())
                    .set(INCIDENT_TALLY.STATUS, cell.status().name())
                    .set(INCIDENT_TALLY.INCIDENTS, change)
                    .execute();
        }
    }
}
