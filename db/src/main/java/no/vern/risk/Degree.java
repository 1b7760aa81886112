package no.vern.risk;

/** How much there is of a demand, a resource or a burden. */
public enum Degree {
    LOW,
    SOME,
    HIGH
}
