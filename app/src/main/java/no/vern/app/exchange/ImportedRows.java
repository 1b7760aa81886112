package no.vern.app.exchange;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.LongConsumer;
import no.vern.app.exchange.mapping.MappedRow;
import no.vern.app.exchange.table.Table;
import no.vern.incident.ImportRow;

/** The rows of a file that its preview found importable, read again one by one while they are written. */
final class ImportedRows implements Iterator<ImportRow> {
    private final Table.Rows rows;
    private final RowCheck check;
    private final ImportPreview preview;
    private final LongConsumer progress;
    private final SourceKeys keys = new SourceKeys();
    private final Queue<ImportRow> next = new ArrayDeque<>(1);
    private int place;

    ImportedRows(Table.Rows rows, RowCheck check, ImportPreview preview, LongConsumer progress) {
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
                var key = keys.next(mapped);
                if (preview.imports(place)) {
                    next.add(imported(mapped, key));
                }
            }
            place++;
            if (place % 500 == 0) {
                progress.accept(place);
            }
        }
        return true;
    }

    private ImportRow imported(MappedRow row, byte[] key) {
        var content = row.content().but().unitId(preview.units().knownOrNew(row.unit())).build();
        return new ImportRow(row.line(), content, row.status(), row.sourceId(), key);
    }

    @Override
    public ImportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }
}
