package no.vern.attachment;

import static no.vern.schema.register.Tables.ATTACHMENT_PART;

import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import no.vern.attachment.AttachmentFailed.Reason;
import no.vern.schema.register.tables.records.AttachmentPartRecord;
import org.jooq.DSLContext;

/** The bytes of attachments, as rows of some kilobytes each: whatever a file's size, no more than one is in memory. */
final class PartRepository {
    /** Bytes of a part; the last one has what is left. */
    static final int PART = 65_536;

    private PartRepository() {}

    /** @throws AttachmentFailed when the bytes cannot be read, or are others than were looked at */
    static void insert(DSLContext sql, UUID id, OfferedFile file) {
        var sha256 = OfferedFile.sha256();
        try (var in = file.bytes().open()) {
            var part = in.readNBytes(PART);
            for (var number = 0; part.length > 0; number++) {
                if ((long) number * PART >= file.size()) {
                    throw new AttachmentFailed(Reason.CHANGED, file.name());
                }
                sha256.update(part);
                sql.insertInto(ATTACHMENT_PART)
                        .set(new AttachmentPartRecord()
                                .setAttachmentId(id)
                                .setPart(number)
                                .setContent(part))
                        .execute();
                part = in.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new AttachmentFailed(Reason.UNREADABLE, file.name());
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(file.digest())) {
            throw new AttachmentFailed(Reason.CHANGED, file.name());
        }
    }

    static void delete(DSLContext sql, UUID id) {
        sql.deleteFrom(ATTACHMENT_PART).where(ATTACHMENT_PART.ATTACHMENT_ID.eq(id)).execute();
    }

    /** Gives each part in turn. Throws {@link AttachmentFailed} when one is missing, or all together are not the file. */
    static void read(DSLContext sql, Attachment attachment, Consumer<byte[]> consumer) {
        var sha256 = OfferedFile.sha256();
        for (var number = 0; (long) number * PART < attachment.size(); number++) {
            var part = part(sql, attachment, number);
            sha256.update(part);
            consumer.accept(part);
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(attachment.digest())) {
            throw new AttachmentFailed(Reason.DAMAGED, attachment.name());
        }
    }

    /** One at a time: a result with all of them would be held in memory, or laid aside in a file. */
    private static byte[] part(DSLContext sql, Attachment attachment, int number) {
        return sql.select(ATTACHMENT_PART.CONTENT)
                .from(ATTACHMENT_PART)
                .where(ATTACHMENT_PART.ATTACHMENT_ID.eq(attachment.id()).and(ATTACHMENT_PART.PART.eq(number)))
                .fetchOptional(ATTACHMENT_PART.CONTENT)
                .orElseThrow(() -> new AttachmentFailed(Reason.GONE, attachment.name()));
    }
}
