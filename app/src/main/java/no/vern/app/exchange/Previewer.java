package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import no.vern.app.exchange.table.Table;
import no.vern.app.exchange.table.TableRow;

/** Walks through a file as an import would, and writes nothing. */
final class Previewer<C> {
    private static final int CHUNK = 1000;

    private final ImportTarget<C> target;
    private final ImportTarget.Earlier<C> earlier;
    private final RowCheck<C> check;
    private final ImportPreview preview;
    private final SourceKeys keys = new SourceKeys();

    private record Waiting<C>(int place, MappedRow<C> row, byte[] key) {}

    Previewer(ImportTarget<C> target, RowCheck<C> check, ImportPreview preview) {
        this.target = target;
        earlier = target.earlier();
        this.check = check;
        this.preview = preview;
    }

    ImportPreview walk(Table table, LongConsumer progress) {
        var waiting = new ArrayList<Waiting<C>>(CHUNK);
        try (var rows = table.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                take(row, waiting);
                if (waiting.size() == CHUNK) {
                    decide(waiting);
                    progress.accept(preview.rows());
                }
            }
        }
        decide(waiting);
        return preview;
    }

    private void take(TableRow row, List<Waiting<C>> waiting) {
        var repeated = check.repeated(row);
        var place = preview.next(repeated);
        if (repeated && preview.options().skipIdentical()) {
            return;
        }
        var mapped = check.map(row);
        waiting.add(new Waiting<>(place, mapped, keys.next(target.identity(mapped.values(), mapped.content()))));
    }

    private void decide(List<Waiting<C>> waiting) {
        waiting.forEach(this::decide);
        waiting.clear();
    }

    private void decide(Waiting<C> each) {
        var known = earlier.imported(each.key());
        if (known && earlier.same(each.key(), each.row().values(), each.row().content())) {
            preview.duplicate();
            return;
        }
        var problems = check.problems(each.row(), preview.units());
        if (!problems.isEmpty()) {
            preview.reject(each.place(), problems, false);
        } else if (known) {
            preview.reject(each.place(), List.of(target.clash(each.row().values())), true);
        } else if (wasTyped(each.row())) {
            preview.typed();
        } else {
            preview.units().knownOrNew(each.row().unit());
            preview.accept(each.place());
            target.count(each.row().values(), each.row().content(), preview);
        }
    }

    private boolean wasTyped(MappedRow<C> row) {
        var unit = preview.units().known(row.unit());
        return unit.isPresent() && earlier.typed(unit.get(), row.values(), row.content());
    }
}
