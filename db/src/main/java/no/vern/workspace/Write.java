package no.vern.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One durable transaction: its statements, who makes it, and the trail that it leaves. */
public final class Write {
    private final DSLContext sql;
    private final User user;
    private final Instant at;
    private final long lastSeq;
    private final List<AuditEntry> entries = new ArrayList<>();

    Write(DSLContext sql, User user, Instant at, long lastSeq) {
        this.sql = sql;
        this.user = user;
        this.at = at;
        this.lastSeq = lastSeq;
    }

    /** Statements of this transaction. */
    public DSLContext sql() {
        return sql;
    }

    public User user() {
        return user;
    }

    /** The one moment (UTC, microseconds) that everything in this transaction is stamped with. */
    public Instant at() {
        return at;
    }

    /** Leaves "made this record" in the audit trail; values by field name, absent ones left out or null. */
    public void created(String recordType, UUID id, Map<String, ?> after) {
        leave("created", recordType, id, Map.of(), after);
    }

    /** Leaves "changed this record" in the audit trail; only fields that differ are kept, and none: no entry. */
    public void changed(String recordType, UUID id, Map<String, ?> before, Map<String, ?> after) {
        leave("changed", recordType, id, before, after);
    }

    /** Leaves "removed this record" in the audit trail. */
    public void removed(String recordType, UUID id, Map<String, ?> before) {
        leave("removed", recordType, id, before, Map.of());
    }

    /** The same for what is not removed without a reason. */
    public void removed(String recordType, UUID id, Map<String, ?> before, String reason) {
        leave("removed", recordType, id, before, Map.of("reason", reason));
    }

    /** Leaves something else that happened in the audit trail, e.g. an import or an opening. */
    public void event(String action, String recordType, @Nullable UUID id, Map<String, ?> facts) {
        leave(action, recordType, id, Map.of(), facts);
    }

    private void leave(
            String action, String recordType, @Nullable UUID id, Map<String, ?> before, Map<String, ?> after) {
        var changes = Changes.between(before, after);
        if (action.equals("changed") && changes.equals("[]")) {
            return;
        }
        var seq = lastSeq + entries.size() + 1;
        entries.add(new AuditEntry(seq, at, user.name(), action, recordType, id, changes));
    }

    List<AuditEntry> entries() {
        return entries;
    }
}
