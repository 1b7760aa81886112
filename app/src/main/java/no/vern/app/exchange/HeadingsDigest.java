package no.vern.app.exchange;

import java.util.List;
import java.util.stream.Stream;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.ReasonColumn;
import no.vern.app.exchange.table.Column;

/** By what a file's mapping is found again: its headings in their order, without the reason of a rejection. */
final class HeadingsDigest {
    private HeadingsDigest() {}

    static byte[] of(ImportKind kind, List<Column> columns) {
        var headings = columns.stream()
                .filter(column -> !ReasonColumn.is(column.heading()))
                .map(Column::name);
        // The same headings may be read as two kinds; those of incidents keep the digest that they were stored under.
        return SourceKeys.digest(kind == ImportKind.INCIDENTS
                ? headings.toList()
                : Stream.concat(Stream.of(kind.key(), ""), headings).toList());
    }
}
