package no.vern.app.exchange;

/** The steps of an import in the window, in their order. */
public enum ImportStep {
    FILE,
    COLUMNS,
    VALUES,
    PREVIEW,
    RECEIPT
}
