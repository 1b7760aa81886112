package no.vern.investigation;

/**
 * An investigation as it is stored.
 *
 * @param version counts its changes, from 1; 0 when there is none
 */
public record Investigation(int version, InvestigationContent content) {
    /** Nobody has begun. */
    public static final Investigation NONE = new Investigation(0, InvestigationContent.EMPTY);
}
