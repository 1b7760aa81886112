package no.vern.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One durable transaction: its statements, who makes it, and the trail that it leaves. */
public final class Write {
    private final DSLContext sql;
    private final User user;
    private final Instant at;

    Write(DSLContext sql, User user, Instant at) {
        this.sql = sql;
        this.user = user;
        this.at = at;
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

    /** Leaves "made this record" in the audit trail; values by field name. */
    public void created(String recordType, UUID id, Map<String, ?> after) {}

    /** Leaves "changed this record" in the audit trail; only fields that differ are kept. */
    public void changed(String recordType, UUID id, Map<String, ?> before, Map<String, ?> after) {}

    /** Leaves "removed this record" in the audit trail. */
    public void removed(String recordType, UUID id, Map<String, ?> before) {}

    /** Leaves something else that happened in the audit trail, e.g. an import or an opening. */
    public void event(String action, String recordType, @Nullable UUID id, Map<String, ?> facts) {}
}
