package no.vern.statistics;

import java.util.List;

/**
 * A sum that a reader of the publication can form: the total is the sum of the parts. A count that is shown twice is a
 * relation with one part.
 */
public record Relation(CellId total, List<CellId> parts) {
    public Relation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A relation needs at least one part");
        }
    }
}
