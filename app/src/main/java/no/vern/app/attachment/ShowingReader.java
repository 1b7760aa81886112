package no.vern.app.attachment;

import no.vern.attachment.Attachment;
import no.vern.attachment.AttachmentRepository;

/** Finds what the viewer can show of a file; not on the window's thread. */
final class ShowingReader {
    /** As pictures of phones have them; four bytes each when they are unpacked. */
    private static final long MOST_POINTS = 64_000_000;

    private static final long SCREEN_POINTS = (long) PictureView.LONGEST * PictureView.LONGEST;

    private final AttachmentRepository attachments;

    ShowingReader(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /** Throws {@link no.vern.attachment.AttachmentFailed} when it was removed or is damaged. */
    Showing of(Attachment attachment) {
        return switch (attachment.type().shown()) {
            case PICTURE -> picture(attachment, attachments.bytes(attachment));
            case PAGES -> pages(attachments.bytes(attachment));
            case TEXT -> PlainText.of(attachments.bytes(attachment));
            case NOT -> new Showing.Nothing("attachment.view.otherType");
        };
    }

    private static Showing picture(Attachment attachment, byte[] file) {
        var size = PictureSize.of(file, attachment.type());
        if (size.isEmpty()) {
            return new Showing.Nothing("attachment.view.brokenPicture");
        }
        return size.get().points() > MOST_POINTS
                ? new Showing.Nothing("attachment.view.largePicture")
                : new Showing.Picture(
                        file, size.get().points() > SCREEN_POINTS, PictureTurn.of(file, attachment.type()));
    }

    private static Showing pages(byte[] file) {
        try {
            return new Showing.Pages(PdfPages.of(file));
        } catch (PageFailed e) {
            return new Showing.Nothing(e.messageKey());
        }
    }
}
