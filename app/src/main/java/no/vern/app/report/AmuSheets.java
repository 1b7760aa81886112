package no.vern.app.report;

/** The sheets of the workbook, in their order; named the same in every language, so that years can be compared. */
final class AmuSheets {
    static final String ABOUT = "Om rapporten";
    static final String MONTHS = "Hendelser per måned";
    static final String UNITS = "Hendelser per enhet";
    static final String VIOLENCE = "Vold og trusler";
    static final String FOLLOW_UP = "Oppfølging";
    static final String RISK = "Risiko";
    static final String MEASURES = "Tiltak";
    static final String TRAINING = "Opplæring";
    static final String DROPS = "Små drypp";
    static final String HIDDEN = "Skjermet";

    /** Name of every total, row and column. */
    static final String SUM = "Sum";

    /** What stands where a count is hidden. */
    static final String HIDDEN_MARK = ":";

    private AmuSheets() {}
}
