package no.vern.measure;

import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.vern.language.Words;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The measures as lists: filtered, sorted, counted and paged by the database. */
public final class MeasureListRepository {
    private static final int CHUNK = 500;
    private static final int MONTHS = 12;

    private final Vault vault;

    public MeasureListRepository(Vault vault) {
        this.vault = vault;
    }

    /** The rows of a list from the offset on. */
    public List<MeasureRow> page(MeasureFilter filter, MeasureSort sort, int offset, int limit) {
        return vault.read(sql -> MeasureTableRepository.rows(sql, ids(sql, filter, sort, offset, limit)));
    }

    /** One row, if there is such a measure. */
    public Optional<MeasureRow> find(UUID id) {
        return vault.read(sql -> MeasureTableRepository.find(sql, id));
    }

    /** Gives every row of a list to the consumer, in order. */
    public void stream(MeasureFilter filter, MeasureSort sort, Consumer<MeasureRow> consumer) {
        var ids = vault.read(sql -> ids(sql, filter, sort, 0, Integer.MAX_VALUE));
        for (var from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            vault.read(sql -> MeasureTableRepository.rows(sql, chunk)).forEach(consumer);
        }
    }

    /**
     * The first rows of each state, what is due first at the top; at most so many of each. They are asked for in the
     * order of the index, which begins with the state: without it the database sorts all of a state to show thirty.
     */
    public List<MeasureRow> firstOfEachStatus(MeasureFilter filter, int most) {
        return vault.read(sql -> {
            var condition = condition(sql, filter);
            return Stream.of(MeasureStatus.values())
                    .<Select<Record1<UUID>>>map(status -> sql.select(MEASURE.ID)
                            .from(MEASURE)
                            .where(condition, MEASURE.STATUS.eq(status.name()))
                            .orderBy(MEASURE.STATUS, MEASURE.DUE_ON, MEASURE.NUMBER)
                            .limit(most))
                    .reduce(Select::unionAll)
                    .map(ids -> MeasureTableRepository.rows(sql, ids.fetch(MEASURE.ID)))
                    .orElseThrow();
        });
    }

    /** The first of each month in which they are due; at most so many of each. */
    public List<MeasureRow> firstOfEachMonth(MeasureFilter filter, int most) {
        var month = DSL.year(MEASURE.DUE_ON).mul(MONTHS).add(DSL.month(MEASURE.DUE_ON));
        return vault.read(sql -> MeasureTableRepository.rows(
                sql,
                sql.select(MEASURE.ID)
                        .from(MEASURE)
                        .where(condition(sql, filter))
                        .qualify(DSL.rowNumber()
                                .over(DSL.partitionBy(month).orderBy(MEASURE.DUE_ON, MEASURE.NUMBER))
                                .le(most))
                        .orderBy(MEASURE.DUE_ON, MEASURE.NUMBER)
                        .fetch(MEASURE.ID)));
    }

    private static List<UUID> ids(DSLContext sql, MeasureFilter filter, MeasureSort sort, int offset, int limit) {
        var from = sort.field() == MeasureField.UNIT ? MEASURE.join(UNIT).on(UNIT.ID.eq(MEASURE.UNIT_ID)) : MEASURE;
        return sql.select(MEASURE.ID)
                .from(from)
                .where(condition(sql, filter))
                .orderBy(order(sort), MEASURE.NUMBER.asc())
                .limit(offset, limit)
                .fetch(MEASURE.ID);
    }

    static Condition condition(DSLContext sql, MeasureFilter filter) {
        var conditions = new ArrayList<Condition>();
        if (filter.dueFrom() != null) {
            conditions.add(MEASURE.DUE_ON.ge(filter.dueFrom()));
        }
        if (filter.dueTo() != null) {
            conditions.add(MEASURE.DUE_ON.le(filter.dueTo()));
        }
        if (!filter.units().isEmpty()) {
            conditions.add(MEASURE.UNIT_ID.in(UnitRepository.tree(sql).withDescendants(filter.units())));
        }
        if (filter.incident() != null) {
            conditions.add(MEASURE.INCIDENT_ID.eq(filter.incident()));
        }
        Stream.of(
                        in(MEASURE.STATUS, filter.statuses()),
                        in(MEASURE.SOURCE, filter.sources()),
                        in(MEASURE.CONTROL, filter.controls()))
                .forEach(conditions::add);
        Words.each(Words.fold(filter.text()), word -> conditions.add(DSL.position(MEASURE.WORDS, word).gt(0)));
        return DSL.and(conditions);
    }

    static Condition in(Field<String> column, Collection<? extends Enum<?>> codes) {
        return codes.isEmpty()
                ? DSL.noCondition()
                : column.in(codes.stream().map(Enum::name).toList());
    }

    private static SortField<?> order(MeasureSort sort) {
        var turned = sort.descending();
        var order = switch (sort.field()) {
            case NUMBER -> plain(MEASURE.NUMBER, turned);
            case UNIT -> plain(DSL.lower(UNIT.NAME), turned);
            case TITLE -> plain(DSL.lower(MEASURE.TITLE), turned);
            case RESPONSIBLE -> plain(DSL.lower(MEASURE.RESPONSIBLE), turned);
            case DOER -> plain(DSL.lower(DSL.nullif(MEASURE.DOER, "")), turned);
            case DUE_ON -> plain(MEASURE.DUE_ON, turned);
            case EVALUATE_ON -> plain(MEASURE.EVALUATE_ON, turned);
            case DONE_ON -> plain(MEASURE.DONE_ON, turned);
            case EVALUATED_ON -> plain(MEASURE.EVALUATED_ON, turned);
            case COST -> plain(MEASURE.COST, turned);
            case STATUS -> listed(MEASURE.STATUS, MeasureStatus.values(), turned);
            case SOURCE -> listed(MEASURE.SOURCE, MeasureSource.values(), turned);
            case AREA -> listed(MEASURE.AREA, RoutineArea.values(), turned);
            case HORIZON -> listed(MEASURE.HORIZON, Horizon.values(), turned);
            case TYPE -> listed(MEASURE.TYPE, MeasureType.values(), turned);
            case LEVEL -> listed(MEASURE.LEVEL, MeasureLevel.values(), turned);
            case CONTROL -> listed(MEASURE.CONTROL, ControlLevel.values(), turned);
            case AIM -> listed(MEASURE.AIM, Aim.values(), turned);
            case PURPOSE -> listed(MEASURE.PURPOSE, Purpose.values(), turned);
            default -> throw new IllegalArgumentException("No order by " + sort.field());
        };
        return order.nullsLast();
    }

    private static SortField<?> plain(Field<?> column, boolean turned) {
        return turned ? column.desc() : column.asc();
    }

    /** Codes in the order that they are listed, not by their letters. */
    private static SortField<?> listed(Field<String> column, Enum<?>[] codes, boolean turned) {
        var names = Arrays.stream(codes).map(Enum::name).toList();
        return turned ? column.sortDesc(names) : column.sortAsc(names);
    }
}
