package no.vern.app.attachment;

/** A page that cannot be drawn; carries the key of the sentence, and nothing of what the file says. */
final class PageFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final String messageKey;

    PageFailed(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
