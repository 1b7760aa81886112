package no.vern.followup;

/** What is counted of how cases are followed up ({@code violence-and-strain} 6.3, points 2 to 4). */
public enum FollowUpMeasure {
    NOTIFY,
    CARE,
    EXTERNAL,
    PREVENT,
    SAFETY_REPRESENTATIVE,
    TALK_AFTER_A_WEEK,
    TALK_AFTER_A_MONTH,
    DEBRIEF_OFFERED,
    DEBRIEF_HELD;

    /** Whether it counts what came in time; else what came at all. */
    boolean timed() {
        return compareTo(TALK_AFTER_A_WEEK) < 0;
    }

    /** Whether it counts the steps of a lane; else it is one duty. */
    public boolean lane() {
        return compareTo(SAFETY_REPRESENTATIVE) < 0;
    }
}
