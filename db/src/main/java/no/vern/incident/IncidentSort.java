package no.vern.incident;

/**
 * The order of a list. What is not known comes last either way; where the field says the same, the newest comes first.
 * By moment and by number no two are the same, so that one direction is the other turned around.
 *
 * @param field one that is {@link IncidentField#sortable()}
 */
public record IncidentSort(IncidentField field, boolean descending) {
    public static final IncidentSort NEWEST_FIRST = new IncidentSort(IncidentField.OCCURRED_AT, true);

    public IncidentSort {
        if (!field.sortable()) {
            throw new IllegalArgumentException("No order by " + field);
        }
    }

    public static IncidentSort ascending(IncidentField field) {
        return new IncidentSort(field, false);
    }

    public static IncidentSort descending(IncidentField field) {
        return new IncidentSort(field, true);
    }
}
