package no.vern.measure;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.MEASURE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.workspace.Vault;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What there is to say of all measures together: where they stand, which wait, and what has happened again. */
public final class MeasureFigureRepository {
    private static final int RECURRENCE_MONTHS = 12;

    /**
     * When it first happened again: the same kind in the same unit within twelve months of "works". Asked measure by
     * measure, since the first day is at hand in an index while a join would go through all days of the year.
     */
    private static final Field<LocalDate> RECURRED = DSL.field(DSL.select(INCIDENT.OCCURRED_ON)
            .from(INCIDENT)
            .where(INCIDENT.UNIT_ID.eq(MEASURE.UNIT_ID))
            .and(INCIDENT.TYPE.eq(MEASURE.AGAINST))
            .and(INCIDENT.OCCURRED_ON.gt(MEASURE.EVALUATED_ON))
            .and(INCIDENT.OCCURRED_ON.le(DSL.localDateAdd(MEASURE.EVALUATED_ON, RECURRENCE_MONTHS, DatePart.MONTH)))
            .orderBy(INCIDENT.OCCURRED_ON)
            .limit(1));

    private final Vault vault;

    public MeasureFigureRepository(Vault vault) {
        this.vault = vault;
    }

    /** How many stand where; every state, none where there are none. */
    public Map<MeasureStatus, Integer> byStatus(MeasureFilter filter) {
        var each = Arrays.stream(MeasureStatus.values())
                .map(status -> DSL.count().filterWhere(MEASURE.STATUS.eq(status.name())))
                .toList();
        var row = vault.read(sql -> sql.select(each)
                .from(counted(filter))
                .where(MeasureListRepository.condition(sql, filter))
                .fetchSingle());
        var counts = new EnumMap<MeasureStatus, Integer>(MeasureStatus.class);
        Arrays.stream(MeasureStatus.values())
                .forEach(status -> counts.put(status, row.get(each.get(status.ordinal()))));
        return counts;
    }

    /**
     * The way through the measures that counts them in the fewest steps: texts are looked through as the table lies, days
     * in the index that has the states too. Left to itself the database takes the index of days, or of states if it is to
     * group by them, and fetches row after row by it.
     */
    private static Table<?> counted(MeasureFilter filter) {
        if (!filter.text().isBlank()) {
            return DSL.table("{0} use index ()", MEASURE);
        }
        return filter.equals(MeasureFilter.ALL
                        .withStatuses(filter.statuses())
                        .withDue(filter.dueFrom(), filter.dueTo()))
                ? DSL.table("{0} use index ({1})", MEASURE, DSL.name("MEASURE_STATUS"))
                : MEASURE;
    }

    /** How many are due in each month, the first month first. */
    public Map<YearMonth, Integer> byMonth(MeasureFilter filter) {
        var year = DSL.year(MEASURE.DUE_ON);
        var month = DSL.month(MEASURE.DUE_ON);
        var counts = new LinkedHashMap<YearMonth, Integer>();
        vault.read(sql -> sql.select(year, month, DSL.count())
                        .from(MEASURE)
                        .where(MeasureListRepository.condition(sql, filter))
                        .groupBy(year, month)
                        .orderBy(year, month)
                        .fetch())
                .forEach(row -> counts.put(YearMonth.of(row.value1(), row.value2()), row.value3()));
        return counts;
    }

    /** How many measures each unit has that are still to be carried out, the most first. */
    public Map<UUID, Integer> open() {
        var open = new LinkedHashMap<UUID, Integer>();
        vault.read(sql -> sql.select(MEASURE.UNIT_ID, DSL.count())
                        .from(MEASURE)
                        .where(MeasureListRepository.in(MEASURE.STATUS, MeasureStatus.OPEN))
                        .groupBy(MEASURE.UNIT_ID)
                        .orderBy(DSL.count().desc(), MEASURE.UNIT_ID)
                        .fetch())
                .forEach(row -> open.put(row.value1(), row.value2()));
        return open;
    }

    /**
     * What waits for somebody until the day, what is due first at the top: to be carried out, to be evaluated, or to be
     * asked again since the same happened in the unit within a year of it being found to work.
     */
    public List<DueMeasure> due(LocalDate until) {
        return vault.read(sql -> rows(sql, waiting(sql, until)));
    }

    /**
     * The same, with the rows of the first only.
     *
     * @param today what was to be carried out before it is late
     * @param most how many rows
     */
    public DueMeasures due(LocalDate today, LocalDate until, int most) {
        return vault.read(sql -> {
            var waiting = waiting(sql, until);
            var late = waiting.stream()
                    .filter(each -> each.task() == DueMeasure.Task.CARRY_OUT && each.on().isBefore(today))
                    .count();
            return new DueMeasures(rows(sql, waiting.subList(0, Math.min(most, waiting.size()))), late);
        });
    }

    /** What waits, not yet read. */
    private record Waiting(UUID id, int number, DueMeasure.Task task, LocalDate on) {
        DueMeasure with(MeasureRow row) {
            return new DueMeasure(row, task, on);
        }
    }

    private static List<Waiting> waiting(DSLContext sql, LocalDate until) {
        var waiting = again(sql);
        waiting.addAll(waiting(sql, MEASURE.DUE_ON, DueMeasure.Task.CARRY_OUT, until, MeasureStatus.OPEN));
        waiting.addAll(waiting(sql, MEASURE.EVALUATE_ON, DueMeasure.Task.EVALUATE, until, Set.of(MeasureStatus.DONE)));
        waiting.sort(Comparator.comparing(Waiting::on).thenComparing(Waiting::number));
        return waiting;
    }

    private static List<Waiting> waiting(
            DSLContext sql, Field<LocalDate> day, DueMeasure.Task task, LocalDate until, Set<MeasureStatus> statuses) {
        return sql.select(MEASURE.ID, MEASURE.NUMBER, day)
                .from(MEASURE)
                .where(MeasureListRepository.in(MEASURE.STATUS, statuses).and(day.le(until)))
                .fetch(row -> new Waiting(row.value1(), row.value2(), task, row.value3()));
    }

    private static List<DueMeasure> rows(DSLContext sql, List<Waiting> waiting) {
        var byId = new LinkedHashMap<UUID, Waiting>();
        waiting.forEach(each -> byId.put(each.id(), each));
        return MeasureTableRepository.rows(sql, byId.keySet()).stream()
                .map(row -> byId.get(row.id()).with(row))
                .toList();
    }

    /** When it happened again after the measure was found to work, within a year; nothing when it did not. */
    public Optional<LocalDate> recurrence(UUID measure) {
        return vault.read(sql -> sql.select(RECURRED)
                .from(MEASURE)
                .where(MEASURE.ID.eq(measure).and(MEASURE.STATUS.eq(MeasureStatus.WORKS.name())))
                .fetchOptional(RECURRED));
    }

    private static List<Waiting> again(DSLContext sql) {
        return sql.select(MEASURE.ID, MEASURE.NUMBER, RECURRED)
                .from(MEASURE)
                .where(MEASURE.STATUS.eq(MeasureStatus.WORKS.name()).and(MEASURE.AGAINST.isNotNull()))
                .fetchStream()
                .filter(row -> row.value3() != null)
                .map(row -> new Waiting(row.value1(), row.value2(), DueMeasure.Task.ASK_AGAIN, row.value3()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
