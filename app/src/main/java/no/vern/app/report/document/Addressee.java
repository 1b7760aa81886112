package no.vern.app.report.document;

/** Somebody to write to; what is not known is empty. */
public record Addressee(String name, String email) {
    /** Nobody is named. */
    public static final Addressee UNKNOWN = new Addressee("", "");
}
