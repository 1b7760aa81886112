package no.vern.app.exchange;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.LongConsumer;
import no.vern.app.exchange.table.Table;

/** The rows of a file that its preview found importable, read again one by one while they are written. */
final class ImportedRows<C> implements Iterator<MappedRow.Kept<C>> {
    private final Table.Rows rows;
    private final ImportTarget<C> target;
    private final RowCheck<C> check;
    private final ImportPreview preview;
    private final LongConsumer progress;
    private final SourceKeys keys = new SourceKeys();
    private final Queue<MappedRow.Kept<C>> next = new ArrayDeque<>(1);
    private int place;

    ImportedRows(
            ImportTarget<C> target, Table.Rows rows, RowCheck<C> check, ImportPreview preview, LongConsumer progress) {
        this.target = target;
        this.rows = rows;
        this.check = check;
        this.preview = preview;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            var row = rows.next();
            if (row == null) {
                return false;
            }
            var repeated = preview.options().skipIdentical() && check.repeated(row);
            if (!repeated) {
                var mapped = check.map(row);
                var key = keys.next(target.identity(mapped.values(), mapped.content()));
                if (preview.imports(place)) {
                    next.add(new MappedRow.Kept<>(mapped, preview.units().knownOrNew(mapped.unit()), key));
                }
            }
            place++;
            if (place % 500 == 0) {
                progress.accept(place);
            }
        }
        return true;
    }

    @Override
    public MappedRow.Kept<C> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }
}
