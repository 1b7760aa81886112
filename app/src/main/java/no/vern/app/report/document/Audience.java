package no.vern.app.report.document;

/** Whom a document about a case is for; decides what it holds. */
public enum Audience {
    PERSON,
    MANAGER,
    INSPECTORATE,
    /** The notice of injury or illness for one person, to type into NAV's form. */
    NAV,
    /** The letter to the insurer about one injured person. */
    INSURER
}
