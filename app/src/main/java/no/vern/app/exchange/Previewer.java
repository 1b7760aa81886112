package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import no.vern.app.exchange.mapping.MappedRow;
import no.vern.app.exchange.table.Table;
import no.vern.app.exchange.table.TableRow;
import no.vern.incident.ImportedKeys;
import no.vern.incident.IncidentRepository;
import no.vern.incident.TypedIncidents;
import no.vern.workspace.Problem;

/** Walks through a file as an import would, and writes nothing. */
final class Previewer {
    private static final int CHUNK = 1000;

    private final ImportedKeys imported;
    private final TypedIncidents typed;
    private final RowCheck check;
    private final ImportPreview preview;
    private final SourceKeys keys = new SourceKeys();

    private record Waiting(int place, MappedRow row, byte[] key) {}

    Previewer(IncidentRepository incidents, RowCheck check, ImportPreview preview) {
        imported = incidents.importedKeys();
        typed = incidents.typedIncidents();
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
        waiting.forEach(this::decide);
        waiting.clear();
    }

    private void decide(Waiting each) {
        var known = imported.contains(each.key());
        if (known && isTheSame(each)) {
            preview.duplicate();
            return;
        }
        var problems = check.problems(each.row(), preview.units());
        if (!problems.isEmpty()) {
            preview.reject(each.place(), problems, false);
        } else if (known) {
            preview.reject(each.place(), List.of(clash(each.row())), true);
        } else if (wasTyped(each.row())) {
            preview.typed();
        } else {
            preview.units().knownOrNew(each.row().unit());
            preview.accept(each.place(), each.row());
        }
    }

    private boolean wasTyped(MappedRow row) {
        var unit = preview.units().known(row.unit());
        return unit.isPresent() && typed.meets(row.content().but().unitId(unit.get()).build());
    }

    /** A row without an id is known by its content; one with an id may be another's by mistake, of another day. */
    private boolean isTheSame(Waiting each) {
        var day = imported.day(each.key()).orElseThrow();
        return each.row().sourceId() == null || day.equals(each.row().content().occurredOn());
    }

    static Problem clash(MappedRow row) {
        return Problem.of("sourceId", "import.row.idOfAnother", String.valueOf(row.sourceId()));
    }
}
