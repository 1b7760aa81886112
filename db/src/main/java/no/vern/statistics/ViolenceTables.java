package no.vern.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Violence and threats looked at more closely: by type and channel, by unit, by what kind of workplace a unit is, by time of
 * day.
 *
 * <p>Only types are in these tables whose total a reader can see beside the months anyway, and only units whose counts
 * can be seen. So every margin of these tables is known before they are opened, nothing in them can be used against a
 * count that is hidden elsewhere, and each can be gone through by itself. Where a row could only be protected by hiding
 * a margin that is known, it is left out instead.
 *
 * @param channels a row a type, a column a channel
 * @param units the top units that can be told apart, and all others as {@link #OTHER}; no rows when none can
 * @param kinds the kinds of workplaces, as far as what a reader can add up in the sheet of units tells them apart, and all
 *     else as {@link #OTHER}; no rows when that tells of no kind
 * @param bands a row a time of day
 * @param left how many types are in none of the tables
 * @param hidden what to hide in the four tables
 */
public record ViolenceTables(
        Crosstab channels, Crosstab units, Crosstab kinds, Crosstab bands, int left, Map<CellId, Cause> hidden) {
    public static final String CHANNELS = "violence.channels";
    public static final String UNITS = "violence.units";
    public static final String KINDS = "violence.kinds";
    public static final String BANDS = "violence.bands";
    public static final String OTHER = "other";

    /**
     * What the tables are made of: the codes of their rows and columns in order, and the counts.
     *
     * @param kinds what kind of workplace a unit is, by the key of its row; a unit that nobody has said it of is not there
     */
    public record Given(
            Set<String> violence,
            List<String> channels,
            List<String> bands,
            List<ViolenceCount> counts,
            Map<String, String> kinds) {
        public Given {
            violence = Set.copyOf(violence);
            channels = List.copyOf(channels);
            bands = List.copyOf(bands);
            counts = List.copyOf(counts);
            kinds = Map.copyOf(kinds);
        }
    }

    /**
     * Counts and hides.
     *
     * @param tables the incidents by month and unit
     * @param given the same incidents, those of violence and threats, each once
     * @param known what is hidden in {@code tables}
     * @param suppression the same that was used there
     */
    public static ViolenceTables of(
            IncidentTables tables, Given given, Map<CellId, Cause> known, Suppression suppression) {
        var all = tables.months().columns().stream().filter(given.violence()::contains).toList();
        var types = all.stream()
                .filter(type -> !known.containsKey(new CellId(IncidentTables.MONTHS, Crosstab.SUM, type)))
                .toList();
        var hidden = new LinkedHashMap<CellId, Cause>();
        int left = all.size() - types.size();
        if (types.isEmpty() && left > 0) {
            return new ViolenceTables(
                    Block.withheld(CHANNELS),
                    Block.withheld(UNITS),
                    Block.withheld(KINDS),
                    Block.withheld(BANDS),
                    left,
                    hidden);
        }
        var channels = channels(types, given, suppression, hidden);
        var bands = bands(types, given, suppression, hidden);
        var kinds = WorkplaceKinds.of(tables.units(), types, given.kinds(), known, suppression);
        return new ViolenceTables(channels, units(tables, types, known, suppression), kinds, bands, left, hidden);
    }

    /** The sums that tie these tables to those by month and by unit. */
    public List<Relation> between(IncidentTables tables) {
        var ties = new ArrayList<Relation>();
        for (var row : channels.rows()) {
            if (row.kind() == Crosstab.Kind.CODE) {
                ties.add(new Relation(
                        channels.cell(row, Crosstab.SUM),
                        List.of(new CellId(IncidentTables.MONTHS, Crosstab.SUM, row.key()))));
            }
        }
        return ties;
    }

    /** All four tables handed out together. */
    public Publication publication() {
        return channels.publication()
                .with(units.publication(), List.of())
                .with(kinds.publication(), List.of())
                .with(bands.publication(), List.of());
    }

    private static Crosstab channels(
            List<String> types, Given given, Suppression suppression, Map<CellId, Cause> hidden) {
        var left = new ArrayList<>(types);
        while (true) {
            var used = given.channels().stream()
                    .filter(channel -> given.counts().stream()
                            .anyMatch(count -> left.contains(count.type())
                                    && count.channel().equals(channel)
                                    && count.count() > 0))
                    .toList();
            var table = Block.of(
                    CHANNELS,
                    left,
                    used,
                    given.counts().stream()
                            .filter(count -> left.contains(count.type()) && count.count() > 0)
                            .map(count -> new Block.Entry(count.type(), count.channel(), count.count()))
                            .toList());
            var causes = suppression.apply(table.publication());
            var margins = table.rows().stream()
                    .filter(row -> causes.containsKey(table.cell(row, Crosstab.SUM)))
                    .map(Crosstab.Row::key)
                    .toList();
            if (margins.isEmpty()) {
                hidden.putAll(causes);
                return table;
            }
            if (!left.removeAll(margins) || left.isEmpty()) {
                return Block.withheld(CHANNELS);
            }
        }
    }

    private static Crosstab bands(
            List<String> types, Given given, Suppression suppression, Map<CellId, Cause> hidden) {
        var counts = new LinkedHashMap<String, Long>();
        given.bands().forEach(band -> counts.put(band, 0L));
        given.counts().stream()
                .filter(count -> types.contains(count.type()))
                .forEach(count -> counts.merge(count.band(), count.count(), Long::sum));
        var table = Block.line(BANDS, counts);
        var causes = suppression.apply(table.publication());
        if (causes.containsKey(new CellId(BANDS, Crosstab.SUM, Crosstab.SUM))) {
            return Block.withheld(BANDS);
        }
        hidden.putAll(causes);
        return table;
    }

    /** What anybody could add up in the sheet of units; the rest in one row, unless that would be a small count. */
    private static Crosstab units(
            IncidentTables tables, List<String> types, Map<CellId, Cause> known, Suppression suppression) {
        var rows = level(tables.units().rows());
        var counts = new LinkedHashMap<String, Long>();
        var seen = new HashMap<String, Crosstab.Row>();
        long left = 0;
        for (var row : rows) {
            long count = types.stream().mapToLong(type -> tables.units().count(row, type)).sum();
            if (types.stream().noneMatch(type -> known.containsKey(tables.units().cell(row, type)))) {
                counts.put(row.key(), count);
                seen.put(row.key(), new Crosstab.Row(row.key(), row.label(), row.kind(), 0));
            } else {
                left += count;
            }
        }
        if (counts.isEmpty() && left > 0) {
            return Block.withheld(UNITS);
        }
        if (left > 0) {
            counts.put(OTHER, left);
        }
        var table = Block.line(UNITS, counts);
        if (!suppression.apply(table.publication()).isEmpty()) {
            return Block.withheld(UNITS);
        }
        var named = table.rows().stream().map(row -> seen.getOrDefault(row.key(), row)).toList();
        return new Crosstab(UNITS, named, table.columns(), table.publication());
    }

    /** The top units, or those under it when there is only one. */
    static List<Crosstab.Row> level(List<Crosstab.Row> rows) {
        var units = rows.stream().filter(row -> row.kind() != Crosstab.Kind.SUM).toList();
        var top = units.stream().filter(row -> row.depth() == 0).toList();
        var next = units.stream().filter(row -> row.depth() == 1).toList();
        return top.size() == 1 && !next.isEmpty() ? next : top;
    }
}
