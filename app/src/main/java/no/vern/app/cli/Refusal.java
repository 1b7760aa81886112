package no.vern.app.cli;

import java.util.List;

/** A command cannot go on with what it was given; carries the sentence that says why and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final String messageKey;
    private final transient List<Object> arguments;

    private Refusal(int exitCode, String messageKey, Object... arguments) {
        super(messageKey);
        this.exitCode = exitCode;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Something in the input is not accepted. */
    static Refusal of(String messageKey, Object... arguments) {
        return new Refusal(ExitCode.REFUSED, messageKey, arguments);
    }

    /** The command was not called the way it is meant. */
    static Refusal usage(String messageKey, Object... arguments) {
        return new Refusal(ExitCode.USAGE, messageKey, arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
