package no.vern.incident;

/** How it reached the person (guideline 7.3), face to face included. */
public enum Channel {
    IN_PERSON,
    PHONE,
    SMS,
    SOCIAL_MEDIA,
    EMAIL,
    LETTER
}
