package no.vern.app.exchange.table;

/**
 * How much a file may unfold to. Excel's own largest sheet stays far below; what is larger was made to do harm.
 *
 * @param unfolded bytes of one part of a workbook, or of the file in a zip
 * @param texts bytes of a workbook's shared texts, which have to be held in memory
 * @param ratio how many times larger than its packed form a text file in a zip may be
 */
record Limits(long unfolded, long texts, long ratio) {
    static final Limits USUAL = new Limits(1L << 30, 1L << 28, 100);

    /** Below this size no ratio is held against a file. */
    static final long SMALL = 1L << 20;
}
