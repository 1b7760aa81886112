package no.vern.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.UUID;
import no.vern.attachment.AttachmentFailed.Reason;
import no.vern.workspace.SealedFiles;

/** The bytes of attachments, in and out of sealed files: whatever a file's size, some kilobytes of it are in memory. */
final class AttachmentBytes {
    private static final int BUFFER = 65_536;

    private final SealedFiles files;

    AttachmentBytes(SealedFiles files) {
        this.files = files;
    }

    /** Takes what is read. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes, int length);
    }

    /**
     * Writes a file that was looked at; no row keeps it yet.
     *
     * @throws AttachmentFailed when the bytes cannot be read, or are others than were looked at; nothing is left
     */
    SealedFiles.Loose write(UUID id, OfferedFile file) {
        return files.write(id, out -> copy(file, out));
    }

    private static void copy(OfferedFile file, OutputStream out) {
        var sha256 = OfferedFile.sha256();
        try (var in = file.bytes().open()) {
            var buffer = new byte[BUFFER];
            var size = 0L;
            for (int read; (read = in.read(buffer)) >= 0; ) {
                size += read;
                if (size > file.size()) {
                    throw new AttachmentFailed(Reason.CHANGED, file.name());
                }
                sha256.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new AttachmentFailed(Reason.UNREADABLE, file.name());
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(file.digest())) {
            throw new AttachmentFailed(Reason.CHANGED, file.name());
        }
    }

    /** Throws {@link AttachmentFailed} when it was removed, is not there, or is not what was taken in. */
    void read(Attachment attachment, Sink sink) {
        try (var sealed = files.open(attachment.id())
                .orElseThrow(() -> new AttachmentFailed(Reason.GONE, attachment.name()))) {
            verify(attachment, sealed, sink);
        } catch (NoSuchFileException e) {
            throw new AttachmentFailed(Reason.MISSING, attachment.name());
        } catch (IOException e) {
            throw new AttachmentFailed(Reason.DAMAGED, attachment.name());
        }
    }

    private static void verify(Attachment attachment, InputStream sealed, Sink sink) throws IOException {
        var in = new DigestInputStream(sealed, OfferedFile.sha256());
        var buffer = new byte[BUFFER];
        var left = attachment.size();
        for (int read; (read = in.read(buffer)) >= 0; ) {
            left -= read;
            if (left < 0) {
                throw new AttachmentFailed(Reason.DAMAGED, attachment.name());
            }
            sink.take(buffer, read);
        }
        if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(attachment.digest())) {
            throw new AttachmentFailed(Reason.DAMAGED, attachment.name());
        }
    }
}
