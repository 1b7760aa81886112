package no.vern.routine;

/** One text in the three languages. */
public record Words(String nb, String nn, String en) {
    /** The text in the language {@code nb}, {@code nn} or {@code en}; bokmål for any other. */
    public String text(String language) {
        return switch (language) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
