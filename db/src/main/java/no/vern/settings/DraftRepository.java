package no.vern.settings;

import static no.vern.schema.register.Tables.DRAFT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.schema.register.tables.records.DraftRecord;
import no.vern.workspace.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** What the user who is signed in has typed and not saved yet. It lies in the register, encrypted like the rest. */
public final class DraftRepository {
    /** Stands for "no record yet". */
    private static final UUID NEW = new UUID(0, 0);

    private final Vault vault;
    private final String user;

    public DraftRepository(Vault vault, String user) {
        this.vault = vault;
        this.user = user;
    }

    /** Keeps the draft; it survives a crash when this returns. */
    public void keep(String form, @Nullable UUID recordId, String content) {
        vault.write(write -> write.sql()
                .mergeInto(DRAFT, DRAFT.USER_NAME, DRAFT.FORM, DRAFT.RECORD_ID, DRAFT.UPDATED_AT, DRAFT.CONTENT)
                .key(DRAFT.USER_NAME, DRAFT.FORM, DRAFT.RECORD_ID)
                .values(user, form, orNew(recordId), write.at(), content)
                .execute());
    }

    public Optional<Draft> find(String form, @Nullable UUID recordId) {
        return vault.read(
                sql -> sql.selectFrom(DRAFT).where(is(form, recordId)).fetchOptional(DraftRepository::draft));
    }

    /** All drafts of the user, newest first. */
    public List<Draft> all() {
        return vault.read(sql -> sql.selectFrom(DRAFT)
                .where(DRAFT.USER_NAME.eq(user))
                .orderBy(DRAFT.UPDATED_AT.desc())
                .fetch(DraftRepository::draft));
    }

    /** Lets go of the draft, once its record is saved or its text given up. */
    public void remove(String form, @Nullable UUID recordId) {
        vault.write(write -> write.sql().deleteFrom(DRAFT).where(is(form, recordId)).execute());
    }

    private Condition is(String form, @Nullable UUID recordId) {
        return DRAFT.USER_NAME.eq(user).and(DRAFT.FORM.eq(form)).and(DRAFT.RECORD_ID.eq(orNew(recordId)));
    }

    private static UUID orNew(@Nullable UUID recordId) {
        return recordId == null ? NEW : recordId;
    }

    private static Draft draft(DraftRecord row) {
        var recordId = Optional.of(row.getRecordId()).filter(id -> !id.equals(NEW));
        return new Draft(row.getForm(), recordId, row.getUpdatedAt(), row.getContent());
    }
}
