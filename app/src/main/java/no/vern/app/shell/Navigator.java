package no.vern.app.shell;

/** The way from one screen to another. */
@FunctionalInterface
public interface Navigator {
    /** Brings the screen with the key to the front. */
    void open(String screenKey);

    /** Has the screen in front load anew. */
    default void reload() {}
}
