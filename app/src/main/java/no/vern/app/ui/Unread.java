package no.vern.app.ui;

/** An input in which something may be typed that cannot be read, so that its value is not what the user meant. */
public interface Unread {
    /** Whether that is so, and the user can see it. */
    boolean unread();

    /** What is typed. */
    String words();

    /** Types it again. */
    void type(String words);

    /** What is done when it becomes so, or no longer is. */
    void onUnread(Runnable action);

    /** The key of the sentence that says what to type. */
    String sentenceKey();
}
