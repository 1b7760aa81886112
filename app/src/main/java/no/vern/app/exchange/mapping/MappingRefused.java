package no.vern.app.exchange.mapping;

import java.util.List;

/** A mapping that cannot be used; says why in one sentence. */
public final class MappingRefused extends RuntimeException {
    private final List<Object> arguments;

    public MappingRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence for the user. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }
}
