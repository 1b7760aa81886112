package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.UNIT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/** What the index is made of, read from the database without making whole incidents of it. */
final class IndexSourceRepository {
    private static final Map<IncidentField, Map<String, Integer>> CODES = Map.of(
            IncidentField.TYPE, places(IncidentType.values()),
            IncidentField.STATUS, places(IncidentStatus.values()),
            IncidentField.SEVERITY_ASSESSED, places(Severity.values()),
            IncidentField.SEVERITY_EXPERIENCED, places(Severity.values()),
            IncidentField.SEVERITY_POTENTIAL, places(Severity.values()),
            IncidentField.PERPETRATOR, places(Perpetrator.values()),
            IncidentField.CHANNEL, places(Channel.values()));

    private IndexSourceRepository() {}

    /** What the index reads at once, of the rows after this number. */
    static List<IndexEntry> entries(DSLContext sql, int after, int limit) {
        var columns = Stream.concat(
                Stream.of(INCIDENT.ROW_NO, INCIDENT.OCCURRED_ON, INCIDENT.OCCURRED_TIME, INCIDENT.DESCRIPTION),
                IndexKeys.ALWAYS.stream().map(IndexSourceRepository::column));
        return sql.select(columns.toList())
                .from(INCIDENT)
                .where(INCIDENT.ROW_NO.gt(after))
                .orderBy(INCIDENT.ROW_NO)
                .limit(limit)
                .fetch(IndexSourceRepository::entry);
    }

    private static IndexEntry entry(Record row) {
        var keys = new EnumMap<IncidentField, @Nullable Object>(IncidentField.class);
        IndexKeys.ALWAYS.forEach(field -> keys.put(field, key(field, row.get(column(field)))));
        return new IndexEntry(
                row.get(INCIDENT.ROW_NO),
                row.get(INCIDENT.OCCURRED_ON),
                row.get(INCIDENT.OCCURRED_TIME),
                IndexEntry.text(
                        row.get(INCIDENT.TITLE),
                        row.get(INCIDENT.DESCRIPTION),
                        row.get(INCIDENT.PLACE),
                        row.get(INCIDENT.AFFECTED_NAMES)),
                keys);
    }

    /** As {@link IndexKeys} makes it of the incident itself. */
    private static @Nullable Object key(IncidentField field, @Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case String name when CODES.containsKey(field) -> CODES.get(field).get(name);
            case String text -> IndexKeys.text(text);
            case Object value -> value;
        };
    }

    private static Map<String, Integer> places(Enum<?>... codes) {
        return Stream.of(codes).collect(Collectors.toMap(Enum::name, Enum::ordinal));
    }

    private static Field<?> column(IncidentField field) {
        return switch (field) {
            case UNIT -> INCIDENT.UNIT_ID;
            case PLACE -> INCIDENT.PLACE;
            case TYPE -> INCIDENT.TYPE;
            case TITLE -> INCIDENT.TITLE;
            case STATUS -> INCIDENT.STATUS;
            case SEVERITY_ASSESSED -> INCIDENT.SEVERITY_ASSESSED;
            case SEVERITY_EXPERIENCED -> INCIDENT.SEVERITY_EXPERIENCED;
            case SEVERITY_POTENTIAL -> INCIDENT.SEVERITY_POTENTIAL;
            case PERPETRATOR -> INCIDENT.PERPETRATOR;
            case CHANNEL -> INCIDENT.CHANNEL;
            case ALONE -> INCIDENT.ALONE;
            case EVENING_OR_NIGHT -> INCIDENT.EVENING_OR_NIGHT;
            case AFFECTED -> INCIDENT.AFFECTED_NAMES;
            case INJURY -> INCIDENT.INJURY;
            case ABSENCE_DAYS -> INCIDENT.ABSENCE_DAYS;
            default -> throw new IllegalArgumentException("Not read at once: " + field);
        };
    }

    /** Each row's value for a field, as {@link IndexKeys} would make it. */
    static IndexValues values(DSLContext sql, IncidentField field) {
        var rows = sql.select(INCIDENT.ROW_NO, IncidentListRepository.keys(field).getFirst()).from(INCIDENT).fetch();
        return new IndexValues(
                rows.stream().mapToInt(Record2::value1).toArray(),
                rows.stream().map(Record2::value2).toArray());
    }

    static Map<UUID, String> unitNames(DSLContext sql) {
        return sql.select(UNIT.ID, UNIT.NAME).from(UNIT).fetchMap(UNIT.ID, UNIT.NAME);
    }
}
