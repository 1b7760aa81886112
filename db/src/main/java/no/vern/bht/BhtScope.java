package no.vern.bht;

/** What BHT may be told of somebody with their consent ({@code bht-and-employer} S05, S09). */
public enum BhtScope {
    /** That they are to be contacted, and by what name. */
    CONTACT,
    /** The same, and what happened in the case. */
    EVENT
}
