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
    /** Fields that are in the index from the start; the others come when somebody asks for them. */
    static final Set<IncidentField> ALWAYS = Set.of(
            IncidentField.OCCURRED_AT,
            IncidentField.NUMBER,
            IncidentField.UNIT,
            IncidentField.TYPE,
            IncidentField.STATUS,
            IncidentField.SEVERITY_ASSESSED,
            IncidentField.TITLE);

    private static final Set<IncidentField> FILTERABLE = Set.of(
            IncidentField.UNIT, IncidentField.TYPE, IncidentField.STATUS, IncidentField.SEVERITY_ASSESSED);

    private static final int RECENT = 8;

    private final RoaringBitmap all = new RoaringBitmap();
    private final TextIndex texts = new TextIndex();
    private final DayColumn days = new DayColumn();
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
        ALWAYS.forEach(this::open);
    }

    /** Takes a row in that is not there yet. */
    synchronized void add(IndexEntry entry) {
        forget();
        all.add(entry.rowNo());
        days.put(entry.rowNo(), entry.day());
        texts.add(entry.rowNo(), entry.text());
        ALWAYS.forEach(field -> column(field).put(entry.rowNo(), entry.key(field)));
    }

    /** Takes a row in as it is now; what it was before says which words it had. */
    synchronized void put(@Nullable Incident before, StoredIncident after) {
        if (before != null) {
            texts.remove(after.rowNo(), IndexEntry.of(new StoredIncident(after.rowNo(), before)).text());
        }
        add(IndexEntry.of(after));
        columns.forEach((field, column) -> {
            if (!ALWAYS.contains(field)) {
                column.put(after.rowNo(), IndexKeys.of(field, after.incident()));
            }
        });
    }

    /** Makes the orders that lists open with, so that the first one who asks need not wait. */
    synchronized void warm() {
        ALWAYS.stream()
                .filter(field -> field != IncidentField.UNIT)
                .forEach(field -> order(new IncidentSort(field, true)));
    }

    synchronized boolean has(IncidentField field) {
        return columns.containsKey(field);
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
        columns.keySet().retainAll(ALWAYS);
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
        return columns.keySet().containsAll(filter.missing())
                ? OptionalLong.of(find(filter, units).hits().getCardinality())
                : OptionalLong.empty();
    }

    /** The numbers of the rows, in order; empty when a field that is asked for is not in the index. */
    synchronized Optional<List<Integer>> rows(
            IncidentFilter filter, Set<UUID> units, IncidentSort sort, int offset, int limit) {
        if (!columns.containsKey(sort.field()) || !columns.keySet().containsAll(filter.missing())) {
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
        filter.missing().forEach(field -> sets.add(column(field).unknown()));
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
            known = new RowOrder(column(sort.field()).order(tieBreak(sort), sort.descending()));
            orders.put(sort, known);
        }
        return known;
    }

    /** Newest first; what happened at the same moment, the last stored first. */
    private int[] tieBreak(IncidentSort sort) {
        if (sort.field() != IncidentField.OCCURRED_AT) {
            return order(IncidentSort.NEWEST_FIRST).rows();
        }
        var lastFirst = new int[all.getCardinality()];
        var rows = all.getReverseIntIterator();
        for (var at = 0; rows.hasNext(); at++) {
            lastFirst[at] = rows.next();
        }
        return lastFirst;
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
