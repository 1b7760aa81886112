package no.vern.exchange;

import static no.vern.schema.register.Tables.IMPORT_ORIGIN;
import static no.vern.schema.register.Tables.IMPORT_RUN;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.schema.register.tables.records.ImportOriginRecord;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

/** Which rows of which files records came from. */
public final class ImportOriginRepository {
    private final Vault vault;

    public ImportOriginRepository(Vault vault) {
        this.vault = vault;
    }

    /** Where the record came from; empty when no file brought it. */
    public Optional<Provenance> of(UUID record) {
        return Optional.ofNullable(of(List.of(record)).get(record));
    }

    /** The same for several, by record; one that no file brought is left out. */
    public Map<UUID, Provenance> of(Collection<UUID> records) {
        return vault.read(sql -> sql.select(IMPORT_ORIGIN.fields())
                .select(IMPORT_RUN.FILE_NAME, IMPORT_RUN.AT)
                .from(IMPORT_ORIGIN)
                .join(IMPORT_RUN)
                .on(IMPORT_RUN.ID.eq(IMPORT_ORIGIN.IMPORT_ID))
                .where(IMPORT_ORIGIN.RECORD_ID.in(records))
                .fetchMap(IMPORT_ORIGIN.RECORD_ID, ImportOriginRepository::provenance));
    }

    private static Provenance provenance(Record row) {
        return new Provenance(
                row.get(IMPORT_RUN.FILE_NAME),
                row.get(IMPORT_RUN.AT),
                row.get(IMPORT_ORIGIN.LINE),
                row.get(IMPORT_ORIGIN.SOURCE_ID),
                ExtraColumns.read(row.get(IMPORT_ORIGIN.EXTRA)));
    }

    /**
     * By their keys, what the rows said that are records still: what was removed can be imported again.
     *
     * @param records the ids of the records that are there
     */
    public static Map<ByteBuffer, ByteBuffer> known(DSLContext sql, Select<Record1<UUID>> records) {
        var known = new HashMap<ByteBuffer, ByteBuffer>();
        sql.select(IMPORT_ORIGIN.SOURCE_KEY, IMPORT_ORIGIN.SOURCE_TEXT)
                .from(IMPORT_ORIGIN)
                .where(IMPORT_ORIGIN.RECORD_ID.in(records))
                .forEach(row -> known.put(ByteBuffer.wrap(row.value1()), ByteBuffer.wrap(row.value2())));
        return known;
    }

    /**
     * Forgets where records came from, and with it what the file said of them beside; in the transaction that removes
     * them, and before it does.
     *
     * @param records their ids
     */
    public static void forget(Write write, Select<Record1<UUID>> records) {
        write.sql().deleteFrom(IMPORT_ORIGIN).where(IMPORT_ORIGIN.RECORD_ID.in(records)).execute();
    }

    /** The row of the table, for a batch of them. */
    public static ImportOriginRecord row(UUID run, UUID record, ImportOrigin origin) {
        return new ImportOriginRecord()
                .setRecordId(record)
                .setImportId(run)
                .setLine((int) origin.line())
                .setSourceId(origin.sourceId())
                .setSourceKey(half(origin.key()))
                .setSourceText(half(origin.text()))
                .setExtra(ExtraColumns.write(origin.extra()));
    }

    private static byte[] half(byte[] digest) {
        return Arrays.copyOf(digest, EarlierRows.KEY);
    }
}
