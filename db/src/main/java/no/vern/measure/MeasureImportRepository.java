package no.vern.measure;

import static no.vern.schema.register.Tables.IMPORT_ORIGIN;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.exchange.EarlierRows;
import no.vern.exchange.ImportFile;
import no.vern.exchange.ImportOriginRepository;
import no.vern.exchange.ImportRunRepository;
import no.vern.exchange.RowsDigest;
import no.vern.incident.ImportReceipt;
import no.vern.language.Words;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.ImportOriginRecord;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;

/** Measures that files bring, in the state that they have there. */
public final class MeasureImportRepository {
    private static final int CHUNK = 1000;

    private final Vault vault;
    private final MeasureRules rules;

    public MeasureImportRepository(Vault vault, MeasureRules rules) {
        this.vault = vault;
        this.rules = rules;
    }

    /**
     * Imports in one transaction: all rows that can be, or none when the rows throw. A row whose key is there already is
     * skipped, one that breaks a rule is left out and counted.
     *
     * @throws IllegalArgumentException when a new unit breaks a rule
     */
    public ImportReceipt importAll(ImportFile file, Iterator<ImportedMeasure> rows) {
        return vault.write(write -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            var run = ImportRunRepository.begin(write, id, file, new UnitRepository(vault));
            var digest = new RowsDigest();
            var batch = new Batch(write, id, digest);
            rows.forEachRemaining(batch::take);
            batch.write();
            run.finish(batch.written, batch.skipped, digest);
            return new ImportReceipt(id, batch.written, batch.skipped, batch.rejected);
        });
    }

    /** What is there now. */
    public EarlierRows earlier() {
        return vault.read(MeasureImportRepository::earlier);
    }

    private static EarlierRows earlier(DSLContext sql) {
        var ids = sql.select(MEASURE.ID).from(MEASURE);
        var earlier = new EarlierRows(ImportOriginRepository.known(sql, ids));
        sql.select(MEASURE.UNIT_ID, MEASURE.TITLE, MEASURE.DUE_ON, MEASURE.NUMBER, IMPORT_ORIGIN.SOURCE_KEY)
                .from(MEASURE)
                .leftJoin(IMPORT_ORIGIN)
                .on(IMPORT_ORIGIN.RECORD_ID.eq(MEASURE.ID))
                .forEach(row -> take(earlier, row));
        return earlier;
    }

    /** One that a file brought is met by what it says, too: an export of Vern's has other numbers than that file had. */
    private static void take(EarlierRows earlier, Record5<UUID, String, LocalDate, Integer, byte[]> row) {
        var told = told(row.value1(), row.value2(), row.value3());
        if (row.value5() == null) {
            earlier.type(told);
        } else {
            earlier.bring(row.value5(), told);
        }
        earlier.type(numbered(row.value1(), Measure.name(row.value4()), row.value2()));
    }

    /** By what a measure that Vern has numbered is known: where, by what number, and what. */
    public static List<Object> numbered(UUID unit, String name, String title) {
        return Arrays.asList(unit, name, Words.fold(title));
    }

    /** By what a measure is told from others when no number is known: where, what and until when. */
    public static List<Object> told(UUID unit, String title, @Nullable LocalDate dueOn) {
        return Arrays.asList(unit, Words.fold(title), dueOn);
    }

    /** What one transaction writes, some rows at a time. */
    private final class Batch {
        private final Write write;
        private final UUID run;
        private final RowsDigest digest;
        private final EarlierRows earlier;
        private final Set<UUID> units;
        private final MeasureBatchRepository measures;
        private final List<ImportOriginRecord> origins = new ArrayList<>(CHUNK);
        private int written;
        private int skipped;
        private int rejected;

        Batch(Write write, UUID run, RowsDigest digest) {
            this.write = write;
            this.run = run;
            this.digest = digest;
            earlier = earlier(write.sql());
            units = write.sql().select(UNIT.ID).from(UNIT).fetchSet(UNIT.ID);
            measures = new MeasureBatchRepository(write);
        }

        void take(ImportedMeasure row) {
            if (earlier.imported(row.origin().key())) {
                skipped++;
            } else if (!units.contains(row.content().unitId())
                    || !rules.imported(row.content(), row.status(), row.outcome()).isEmpty()) {
                rejected++;
            } else {
                add(row);
            }
        }

        private void add(ImportedMeasure row) {
            var record = measures.add(row.content(), row.status(), row.outcome(), null);
            digest.add(record.intoArray());
            origins.add(ImportOriginRepository.row(run, record.getId(), row.origin()));
            written++;
            if (origins.size() == CHUNK) {
                write();
            }
        }

        void write() {
            measures.write();
            write.sql().batchInsert(origins).execute();
            origins.clear();
        }
    }
}
