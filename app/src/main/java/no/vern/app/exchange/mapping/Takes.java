package no.vern.app.exchange.mapping;

/** What the cell of a field is read as, when the field has no codes. */
enum Takes {
    /** One line. */
    TEXT,
    /** Text as it stands, its line breaks too. */
    PROSE,
    /** A day, and the time when it is known; the time may stand in a column of its own. */
    MOMENT,
    DAY,
    /** A whole number. */
    NUMBER,
    /** Whole kroner: {@code 15000}, {@code 15 000 kr}, {@code 15.000,-}. */
    AMOUNT,
    /** Several, between semicolons or on lines of their own. */
    NAMES
}
