package no.vern.app.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import no.vern.app.exchange.table.Table;
import no.vern.app.exchange.table.TableRow;
import no.vern.workspace.RecordField;

/** Walks once through all rows of a table to learn what its values look like. */
public final class Surveyor {
    private static final int SAMPLES = 3;
    private static final int MOST_VALUES = 2_000;

    private final CodeReader codes;

    public Surveyor(CodeReader codes) {
        this.codes = codes;
    }

    /** @param progress told the number of rows now and then; what it throws ends the walk */
    public Survey survey(Table table, ColumnMapping mapping, LongConsumer progress) {
        var walk = new Walk(table, mapping);
        try (var rows = table.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                walk.add(row);
                if (walk.count % 1000 == 0) {
                    progress.accept(walk.count);
                }
            }
        }
        return walk.result();
    }

    private final class Walk {
        private final ImportKind kind;
        private final RowMapper mapper;
        private final List<List<String>> samples = new ArrayList<>();
        private final Map<RecordField, DateEvidence> dates = new LinkedHashMap<>();
        private final Map<RecordField, Map<String, Survey.Value>> values = new LinkedHashMap<>();
        private long count;

        Walk(Table table, ColumnMapping mapping) {
            kind = mapping.into();
            mapper = new RowMapper(mapping, table.columns(), DateOrders.NONE, codes);
            table.columns().forEach(column -> samples.add(new ArrayList<>()));
            for (var field : mapping.fields().keySet()) {
                if (kind.dated(field)) {
                    dates.put(field, new DateEvidence());
                } else if (codes.coded(field) || field == kind.unit()) {
                    values.put(field, new LinkedHashMap<>());
                }
            }
        }

        void add(TableRow row) {
            count++;
            for (var column = 0; column < samples.size(); column++) {
                sample(samples.get(column), row.cell(column).text().strip());
            }
            dates.forEach((field, evidence) -> evidence.add(mapper.cell(field, row)));
            values.forEach((field, known) -> {
                var raw = mapper.raw(field, row);
                if (!raw.isEmpty() && (known.containsKey(raw) || known.size() < MOST_VALUES)) {
                    known.merge(raw, new Survey.Value(1, meaning(field, row)), Walk::plus);
                }
            });
        }

        private static Survey.Value plus(Survey.Value before, Survey.Value more) {
            return new Survey.Value(before.count() + more.count(), before.meaning());
        }

        private Optional<String> meaning(RecordField field, TableRow row) {
            var text = mapper.cell(field, row).text().strip();
            return field == kind.unit() || text.isEmpty() ? Optional.of(text) : codes.code(field, text);
        }

        private static void sample(List<String> sample, String text) {
            if (sample.size() < SAMPLES && !text.isEmpty() && !sample.contains(text)) {
                sample.add(text);
            }
        }

        Survey result() {
            return new Survey(count, samples, dates, values);
        }
    }
}
