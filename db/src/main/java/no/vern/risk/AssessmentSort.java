package no.vern.risk;

/** By what a list of assessments is sorted; equal ones by their day of revision. */
public record AssessmentSort(Key key, boolean descending) {
    /** What is to be looked at first stands first: what is replaced comes last. */
    public static final AssessmentSort MOST_PRESSING = new AssessmentSort(Key.REVISE_ON, false);

    /** What can be sorted by. */
    public enum Key {
        TITLE,
        UNIT,
        TOPIC,
        OCCASION,
        ASSESSED_ON,
        REVISE_ON,
        HAZARDS
    }
}
