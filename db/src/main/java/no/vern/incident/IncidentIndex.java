package no.vern.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * What lists are filtered, searched and put in order by, in memory, for as long as the register is unlocked. Rows are
 * told by their number; what is shown of them still comes from the database.
 */
final class IncidentIndex {
    private static final Set<IncidentField> FILTERABLE = Set.of(
            IncidentField.UNIT, IncidentField.TYPE, IncidentField.STATUS, IncidentField.SEVERITY_ASSESSED);

    private static final int RECENT = 8;

    private final RoaringBitmap all = new RoaringBitmap();
    private final TextIndex texts = new TextIndex();
    private final DayColumn days = new DayColumn();
    private final MomentColumn moments = new MomentColumn();
    private final Map<IncidentField, IndexColumn> columns = new EnumMap<>(IncidentField.class);
    private final Map<IncidentSort, RowOrder> orders = new HashMap<>();
    private Map<UUID, String> unitNames = Map.of();
    /** What was asked lately: a list asks for its count, then for page after page. */
    private final Map<Asked, Found> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Found> eldest) {
            return size() > RECENT;
        }
    };

    private record Asked(IncidentFilter filter, Set<UUID> units) {}

    private record Found(RoaringBitmap hits, Map<IncidentSort, HitList> lists) {}

    IncidentIndex() {
        IndexKeys.ALWAYS.forEach(this::open);
    }

    /** Takes rows in that are not there yet. */
    synchronized void addAll(List<IndexEntry> entries) {
        moments.unsorted();
        entries.forEach(this::put);
    }

    private void put(IndexEntry entry) {
        forget();
        moments.put(entry.rowNo(), entry.day(), entry.time(), !all.checkedAdd(entry.rowNo()));
        days.put(entry.rowNo(), entry.day());
        texts.add(entry.rowNo(), entry.text());
        entry.keys().forEach((field, key) -> column(field).put(entry.rowNo(), key));
    }

    /** Takes a row in as it is now; what it was before says which words it had. */
    synchronized void put(@Nullable Incident before, StoredIncident after) {
        if (before != null) {
            texts.remove(after.rowNo(), IndexEntry.of(new StoredIncident(after.rowNo(), before)).text());
        }
        put(IndexEntry.of(after));
        columns.forEach((field, column) -> column.put(after.rowNo(), IndexKeys.of(field, after.incident())));
    }

    /** Makes the orders that lists open with, so that the first one who asks need not wait. */
    synchronized void warm() {
        order(IncidentSort.NEWEST_FIRST);
        order(IncidentSort.ascending(IncidentField.TITLE));
        order(IncidentSort.ascending(IncidentField.PLACE));
    }

    synchronized boolean has(IncidentField field) {
        return IndexKeys.needsNone(field) || columns.containsKey(field);
    }

    /** Takes a field in, with its value for each row. */
    synchronized void load(IncidentField field, IndexValues values) {
        var column = open(field);
        for (var at = 0; at < values.rowNos().length; at++) {
            column.put(values.rowNos()[at], values.values()[at]);
        }
    }

    /** Lets go of the fields that somebody asked for, since rows came that they lack. */
    synchronized void drop() {
        columns.keySet().retainAll(IndexKeys.ALWAYS);
        forget();
    }

    /** Units are put in order by the names that they have now. */
    synchronized void name(Map<UUID, String> names) {
        if (!names.equals(unitNames)) {
            unitNames = names;
            Comparator<Object> byName = Comparator.comparing(unit -> Words.order(names.getOrDefault(unit, "")));
            column(IncidentField.UNIT).sortBy(byName.thenComparing(IndexColumn.natural()));
            forget();
        }
    }

    /** How many; empty when a field that is asked for is not in the index. */
    synchronized OptionalLong count(IncidentFilter filter, Set<UUID> units) {
        return filter.missing().stream().allMatch(this::has)
                ? OptionalLong.of(find(filter, units).hits().getCardinality())
                : OptionalLong.empty();
    }

    /** The numbers of the rows, in order; empty when a field that is asked for is not in the index. */
    synchronized Optional<List<Integer>> rows(
            IncidentFilter filter, Set<UUID> units, IncidentSort sort, int offset, int limit) {
        if (!has(sort.field()) || !filter.missing().stream().allMatch(this::has)) {
            return Optional.empty();
        }
        var found = find(filter, units);
        var list = found.lists().computeIfAbsent(sort, order -> new HitList(order(order), found.hits()));
        var page = new ArrayList<Integer>();
        for (var rowNo : list.page(offset, limit)) {
            page.add(rowNo);
        }
        return Optional.of(page);
    }

    private Found find(IncidentFilter filter, Set<UUID> units) {
        var asked = new Asked(filter, units);
        var known = recent.get(asked);
        if (known == null) {
            known = new Found(hits(filter, units), new HashMap<>());
            recent.put(asked, known);
        }
        return known;
    }

    private RoaringBitmap hits(IncidentFilter filter, Set<UUID> units) {
        var sets = new ArrayList<RoaringBitmap>();
        sets.add(all);
        if (filter.from() != null || filter.to() != null) {
            sets.add(days.between(filter.from(), filter.to()));
        }
        if (!filter.units().isEmpty()) {
            sets.add(column(IncidentField.UNIT).with(units));
        }
        addCodes(sets, IncidentField.TYPE, filter.types());
        addCodes(sets, IncidentField.STATUS, filter.statuses());
        addCodes(sets, IncidentField.SEVERITY_ASSESSED, filter.severities());
        filter.missing().forEach(field ->
                sets.add(IndexKeys.needsNone(field) ? new RoaringBitmap() : column(field).unknown()));
        if (!TextIndex.words(filter.text()).isEmpty()) {
            sets.add(texts.find(filter.text()));
        }
        return FastAggregation.and(sets.iterator());
    }

    private void addCodes(List<RoaringBitmap> sets, IncidentField field, Set<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            sets.add(column(field).with(codes.stream().map(Enum::ordinal).toList()));
        }
    }

    private RowOrder order(IncidentSort sort) {
        var known = orders.get(sort);
        if (known == null) {
            known = new RowOrder(rows(sort));
            orders.put(sort, known);
        }
        return known;
    }

    private int[] rows(IncidentSort sort) {
        return switch (sort.field()) {
            case OCCURRED_AT -> moments.rows(sort.descending());
            case NUMBER -> sort.descending() ? lastFirst() : all.toArray();
            default -> column(sort.field()).order(order(IncidentSort.NEWEST_FIRST).rows(), sort.descending());
        };
    }

    private int[] lastFirst() {
        var rows = all.toArray();
        var reversed = new int[rows.length];
        for (var at = 0; at < rows.length; at++) {
            reversed[at] = rows[rows.length - 1 - at];
        }
        return reversed;
    }

    private void forget() {
        orders.clear();
        recent.clear();
    }

    private IndexColumn open(IncidentField field) {
        var column = new IndexColumn(FILTERABLE.contains(field), IndexColumn.natural());
        columns.put(field, column);
        return column;
    }

    private IndexColumn column(IncidentField field) {
        return columns.get(field);
    }
}
