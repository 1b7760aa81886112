package no.vern.app.shell;

/** The way from one screen to another. */
@FunctionalInterface
public interface Navigator {
    /** Brings the screen with the key to the front. */
    void open(String screenKey);

    /** The same, and puts the hand where one begins there. */
    default void goTo(String screenKey) {
        open(screenKey);
    }

    /** Has the screen in front load anew. */
    default void reload() {}

    /** Has the frame ask the screen in front again what it shows: its node, button, chips and count line. */
    default void redraw() {}
}
