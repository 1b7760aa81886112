package no.vern.statistics;

import java.util.Comparator;

/**
 * Where a count stands in what is published; row and column are keys, not texts for a reader.
 *
 * @param table the sheet or table, unique in the publication
 * @param row unique in the table, so never a name that two units can share
 * @param column unique in the table
 */
public record CellId(String table, String row, String column) implements Comparable<CellId> {
    private static final Comparator<CellId> ORDER =
            Comparator.comparing(CellId::table).thenComparing(CellId::row).thenComparing(CellId::column);

    @Override
    public int compareTo(CellId other) {
        return ORDER.compare(this, other);
    }
}
