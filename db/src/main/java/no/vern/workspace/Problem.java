package no.vern.workspace;

import java.util.List;

/**
 * Why one field of a record cannot be saved as it is.
 *
 * @param field the field's name as in the export, e.g. {@code occurredAt}
 * @param messageKey key of the sentence for the user
 * @param arguments what the sentence is filled with, in order
 */
public record Problem(String field, String messageKey, List<Object> arguments) {
    public static Problem of(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }
}
