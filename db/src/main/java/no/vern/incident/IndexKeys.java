package no.vern.incident;

import java.util.EnumSet;
import java.util.Set;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/** The values that a list is put in order by; the database makes the same ones. */
final class IndexKeys {
    /**
     * Fields that are in the index from the start: what lists usually show. The rest comes when somebody asks for it;
     * the moment and the number need no value, since their order is that of the days and of the rows.
     */
    static final Set<IncidentField> ALWAYS = EnumSet.of(
            IncidentField.UNIT,
            IncidentField.PLACE,
            IncidentField.TYPE,
            IncidentField.TITLE,
            IncidentField.STATUS,
            IncidentField.SEVERITY_ASSESSED,
            IncidentField.SEVERITY_EXPERIENCED,
            IncidentField.SEVERITY_POTENTIAL,
            IncidentField.PERPETRATOR,
            IncidentField.CHANNEL,
            IncidentField.ALONE,
            IncidentField.EVENING_OR_NIGHT,
            IncidentField.AFFECTED,
            IncidentField.INJURY,
            IncidentField.ABSENCE_DAYS);

    private IndexKeys() {}

    /** Whether rows are ordered by the field without a value of their own. */
    static boolean needsNone(IncidentField field) {
        return field == IncidentField.OCCURRED_AT || field == IncidentField.NUMBER;
    }

    /** By the alphabet; an empty text counts as not known. */
    static @Nullable String text(String text) {
        return text.isEmpty() ? null : Words.order(text);
    }

    static @Nullable Object of(IncidentField field, Incident incident) {
        if (field == IncidentField.UNIT) {
            return incident.content().unitId();
        }
        return switch (field.of(new IncidentRow(incident, ""))) {
            case null -> null;
            case Enum<?> code -> code.ordinal();
            case String text when text.isEmpty() -> null;
            case String text when !field.sortable() -> true;
            case String text when isCode(field) -> text;
            case String text -> text(text);
            case Object value -> value;
        };
    }

    private static boolean isCode(IncidentField field) {
        return switch (field) {
            case INJURY_TYPE, BODY_PART, INJURY_CAUSE, INJURY_BACKGROUND, SOURCE_ID -> true;
            default -> false;
        };
    }
}
