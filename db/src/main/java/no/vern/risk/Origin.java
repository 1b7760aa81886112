package no.vern.risk;

/** Where a danger comes from: both sides have to be gone through ({@code violence-and-strain} 2A.1, R05). */
public enum Origin {
    INSIDE,
    SURROUNDINGS,
    BOTH
}
