package no.vern.routine;

/** The fact of the case that a step hangs on. */
public enum Condition {
    ALWAYS,
    /** The employee was alone. */
    ALONE,
    /** The employee was alone in the evening or at night. */
    ALONE_EVENING,
    /** A child or pupil is affected. */
    CHILD_AFFECTED,
    /** The threat was meant for somebody other than who received it. */
    OTHER_TARGET,
    /** The line manager could not be reached, and help was needed quickly. */
    MANAGER_UNAVAILABLE,
    /** Death, or a serious injury to body or mind. */
    SERIOUS_INJURY,
    /** Any injury or illness that arose at the workplace. */
    INJURY_OR_ILLNESS,
    /** An injury or illness that the occupational injury insurance may cover. */
    OCCUPATIONAL_INJURY,
    /** It has to be reported to the health authorities; the guideline does not say when, so somebody has to find out. */
    REPORTABLE_TO_HEALTH_AUTHORITIES,
    /** Somebody was hurt in body or mind. */
    INJURED,
    /** Personal clothes or equipment were damaged. */
    DAMAGE,
    WITNESSES,
    /** The family is drawn in, directly or indirectly. */
    FAMILY_DRAWN_IN,
    /** It was decided to report to the police. */
    POLICE_REPORT,
    /** It came by telephone, text message, social media, e-mail or letter. */
    NAMED_CHANNEL
}
