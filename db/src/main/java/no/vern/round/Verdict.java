package no.vern.round;

/** Whether one goes out, or begins ({@code rules-and-rates} 5: go or no-go). */
public enum Verdict {
    GO,
    /** Once what was found is put right. */
    GO_WITH_MEASURES,
    NO_GO
}
