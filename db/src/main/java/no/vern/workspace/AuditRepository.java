package no.vern.workspace;

import static no.vern.schema.register.Tables.AUDIT_ENTRY;

import java.util.List;

/** The audit trail of one vault, for reading. */
public final class AuditRepository {
    private final Vault vault;

    public AuditRepository(Vault vault) {
        this.vault = vault;
    }

    public long count() {
        return vault.read(sql -> (long) sql.fetchCount(AUDIT_ENTRY));
    }

    /** Entries from the newest back, at most {@code limit} after the first {@code offset}. */
    public List<AuditEntry> newest(int offset, int limit) {
        return vault.read(sql -> sql.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .offset(offset)
                .limit(limit)
                .fetch(AuditTrail::entry));
    }
}
