package no.vern.measure;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.MEASURE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.workspace.Vault;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What there is to say of all measures together: where they stand, which wait, and what has happened again. */
public final class MeasureFigureRepository {
    private static final int RECURRENCE_MONTHS = 12;

    private final Vault vault;

    public MeasureFigureRepository(Vault vault) {
        this.vault = vault;
    }

    /** How many stand where; every state, none where there are none. */
    public Map<MeasureStatus, Integer> byStatus(MeasureFilter filter) {
        var counts = new EnumMap<MeasureStatus, Integer>(MeasureStatus.class);
        Arrays.stream(MeasureStatus.values()).forEach(status -> counts.put(status, 0));
        vault.read(sql -> sql.select(MEASURE.STATUS, DSL.count())
                        .from(MEASURE)
                        .where(MeasureListRepository.condition(sql, filter))
                        .groupBy(MEASURE.STATUS)
                        .fetch())
                .forEach(row -> counts.put(MeasureStatus.valueOf(row.value1()), row.value2()));
        return counts;
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
        var carry = MeasureListRepository.in(MEASURE.STATUS, MeasureStatus.OPEN).and(MEASURE.DUE_ON.le(until));
        var look = MEASURE.STATUS.eq(MeasureStatus.DONE.name()).and(MEASURE.EVALUATE_ON.le(until));
        return vault.read(sql -> {
            var recurred = recurred(sql, DSL.noCondition());
            var ids = new HashSet<>(recurred.keySet());
            ids.addAll(sql.select(MEASURE.ID).from(MEASURE).where(carry.or(look)).fetch(MEASURE.ID));
            return MeasureTableRepository.rows(sql, ids).stream()
                    .map(row -> due(row, recurred.get(row.id())))
                    .sorted(Comparator.comparing(DueMeasure::on).thenComparing(due -> due.row().measure().number()))
                    .toList();
        });
    }

    /** When it happened again after the measure was found to work, within a year; nothing when it did not. */
    public Optional<LocalDate> recurrence(UUID measure) {
        return vault.read(sql -> Optional.ofNullable(recurred(sql, MEASURE.ID.eq(measure)).get(measure)));
    }

    private static DueMeasure due(MeasureRow row, @Nullable LocalDate again) {
        if (again != null) {
            return new DueMeasure(row, DueMeasure.Task.ASK_AGAIN, again);
        }
        return row.measure().status() == MeasureStatus.DONE
                ? new DueMeasure(row, DueMeasure.Task.EVALUATE, row.content().test().evaluateOn())
                : new DueMeasure(row, DueMeasure.Task.CARRY_OUT, row.content().plan().dueOn());
    }

    /** When it first happened again: the same kind in the same unit within twelve months of "works". */
    private static Map<UUID, LocalDate> recurred(DSLContext sql, Condition which) {
        var first = DSL.min(INCIDENT.OCCURRED_ON);
        return sql.select(MEASURE.ID, first)
                .from(MEASURE)
                .join(INCIDENT)
                .on(INCIDENT.UNIT_ID.eq(MEASURE.UNIT_ID)
                        .and(INCIDENT.TYPE.eq(MEASURE.AGAINST))
                        .and(INCIDENT.OCCURRED_ON.gt(MEASURE.EVALUATED_ON))
                        .and(INCIDENT.OCCURRED_ON.le(
                                DSL.localDateAdd(MEASURE.EVALUATED_ON, RECURRENCE_MONTHS, DatePart.MONTH))))
                .where(MEASURE.STATUS.eq(MeasureStatus.WORKS.name()).and(which))
                .groupBy(MEASURE.ID)
                .fetchMap(MEASURE.ID, first);
    }
}
