package no.vern.app.exchange;

import java.util.List;
import no.vern.app.exchange.mapping.ReasonColumn;
import no.vern.app.exchange.table.Column;

/** By what a file's mapping is found again: its headings in their order, without the reason of a rejection. */
final class HeadingsDigest {
    private HeadingsDigest() {}

    static byte[] of(List<Column> columns) {
        return SourceKeys.digest(columns.stream()
                .filter(column -> !ReasonColumn.is(column.heading()))
                .map(Column::name)
                .toList());
    }
}
