package no.vern.bht;

/** What became of reporting somebody's case to BHT ({@code bht-and-employer} S04). */
public enum BhtDecision {
    /** With the consent of the one concerned: without it no order is sent (S09). */
    REPORTED,
    NOT_REPORTED,
    /** The one concerned was asked and said no, which is respected. */
    DECLINED
}
