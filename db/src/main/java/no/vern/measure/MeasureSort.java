package no.vern.measure;

/**
 * The order of a list. What is not known comes last either way; where the field says the same, the lowest number first.
 *
 * @param field one that is {@link MeasureField#sortable()}
 */
public record MeasureSort(MeasureField field, boolean descending) {
    /** What is due first at the top. */
    public static final MeasureSort BY_DEADLINE = new MeasureSort(MeasureField.DUE_ON, false);

    public MeasureSort {
        if (!field.sortable()) {
            throw new IllegalArgumentException("No order by " + field);
        }
    }
}
