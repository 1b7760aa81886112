package no.vern.app;

/** Where the process starts: with a command it does that, without one it opens the window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
