package no.vern.bht;

/** How BHT was reached ({@code bht-and-employer} T18). */
public enum BhtChannel {
    FORM,
    PHONE,
    EMAIL,
    OUT_OF_HOURS,
    IN_PERSON
}
