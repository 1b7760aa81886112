package no.vern.risk;

/**
 * What a matrix can be found wanting by. The axioms are those of Cox (2008), "What's Wrong with Risk Matrices?", Risk
 * Analysis 28(2), 497–512, doi 10.1111/j.1539-6924.2008.01030.x.
 */
public enum MatrixRule {
    /** More often is less grave. Cells: the rarer, the more frequent. */
    FALLS_WITH_PROBABILITY(Weight.FAULT),

    /** Worse is less grave. Cells: the less bad, the worse. */
    FALLS_WITH_CONSEQUENCE(Weight.FAULT),

    /** Green and red share a side (lemma 1, from weak consistency): one step decides all. Cells: green, red. */
    NEIGHBOURS_JUMP(Weight.FAULT),

    /** Green and red share a corner, so that a small rise of both leads past yellow (betweenness). Cells: green, red. */
    CORNER_JUMPS(Weight.FAULT),

    /** A risk in the green cell can be greater than one in the red (weak consistency). Cells: green, red. */
    GREEN_ABOVE_RED(Weight.WARNING),

    /** As great as a red one, as small as no green one, and yet between (consistent colouring). Cells: the one. */
    RATED_TOO_LOW(Weight.WARNING),

    /**
     * As small as a green one, as great as no red one, and yet between (consistent colouring). Often meant: rare and very
     * bad is more than its product. Cells: the one.
     */
    RATED_TOO_HIGH(Weight.REMARK),

    /**
     * Very different risks bear one word (range compression). Cells: the smaller, the greater; arguments: the class's
     * code, and how many times as great the greater is at least.
     */
    RANGE_COMPRESSED(Weight.WARNING),

    /** No cell has this class. Arguments: its code. */
    CLASS_UNUSED(Weight.REMARK),

    /** It never makes a difference whether it is this level or the one below. Arguments: the codes of the two. */
    LEVELS_ALIKE(Weight.REMARK);

    /** How much it matters. */
    public enum Weight {
        /** Nobody should assess with it. */
        FAULT,
        /** To be weighed by who sets the matrix. */
        WARNING,
        /** Worth knowing, perhaps meant so. */
        REMARK
    }

    private final Weight weight;

    MatrixRule(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
