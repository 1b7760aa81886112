package no.vern.measure;

/** Whether a measure takes the risk away or makes it smaller ({@code violence-and-strain} R15). */
public enum Aim {
    ELIMINATE,
    REDUCE
}
