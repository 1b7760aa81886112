package no.vern.app.attachment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.vern.app.report.WholeFile;
import no.vern.attachment.Attachment;
import no.vern.attachment.AttachmentRepository;

/** Writes a file of a case to where the user wants it: whole, or not at all. It is not encrypted there. */
public final class CopyOut {
    private final AttachmentRepository attachments;

    public CopyOut(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /**
     * Throws {@link no.vern.app.report.ReportFailed} when the place does not take it, and
     * {@link no.vern.attachment.AttachmentFailed} when the file is gone or damaged; then nothing is written.
     */
    public void write(Attachment attachment, Path target) {
        WholeFile.write(target, out -> {
            try {
                attachments.copy(attachment, out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }
}
