package no.vern.app.ui;

/** What a colour says; there is always a shape and a word beside it. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    GOOD,
    /** Late, or worth a look. */
    ATTENTION,
    /** Danger to life, or a failed save; nothing else. */
    DANGER;

    /** Its style class. */
    String styleClass() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
