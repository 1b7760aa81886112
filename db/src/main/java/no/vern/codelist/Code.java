package no.vern.codelist;

/** One choice of a list: the code that is stored and sent, and what it is called. */
public record Code(String code, String nb, String nn, String en) {
    /** Its text in the language {@code nb}, {@code nn} or {@code en}. */
    public String text(String language) {
        return switch (language) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
