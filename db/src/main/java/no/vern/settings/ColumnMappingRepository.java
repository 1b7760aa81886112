package no.vern.settings;

import static no.vern.schema.register.Tables.COLUMN_MAPPING;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.language.Words;
import no.vern.schema.register.tables.records.ColumnMappingRecord;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.Condition;

/** The readings of files that are kept, found again by a digest of the file's headings. */
public final class ColumnMappingRepository {
    private static final String RECORD = "column_mapping";

    private final Vault vault;

    public ColumnMappingRepository(Vault vault) {
        this.vault = vault;
    }

    /** All that are kept, by name. */
    public List<ColumnMapping> all() {
        return vault.read(sql -> sql.selectFrom(COLUMN_MAPPING).fetch(ColumnMappingRepository::mapping)).stream()
                .sorted(Comparator.comparing(mapping -> Words.order(mapping.name())))
                .toList();
    }

    /** @param digest SHA-256 of the headings */
    public Optional<ColumnMapping> byHeadings(byte[] digest) {
        return find(COLUMN_MAPPING.HEADINGS.eq(digest));
    }

    public Optional<ColumnMapping> byName(String name) {
        return find(COLUMN_MAPPING.NAME.eq(name));
    }

    /** Keeps the reading of files with these headings; the last one kept holds. */
    public ColumnMapping keep(String name, byte[] digest, String content) {
        return vault.write(write -> keep(write, name, digest, content));
    }

    public void remove(UUID id) {
        vault.write(write -> {
            var removed = write.sql().deleteFrom(COLUMN_MAPPING).where(COLUMN_MAPPING.ID.eq(id)).execute();
            if (removed > 0) {
                write.removed(RECORD, id, Map.of());
            }
            return removed;
        });
    }

    private static ColumnMapping keep(Write write, String name, byte[] digest, String content) {
        var stored = write.sql()
                .selectFrom(COLUMN_MAPPING)
                .where(COLUMN_MAPPING.HEADINGS.eq(digest))
                .fetchOptional();
        var before = stored.map(ColumnMappingRepository::fields);
        var row = stored.orElseGet(() -> new ColumnMappingRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setVersion(0)
                .setCreatedAt(write.at())
                .setHeadings(digest));
        row.setVersion(row.getVersion() + 1).setUpdatedAt(write.at()).setName(name).setContent(content);
        if (before.isPresent()) {
            write.sql().update(COLUMN_MAPPING).set(row).where(COLUMN_MAPPING.ID.eq(row.getId())).execute();
            write.changed(RECORD, row.getId(), before.get(), fields(row));
        } else {
            write.sql().insertInto(COLUMN_MAPPING).set(row).execute();
            write.created(RECORD, row.getId(), fields(row));
        }
        return mapping(row);
    }

    private Optional<ColumnMapping> find(Condition condition) {
        return vault.read(sql -> sql.selectFrom(COLUMN_MAPPING)
                .where(condition)
                .orderBy(COLUMN_MAPPING.UPDATED_AT.desc())
                .limit(1)
                .fetchOptional(ColumnMappingRepository::mapping));
    }

    private static ColumnMapping mapping(ColumnMappingRecord row) {
        return new ColumnMapping(row.getId(), row.getVersion(), row.getName(), row.getContent());
    }

    private static Map<String, String> fields(ColumnMappingRecord row) {
        return Map.of("name", row.getName(), "content", row.getContent());
    }
}
