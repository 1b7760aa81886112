package no.vern.bht;

/** Why a case was not reported to BHT. Nothing of this is about somebody's health. */
public enum BhtReason {
    /** The workplace handles it itself, which is as good ({@code bht-and-employer} 10.A, point 7). */
    FOLLOWED_UP_LOCALLY,
    OTHER_SUPPORT,
    /** The agreement with BHT does not cover them. */
    NOT_COVERED,
    /** In words. */
    OTHER
}
