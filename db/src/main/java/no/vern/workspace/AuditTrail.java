package no.vern.workspace;

import static no.vern.schema.register.Tables.AUDIT_ENTRY;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The chain of what was done: each entry's seal is SHA-256 over the seal before it and its own fields. Both vaults have
 * the same table.
 */
final class AuditTrail {
    private static final int PAGE = 2_000;

    private AuditTrail() {}

    static AuditHead head(DSLContext sql) {
        return sql.select(AUDIT_ENTRY.SEQ, AUDIT_ENTRY.SEAL)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new AuditHead(row.get(AUDIT_ENTRY.SEQ), row.get(AUDIT_ENTRY.SEAL)))
                .orElse(AuditHead.NONE);
    }

    /** Whether the trail has this very entry. */
    static boolean holds(DSLContext sql, AuditHead head) {
        return head.seq() == 0
                || sql.fetchExists(AUDIT_ENTRY, AUDIT_ENTRY.SEQ.eq(head.seq()).and(AUDIT_ENTRY.SEAL.eq(head.seal())));
    }

    /** Writes the entries after the head, in the transaction of what they tell of; returns the new head. */
    static AuditHead append(DSLContext sql, AuditHead head, List<AuditEntry> entries) {
        var last = head;
        for (var entry : entries) {
            var seal = seal(last.seal(), entry);
            sql.insertInto(AUDIT_ENTRY)
                    .set(AUDIT_ENTRY.SEQ, entry.seq())
                    .set(AUDIT_ENTRY.AT, entry.at())
                    .set(AUDIT_ENTRY.USER_NAME, entry.userName())
                    .set(AUDIT_ENTRY.ACTION, entry.action())
                    .set(AUDIT_ENTRY.RECORD_TYPE, entry.recordType())
                    .set(AUDIT_ENTRY.RECORD_ID, entry.recordId())
                    .set(AUDIT_ENTRY.CHANGES, entry.changes())
                    .set(AUDIT_ENTRY.PREVIOUS, last.seal())
                    .set(AUDIT_ENTRY.SEAL, seal)
                    .execute();
            last = new AuditHead(entry.seq(), seal);
        }
        return last;
    }

    /** What the trail itself shows, from the first entry to the last. */
    static Review review(DSLContext sql, long anchored) {
        var head = AuditHead.NONE;
        var anchor = AuditHead.NONE;
        while (true) {
            var page = sql.selectFrom(AUDIT_ENTRY)
                    .where(AUDIT_ENTRY.SEQ.gt(head.seq()))
                    .orderBy(AUDIT_ENTRY.SEQ)
                    .limit(PAGE)
                    .fetch();
            for (var row : page) {
                if (!continues(head, row)) {
                    return new Review(head, anchor, true);
                }
                head = new AuditHead(row.getSeq(), row.getSeal());
                anchor = head.seq() == anchored ? head : anchor;
            }
            if (page.size() < PAGE) {
                return new Review(head, anchor, false);
            }
        }
    }

    /**
     * @param head the last entry that follows unbroken from the first
     * @param anchored the entry with the number asked for, {@link AuditHead#NONE} when it is not there
     * @param broken whether an entry after {@code head} does not follow
     */
    record Review(AuditHead head, AuditHead anchored, boolean broken) {}

    private static boolean continues(AuditHead head, Record row) {
        var entry = entry(row);
        return entry.seq() == head.seq() + 1
                && MessageDigest.isEqual(head.seal(), row.get(AUDIT_ENTRY.PREVIOUS))
                && MessageDigest.isEqual(seal(head.seal(), entry), row.get(AUDIT_ENTRY.SEAL));
    }

    static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(AUDIT_ENTRY.SEQ),
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.USER_NAME),
                row.get(AUDIT_ENTRY.ACTION),
                row.get(AUDIT_ENTRY.RECORD_TYPE),
                row.get(AUDIT_ENTRY.RECORD_ID),
                row.get(AUDIT_ENTRY.CHANGES));
    }

    /** Every text with its length, so that no two entries give the same bytes. */
    static byte[] seal(byte[] previous, AuditEntry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(entry.seq());
            out.writeLong(entry.at().getEpochSecond());
            out.writeInt(entry.at().getNano());
            for (var text : List.of(entry.userName(), entry.action(), entry.recordType(),
                    Objects.toString(entry.recordId(), ""), entry.changes())) {
                var encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
