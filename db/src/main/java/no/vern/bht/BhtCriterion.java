package no.vern.bht;

/** What a case is reported to BHT for ({@code bht-and-employer} S04). */
public enum BhtCriterion {
    ASSESSED,
    EXPERIENCED,
    REPEATED,
    WISH
}
