package no.vern.app.exchange;

import java.util.UUID;
import no.vern.app.exchange.mapping.RowValues;

/**
 * A row of a file, read as what it is to become.
 *
 * @param values what it says, field by field; its unit is not looked up yet
 * @param content the same as the record's own
 */
record MappedRow<C>(RowValues values, C content) {
    /** The unit's name; empty when it has none. */
    String unit() {
        return values.unit();
    }

    /**
     * A row that is written.
     *
     * @param unit the unit that it names
     * @param key by what it is known again
     */
    record Kept<C>(MappedRow<C> row, UUID unit, byte[] key) {}
}
