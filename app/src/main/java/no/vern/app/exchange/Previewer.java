package no.vern.app.exchange;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import no.vern.app.exchange.mapping.MappedRow;
import no.vern.app.exchange.table.Table;
import no.vern.app.exchange.table.TableRow;
import no.vern.incident.IncidentRepository;
import no.vern.workspace.Problem;

/** Walks through a file as an import would, and writes nothing. */
final class Previewer {
    private static final int CHUNK = 1000;

    private final IncidentRepository incidents;
    private final RowCheck check;
    private final ImportPreview preview;
    private final SourceKeys keys = new SourceKeys();

    private record Waiting(int place, MappedRow row, byte[] key) {}

    Previewer(IncidentRepository incidents, RowCheck check, ImportPreview preview) {
        this.incidents = incidents;
        this.check = check;
        this.preview = preview;
    }

    ImportPreview walk(Table table, LongConsumer progress) {
        var waiting = new ArrayList<Waiting>(CHUNK);
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

    private void take(TableRow row, List<Waiting> waiting) {
        var repeated = check.repeated(row);
        var place = preview.next(repeated);
        if (repeated && preview.options().skipIdentical()) {
            return;
        }
        var mapped = check.map(row);
        waiting.add(new Waiting(place, mapped, keys.next(mapped)));
    }

    private void decide(List<Waiting> waiting) {
        var imported = incidents.imported(waiting.stream().map(Waiting::key).toList());
        var named = waiting.stream()
                .filter(each -> each.row().sourceId() != null && imported.contains(ByteBuffer.wrap(each.key())))
                .map(Waiting::key)
                .toList();
        var days = named.isEmpty() ? Map.<ByteBuffer, LocalDate>of() : incidents.importedOn(named);
        waiting.forEach(each -> decide(each, imported.contains(ByteBuffer.wrap(each.key())), days));
        waiting.clear();
    }

    private void decide(Waiting each, boolean known, Map<ByteBuffer, LocalDate> days) {
        var day = days.get(ByteBuffer.wrap(each.key()));
        if (known && (day == null || day.equals(each.row().content().occurredOn()))) {
            preview.duplicate();
            return;
        }
        var problems = check.problems(each.row(), preview.units());
        if (!problems.isEmpty()) {
            preview.reject(each.place(), problems, false);
        } else if (known) {
            preview.reject(each.place(), List.of(clash(each.row())), true);
        } else {
            preview.units().knownOrNew(each.row().unit());
            preview.accept(each.place(), each.row().content());
        }
    }

    static Problem clash(MappedRow row) {
        return Problem.of("sourceId", "import.row.idOfAnother", String.valueOf(row.sourceId()));
    }
}
