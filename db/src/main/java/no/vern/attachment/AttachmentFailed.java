package no.vern.attachment;

import java.util.List;

/** Why a file was not taken in or not given out; what is stored is as it was. Its own message holds no name. */
public final class AttachmentFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> arguments;

    AttachmentFailed(Reason reason, Object... arguments) {
        super(reason.messageKey);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the sentence for the user. */
    public String messageKey() {
        return reason.messageKey;
    }

    /** What the sentence is filled with, in order. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What can go wrong with a file. */
    public enum Reason {
        /** The file that was chosen cannot be read. */
        UNREADABLE("attachment.failed.unreadable"),
        /** It is a folder. */
        FOLDER("attachment.failed.folder"),
        /** It was written to while it was taken in. */
        CHANGED("attachment.failed.changed"),
        /** Somebody has removed it from the case meanwhile. */
        GONE("attachment.failed.gone"),
        /** The case has it, but its file is not where it was put. */
        MISSING("attachment.failed.missing"),
        /** What is stored is not what was taken in. */
        DAMAGED("attachment.failed.damaged");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }
    }
}
