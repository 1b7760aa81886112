package no.vern.app.ui;

/** An input in which something may be typed that cannot be read, so that its value is not what the user meant. */
public interface Unread {
    /** Whether that is so, and the user can see it. */
    boolean unread();

    /** The key of the sentence that says what to type. */
    String sentenceKey();
}
