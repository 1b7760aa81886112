package no.vern.incident;

import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/** The values that a list is put in order by; the database makes the same ones. */
final class IndexKeys {
    private IndexKeys() {}

    /** By the alphabet; an empty text counts as not known. */
    static @Nullable String text(String text) {
        return text.isEmpty() ? null : Words.order(text);
    }

    /** The incident's value for a field that is no part of {@link IndexEntry}. */
    static @Nullable Comparable<?> of(IncidentField field, Incident incident) {
        return switch (field.of(new IncidentRow(incident, ""))) {
            case null -> null;
            case Enum<?> code -> code.ordinal();
            case String text when text.isEmpty() -> null;
            case String text when !field.sortable() -> true;
            case String text when isCode(field) -> text;
            case String text -> text(text);
            case Comparable<?> value -> value;
            default -> throw new IllegalArgumentException("No order by " + field);
        };
    }

    private static boolean isCode(IncidentField field) {
        return switch (field) {
            case INJURY_TYPE, BODY_PART, INJURY_CAUSE, INJURY_BACKGROUND, SOURCE_ID -> true;
            default -> false;
        };
    }
}
