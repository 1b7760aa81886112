package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.language.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Which rows a list shows and in which order, asked of the database: always right, quick only for newest first. */
final class IncidentListRepository {
    private IncidentListRepository() {}

    /** The numbers of the rows, in order. */
    static List<Integer> rowNos(
            DSLContext sql, IncidentFilter filter, Set<UUID> units, IncidentSort sort, int offset, int limit) {
        return sql.select(INCIDENT.ROW_NO)
                .from(INCIDENT)
                .where(condition(filter, units))
                .orderBy(order(sort))
                .limit(offset, limit)
                .fetch(INCIDENT.ROW_NO);
    }

    static long count(DSLContext sql, IncidentFilter filter, Set<UUID> units) {
        return sql.select(DSL.count())
                .from(INCIDENT)
                .where(condition(filter, units))
                .fetchSingle()
                .value1();
    }

    /** Read off the index of units alone; left to itself, H2 takes the index of days and then reads every row. */
    static List<IncidentCount> counts(DSLContext sql, LocalDate from, LocalDate to) {
        return counts(
                sql,
                DSL.table("{0} use index ({1})", INCIDENT, DSL.name("INCIDENT_UNIT")),
                INCIDENT.OCCURRED_ON.between(from, to));
    }

    static List<IncidentCount> counts(DSLContext sql, LocalDate from, LocalDate to, Set<UUID> among) {
        return counts(sql, INCIDENT, INCIDENT.OCCURRED_ON.between(from, to).and(INCIDENT.ID.in(among)));
    }

    private static List<IncidentCount> counts(DSLContext sql, Table<?> read, Condition condition) {
        var year = DSL.year(INCIDENT.OCCURRED_ON);
        var month = DSL.month(INCIDENT.OCCURRED_ON);
        return sql.select(INCIDENT.UNIT_ID, INCIDENT.TYPE, year, month, DSL.count())
                .from(read)
                .where(condition)
                .groupBy(INCIDENT.UNIT_ID, INCIDENT.TYPE, year, month)
                .fetch(row -> new IncidentCount(
                        row.value1(),
                        IncidentType.valueOf(row.value2()),
                        YearMonth.of(row.value3(), row.value4()),
                        row.value5()));
    }

    /** Each unit and day that is asked of is looked up in the index; nothing else of the register is read. */
    static Map<UUID, Map<IncidentType, Integer>> since(DSLContext sql, Collection<IncidentsSince> asked) {
        var wanted = DSL.table(
                        "unnest({0}, {1}, {2})",
                        DSL.val(asked.stream().map(IncidentsSince::of).toArray(UUID[]::new)),
                        DSL.val(asked.stream().map(IncidentsSince::unit).toArray(UUID[]::new)),
                        DSL.val(asked.stream().map(IncidentsSince::day).toArray(LocalDate[]::new)))
                .as("wanted", "of", "unit", "day");
        var of = DSL.field(DSL.name("wanted", "of"), UUID.class);
        return sql.select(of, INCIDENT.TYPE, DSL.count())
                .from(wanted)
                .join(INCIDENT)
                .on(INCIDENT.UNIT_ID.eq(DSL.field(DSL.name("wanted", "unit"), UUID.class)))
                .and(INCIDENT.OCCURRED_ON.gt(DSL.field(DSL.name("wanted", "day"), LocalDate.class)))
                .groupBy(of, INCIDENT.TYPE)
                .fetchStream()
                .collect(Collectors.groupingBy(
                        Record3::value1,
                        Collectors.toMap(row -> IncidentType.valueOf(row.value2()), Record3::value3)));
    }

    /** Counted in one reading, whatever the period holds; only types of the group. */
    static List<CircumstanceCount> circumstances(
            DSLContext sql, LocalDate from, LocalDate to, IncidentType.Group group) {
        var types = Arrays.stream(IncidentType.values())
                .filter(type -> type.group() == group)
                .map(Enum::name)
                .toList();
        var hour = DSL.hour(INCIDENT.OCCURRED_TIME);
        return sql.select(INCIDENT.UNIT_ID, INCIDENT.TYPE, INCIDENT.CHANNEL, hour, DSL.count())
                .from(INCIDENT)
                .where(INCIDENT.OCCURRED_ON.between(from, to).and(INCIDENT.TYPE.in(types)))
                .groupBy(INCIDENT.UNIT_ID, INCIDENT.TYPE, INCIDENT.CHANNEL, hour)
                .fetch(row -> new CircumstanceCount(
                        row.value1(),
                        IncidentType.valueOf(row.value2()),
                        row.value3() == null ? null : Channel.valueOf(row.value3()),
                        row.value4(),
                        row.value5()));
    }

    /** @param units the filter's units with all their sub-units */
    static Condition condition(IncidentFilter filter, Set<UUID> units) {
        var conditions = new ArrayList<Condition>();
        if (filter.from() != null) {
            conditions.add(INCIDENT.OCCURRED_ON.ge(filter.from()));
        }
        if (filter.to() != null) {
            conditions.add(INCIDENT.OCCURRED_ON.le(filter.to()));
        }
        if (!filter.units().isEmpty()) {
            conditions.add(INCIDENT.UNIT_ID.in(units));
        }
        addCodes(conditions, INCIDENT.TYPE, filter.types());
        addCodes(conditions, INCIDENT.SEVERITY_ASSESSED, filter.severities());
        addCodes(conditions, INCIDENT.STATUS, filter.statuses());
        filter.missing().forEach(field -> conditions.add(missing(field)));
        Words.each(Words.fold(filter.text()), word -> conditions.add(contains(word)));
        return DSL.and(conditions);
    }

    private static void addCodes(
            List<Condition> conditions, Field<String> column, Collection<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            conditions.add(column.in(codes.stream().map(Enum::name).toList()));
        }
    }

    private static Condition contains(String word) {
        return DSL.or(Stream.of(INCIDENT.TITLE, INCIDENT.DESCRIPTION, INCIDENT.PLACE, INCIDENT.AFFECTED_NAMES)
                .map(text -> DSL.lower(text).contains(word))
                .toList());
    }

    private static Condition missing(IncidentField field) {
        return switch (field) {
            case ID, NUMBER, OCCURRED_AT, UNIT, TYPE, STATUS -> DSL.falseCondition();
            default -> keys(field).getFirst().isNull();
        };
    }

    private static List<SortField<?>> order(IncidentSort sort) {
        if (IndexKeys.needsNone(sort.field())) {
            return keys(sort.field()).stream()
                    .<SortField<?>>map(key -> sort.descending() ? key.desc() : key.asc())
                    .toList();
        }
        var order = new ArrayList<SortField<?>>();
        for (var key : keys(sort.field())) {
            order.add((sort.descending() ? key.desc() : key.asc()).nullsLast());
        }
        keys(IncidentField.OCCURRED_AT).forEach(key -> order.add(key.desc()));
        return order;
    }

    static List<Field<?>> keys(IncidentField field) {
        return switch (field) {
            case NUMBER -> List.of(INCIDENT.ROW_NO);
            case OCCURRED_AT -> List.of(INCIDENT.OCCURRED_ON, INCIDENT.OCCURRED_TIME, INCIDENT.ROW_NO);
            case UNIT -> List.of(alphabet(unitName()));
            case PLACE -> List.of(alphabet(INCIDENT.PLACE));
            case TYPE -> List.of(rank(INCIDENT.TYPE, IncidentType.values()));
            case TITLE -> List.of(alphabet(INCIDENT.TITLE));
            case STATUS -> List.of(rank(INCIDENT.STATUS, IncidentStatus.values()));
            case SEVERITY_ASSESSED -> List.of(rank(INCIDENT.SEVERITY_ASSESSED, Severity.values()));
            case SEVERITY_EXPERIENCED -> List.of(rank(INCIDENT.SEVERITY_EXPERIENCED, Severity.values()));
            case SEVERITY_POTENTIAL -> List.of(rank(INCIDENT.SEVERITY_POTENTIAL, Severity.values()));
            case PERPETRATOR -> List.of(rank(INCIDENT.PERPETRATOR, Perpetrator.values()));
            case CHANNEL -> List.of(rank(INCIDENT.CHANNEL, Channel.values()));
            case ALONE -> List.of(INCIDENT.ALONE);
            case EVENING_OR_NIGHT -> List.of(INCIDENT.EVENING_OR_NIGHT);
            case AFFECTED -> List.of(alphabet(INCIDENT.AFFECTED_NAMES));
            case INJURY -> List.of(INCIDENT.INJURY);
            case INJURY_TYPE -> List.of(INCIDENT.INJURY_TYPE);
            case BODY_PART -> List.of(INCIDENT.BODY_PART);
            case INJURY_CAUSE -> List.of(INCIDENT.INJURY_CAUSE);
            case INJURY_BACKGROUND -> List.of(INCIDENT.INJURY_BACKGROUND);
            case ABSENCE_DAYS -> List.of(INCIDENT.ABSENCE_DAYS);
            case REPORTED_AT -> List.of(INCIDENT.REPORTED_AT);
            case REPORTED_BY -> List.of(alphabet(INCIDENT.REPORTED_BY));
            case SOURCE_ID -> List.of(INCIDENT.SOURCE_ID);
            case DESCRIPTION -> List.of(DSL.when(INCIDENT.DESCRIPTION.ne(""), true));
            case IMMEDIATE_MEASURES -> List.of(DSL.when(INCIDENT.IMMEDIATE_MEASURES.ne(""), true));
            case ID -> List.of(INCIDENT.ID);
        };
    }

    private static Field<String> unitName() {
        return DSL.field(DSL.select(UNIT.NAME).from(UNIT).where(UNIT.ID.eq(INCIDENT.UNIT_ID)));
    }

    /** As {@link Words#order}; an empty text counts as not known. */
    private static Field<String> alphabet(Field<String> text) {
        return DSL.translate(DSL.lower(DSL.nullif(text, "")), Words.LETTERS, Words.PLACES);
    }

    private static Field<Integer> rank(Field<String> column, Enum<?>[] codes) {
        var known = Arrays.asList(codes);
        var first = known.getFirst();
        var rank = DSL.when(column.eq(first.name()), first.ordinal());
        for (var code : known.subList(1, known.size())) {
            rank = rank.when(column.eq(code.name()), code.ordinal());
        }
        return rank;
    }
}
