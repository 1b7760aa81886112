package no.vern.app.exchange;

/** For whom a table of incidents is written. */
public enum ExportStyle {
    /** For programs: headings and values by their codes, and columns of imports that Vern has no field for. */
    CODES,
    /** For people: headings and values in their language. */
    LABELS
}
