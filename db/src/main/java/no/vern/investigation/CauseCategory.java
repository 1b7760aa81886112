package no.vern.investigation;

/**
 * Where a cause lies: the three of MTO analysis (human, technology, organisation) and the surroundings, which the risk
 * assessment asks for beside what is inside the organisation ({@code violence-and-strain} 2A.1, R05).
 */
public enum CauseCategory {
    ORGANISATION,
    TECHNOLOGY,
    ENVIRONMENT,
    HUMAN
}
