package no.vern.incident;

import static no.vern.schema.register.Tables.AFFECTED_PERSON;
import static no.vern.schema.register.Tables.IMPORT_KEY;
import static no.vern.schema.register.Tables.IMPORT_RUN;
import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.PERSON;
import static no.vern.schema.register.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.ImportKeyRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** One run of an import inside one transaction: reads rows in chunks, writes each chunk as a JDBC batch. */
final class IncidentImportRepository {
    private static final int CHUNK = 1000;

    private final Write write;
    private final IncidentRules rules;
    private final ImportWatcher watcher;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final CaseSeriesRepository series;
    private final IncidentTallyRepository tally = new IncidentTallyRepository();
    private final RowsDigest digest = new RowsDigest();
    private final ImportedKeys keys;
    private final Set<UUID> persons;
    private Set<UUID> units = Set.of();
    private int nextRowNo;
    private int written;
    private int skipped;
    private int rejected;

    IncidentImportRepository(Write write, IncidentRules rules, ImportWatcher watcher) {
        this.write = write;
        this.rules = rules;
        this.watcher = watcher;
        series = new CaseSeriesRepository(write);
        persons = write.sql().select(PERSON.ID).from(PERSON).fetchSet(PERSON.ID);
        nextRowNo = IncidentTableRepository.nextRowNo(write.sql());
        keys = keys(write.sql());
    }

    /** @throws IllegalArgumentException when a new unit breaks a rule */
    ImportReceipt run(ImportBatch batch, UnitRepository unitRepository) {
        batch.newUnits().forEach((unitId, unit) -> {
            if (unitRepository.add(write, unitId, unit) instanceof SaveResult.Invalid<?>(var problems)) {
                throw new IllegalArgumentException("A new unit breaks a rule: " + problems.getFirst().messageKey());
            }
        });
        units = write.sql().select(UNIT.ID).from(UNIT).fetchSet(UNIT.ID);
        insertRun(batch);
        writeRows(batch);
        series.store();
        tally.write(write.sql());
        finishRun(batch);
        return new ImportReceipt(id, written, skipped, rejected);
    }

    private void writeRows(ImportBatch batch) {
        var read = 0L;
        var chunk = new ArrayList<ImportRow>(CHUNK);
        while (batch.rows().hasNext()) {
            chunk.add(batch.rows().next());
            if (chunk.size() == CHUNK || !batch.rows().hasNext()) {
                writeChunk(chunk);
                read += chunk.size();
                watcher.progress(read);
                chunk.clear();
            }
        }
    }

    private void writeChunk(List<ImportRow> chunk) {
        if (watcher.cancelled()) {
            throw new CancellationException();
        }
        var incidents = new ArrayList<Record>(chunk.size());
        var affected = new ArrayList<Record>();
        for (var row : chunk) {
            if (row.sourceKey() != null && keys.contains(row.sourceKey())) {
                skipped++;
                watcher.skipped(row);
                continue;
            }
            var content = row.content().cleaned();
            var problems = problems(content);
            if (problems.isEmpty()) {
                prepare(row, content, incidents, affected);
            } else {
                rejected++;
                watcher.rejected(row, problems);
            }
        }
        insert(INCIDENT, incidents);
        insert(AFFECTED_PERSON, affected);
    }

    private void prepare(ImportRow row, IncidentContent content, List<Record> incidents, List<Record> affected) {
        var incident =
                IncidentChangeRepository.incident(series.next(), content, row.status(), row.sourceId(), write);
        var stored = new StoredIncident(nextRowNo++, incident);
        var line = IncidentTableRepository.row(stored).setImportId(id);
        digest.add(line.intoArray());
        tally.plus(incident);
        incidents.add(line);
        affected.addAll(IncidentTableRepository.affectedRows(stored));
        if (row.sourceKey() != null) {
            keys.add(row.sourceKey(), content.occurredOn());
        }
        written++;
    }

    private List<Problem> problems(IncidentContent content) {
        var problems = rules.problems(content);
        if (content.unitId() != null && !units.contains(content.unitId())) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        if (content.affected().stream().anyMatch(who -> who.personId() != null && !persons.contains(who.personId()))) {
            problems.add(Problem.of("affected", "rules.person.unknown"));
        }
        return problems;
    }

    /** jOOQ writes the statement, JDBC runs it: the same columns in the same order, by the table's own list. */
    private void insert(Table<?> table, List<Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var columns = table.fields();
        var statement = write.sql().render(DSL.insertInto(table).columns(columns).values(unknowns(columns)));
        write.sql().connection(connection -> {
            try (var insert = connection.prepareStatement(statement)) {
                for (var row : rows) {
                    bind(insert, row.intoArray());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static List<Field<?>> unknowns(Field<?>[] columns) {
        var unknowns = new ArrayList<Field<?>>(columns.length);
        for (var column : columns) {
            unknowns.add(DSL.val(null, column));
        }
        return unknowns;
    }

    private static void bind(PreparedStatement insert, Object[] values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
    }

    private void insertRun(ImportBatch batch) {
        write.sql()
                .insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, id)
                .set(IMPORT_RUN.AT, write.at())
                .set(IMPORT_RUN.USER_NAME, write.user().name())
                .set(IMPORT_RUN.FILE_NAME, batch.fileName())
                .set(IMPORT_RUN.FILE_DIGEST, batch.fileDigest())
                .set(IMPORT_RUN.MAPPING, batch.mapping())
                .set(IMPORT_RUN.ROWS_WRITTEN, 0)
                .set(IMPORT_RUN.ROWS_SKIPPED, 0)
                .set(IMPORT_RUN.ROWS_DIGEST, new byte[0])
                .execute();
    }

    static ImportedKeys keys(DSLContext sql) {
        var keys = new ImportedKeys();
        sql.select(IMPORT_KEY.SOURCE_KEYS).from(IMPORT_KEY).forEach(row -> keys.load(row.value1()));
        return keys;
    }

    private void writeKeys() {
        var rows = new ArrayList<Record>();
        for (var part : keys.added()) {
            rows.add(new ImportKeyRecord().setImportId(id).setPart(rows.size()).setSourceKeys(part));
        }
        insert(IMPORT_KEY, rows);
    }

    private void finishRun(ImportBatch batch) {
        writeKeys();
        var rowsDigest = digest.finish();
        write.sql()
                .update(IMPORT_RUN)
                .set(IMPORT_RUN.ROWS_WRITTEN, written)
                .set(IMPORT_RUN.ROWS_SKIPPED, skipped)
                .set(IMPORT_RUN.ROWS_DIGEST, rowsDigest)
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
        var facts = Map.of(
                "fileName", batch.fileName(),
                "fileDigest", HexFormat.of().formatHex(batch.fileDigest()),
                "rowsWritten", written,
                "rowsSkipped", skipped,
                "rowsDigest", HexFormat.of().formatHex(rowsDigest));
        write.event("imported", "import_run", id, facts);
    }
}
