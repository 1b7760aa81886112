package no.vern.app.risk;

/** The fields of something that is written in its place. */
interface RiskFormView {
    /** Puts the hand where one begins, once the fields stand in the window. */
    void begin();
}
