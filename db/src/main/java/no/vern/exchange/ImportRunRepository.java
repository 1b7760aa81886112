package no.vern.exchange;

import static no.vern.schema.register.Tables.IMPORT_RUN;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Write;

/** One run of an import, in the transaction that writes its rows. */
public final class ImportRunRepository {
    private final Write write;
    private final ImportFile file;
    private final UUID id;

    private ImportRunRepository(Write write, UUID id, ImportFile file) {
        this.write = write;
        this.id = id;
        this.file = file;
    }

    /**
     * Makes the units that the rows need, and notes the run.
     *
     * @throws IllegalArgumentException when a new unit breaks a rule
     */
    public static ImportRunRepository begin(Write write, UUID id, ImportFile file, UnitRepository units) {
        file.newUnits().forEach((unit, content) -> {
            if (units.add(write, unit, content) instanceof SaveResult.Invalid<?>(var problems)) {
                throw new IllegalArgumentException("A new unit breaks a rule: " + problems.getFirst().messageKey());
            }
        });
        var run = new ImportRunRepository(write, id, file);
        run.insert();
        return run;
    }

    private void insert() {
        write.sql()
                .insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, id)
                .set(IMPORT_RUN.AT, write.at())
                .set(IMPORT_RUN.USER_NAME, write.user().name())
                .set(IMPORT_RUN.FILE_NAME, file.name())
                .set(IMPORT_RUN.FILE_DIGEST, file.digest())
                .set(IMPORT_RUN.MAPPING, file.mapping())
                .set(IMPORT_RUN.ROWS_WRITTEN, 0)
                .set(IMPORT_RUN.ROWS_SKIPPED, 0)
                .set(IMPORT_RUN.ROWS_DIGEST, new byte[0])
                .execute();
    }

    /** Seals what was written, and leaves it in the trail. */
    public void finish(int written, int skipped, RowsDigest digest) {
        var rows = digest.finish();
        write.sql()
                .update(IMPORT_RUN)
                .set(IMPORT_RUN.ROWS_WRITTEN, written)
                .set(IMPORT_RUN.ROWS_SKIPPED, skipped)
                .set(IMPORT_RUN.ROWS_DIGEST, rows)
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
        var facts = Map.of(
                "fileName", file.name(),
                "fileDigest", HexFormat.of().formatHex(file.digest()),
                "rowsWritten", written,
                "rowsSkipped", skipped,
                "rowsDigest", HexFormat.of().formatHex(rows));
        write.event("imported", "import_run", id, facts);
    }
}
