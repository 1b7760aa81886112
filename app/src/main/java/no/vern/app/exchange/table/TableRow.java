package no.vern.app.exchange.table;

import java.util.List;

/**
 * One row under the headings.
 *
 * @param number the line or row in the file where it begins, from 1, as other programs show it
 * @param cells may be fewer than the columns (the rest is blank) or more (then the row is out of shape)
 */
public record TableRow(long number, List<Cell> cells) {
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }

    /** How far the row reaches: one more than the place of its last cell that is not blank. */
    public int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).blank()) {
            width--;
        }
        return width;
    }
}
