package no.vern.incident;

import static no.vern.schema.register.Tables.AFFECTED_PERSON;
import static no.vern.schema.register.Tables.IMPORT_KEY;
import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.PERSON;
import static no.vern.schema.register.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import no.vern.exchange.ImportRunRepository;
import no.vern.exchange.RowsDigest;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.ImportKeyRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** One run of an import inside one transaction: reads rows in chunks, writes each chunk as a JDBC batch. */
final class IncidentImportRepository {
    private static final int CHUNK = 1000;

    private final Write write;
    private final IncidentRules rules;
    private final ImportWatcher watcher;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final CaseSeriesRepository series;
    private final IncidentTallyRepository tally = new IncidentTallyRepository();
    private final BatchInsertRepository batch;
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
        batch = new BatchInsertRepository(write.sql());
        persons = write.sql().select(PERSON.ID).from(PERSON).fetchSet(PERSON.ID);
        nextRowNo = IncidentTableRepository.nextRowNo(write.sql());
        keys = keys(write.sql());
    }

    /** @throws IllegalArgumentException when a new unit breaks a rule */
    ImportReceipt run(ImportBatch file, UnitRepository unitRepository) {
        var run = ImportRunRepository.begin(write, id, file.source(), unitRepository);
        units = write.sql().select(UNIT.ID).from(UNIT).fetchSet(UNIT.ID);
        writeRows(file);
        series.store();
        tally.write(write.sql());
        writeKeys();
        run.finish(written, skipped, digest);
        return new ImportReceipt(id, written, skipped, rejected);
    }

    private void writeRows(ImportBatch file) {
        var read = 0L;
        var chunk = new ArrayList<ImportRow>(CHUNK);
        while (file.rows().hasNext()) {
            chunk.add(file.rows().next());
            if (chunk.size() == CHUNK || !file.rows().hasNext()) {
                writeChunk(chunk, file);
                read += chunk.size();
                watcher.progress(read);
                chunk.clear();
            }
        }
    }

    private void writeChunk(List<ImportRow> chunk, ImportBatch file) {
        if (watcher.cancelled()) {
            throw new CancellationException();
        }
        var incidents = new ArrayList<Object[]>(chunk.size());
        var affected = new ArrayList<Object[]>();
        for (var row : chunk) {
            if (row.sourceKey() != null && keys.contains(row.sourceKey())) {
                skipped++;
                watcher.skipped(row);
                continue;
            }
            var content = row.content().cleaned();
            var problems = problems(content);
            if (problems.isEmpty()) {
                prepare(row, content, file.unsaid(), incidents, affected);
            } else {
                rejected++;
                watcher.rejected(row, problems);
            }
        }
        batch.insert(INCIDENT, incidents);
        batch.insert(AFFECTED_PERSON, affected);
    }

    private void prepare(
            ImportRow row,
            IncidentContent content,
            IncidentStatus unsaid,
            List<Object[]> incidents,
            List<Object[]> affected) {
        var status = Objects.requireNonNullElse(row.status(), unsaid);
        var incident =
                IncidentChangeRepository.incident(series.next(), content, status, false, row.sourceId(), write);
        var stored = new StoredIncident(nextRowNo++, incident);
        var line = IncidentTableRepository.row(stored).setImportId(id).intoArray();
        digest.add(line);
        tally.plus(incident);
        incidents.add(line);
        IncidentTableRepository.affectedRows(stored).forEach(person -> affected.add(person.intoArray()));
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

    static ImportedKeys keys(DSLContext sql) {
        var keys = new ImportedKeys();
        sql.select(IMPORT_KEY.SOURCE_KEYS).from(IMPORT_KEY).forEach(row -> keys.load(row.value1()));
        return keys;
    }

    static TypedIncidents typed(DSLContext sql) {
        var typed = new TypedIncidents();
        sql.select(INCIDENT.OCCURRED_ON, INCIDENT.UNIT_ID, INCIDENT.TITLE, INCIDENT.DESCRIPTION)
                .from(INCIDENT)
                .where(INCIDENT.IMPORT_ID.isNull())
                .forEach(row -> typed.add(row.value1(), row.value2(), row.value3(), row.value4()));
        return typed;
    }

    private void writeKeys() {
        var rows = new ArrayList<Object[]>();
        for (var part : keys.added()) {
            var row = new ImportKeyRecord().setImportId(id).setPart(rows.size()).setSourceKeys(part);
            rows.add(row.intoArray());
        }
        batch.insert(IMPORT_KEY, rows);
    }
}
