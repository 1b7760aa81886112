package no.vern.app.report;

import java.util.List;

/** Why no report was written; the target, if there was one, is as it was. */
public final class ReportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    public ReportFailed(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    ReportFailed(Throwable cause, String messageKey, Object... arguments) {
        super(messageKey, cause);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence for the user. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence is filled with, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
