package no.vern.settings;

import static no.vern.schema.register.Tables.SETTING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.SettingRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;

/** What is set. */
public final class SettingRepository {
    private static final String RECORD = "setting";

    private final Vault vault;

    public SettingRepository(Vault vault) {
        this.vault = vault;
    }

    public <T> T get(Setting<T> setting) {
        return vault.read(sql -> sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(setting.name()))
                .fetchOptional(SETTING.CONTENT)
                .map(setting::read)
                .orElseGet(setting::standard));
    }

    /**
     * Sets it; the last one to set it wins.
     *
     * @return never a conflict
     */
    public <T> SaveResult<T> set(Setting<T> setting, T value) {
        var problem = setting.problem(value);
        if (problem.isPresent()) {
            return new SaveResult.Invalid<>(List.of(problem.get()));
        }
        return vault.write(write -> {
            set(write, setting.name(), value.toString());
            return new SaveResult.Saved<>(value);
        });
    }

    private static void set(Write write, String name, String content) {
        var stored = write.sql().selectFrom(SETTING).where(SETTING.NAME.eq(name)).fetchOne();
        var row = new SettingRecord()
                .setName(name)
                .setVersion(stored == null ? 1 : stored.getVersion() + 1)
                .setCreatedAt(stored == null ? write.at() : stored.getCreatedAt())
                .setUpdatedAt(write.at())
                .setContent(content);
        if (stored == null) {
            write.sql().insertInto(SETTING).set(row).execute();
            write.created(RECORD, id(name), Map.of(name, content));
        } else {
            write.sql().update(SETTING).set(row).where(SETTING.NAME.eq(name)).execute();
            write.changed(RECORD, id(name), Map.of(name, stored.getContent()), Map.of(name, content));
        }
    }

    /** A setting has a name, no id; the trail wants one that is always the same. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes((RECORD + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
