package no.vern.routine;

/** How strongly the source asks for a step. */
public enum Force {
    /** A duty: skal, må, påbud, ansvar, plikt. */
    MUST,
    /** A recommendation: bør, hovedregel. */
    SHOULD,
    /** A decision has to be taken, its outcome is open: vurder. */
    CONSIDER,
    /** An option, or no force stated. */
    MAY
}
