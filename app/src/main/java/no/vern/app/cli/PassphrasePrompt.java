package no.vern.app.cli;

import java.util.Optional;

/** Asks for a passphrase without showing it. */
@FunctionalInterface
public interface PassphrasePrompt {
    /** What was typed; empty when nobody can be asked. The caller clears it after use. */
    Optional<char[]> ask(String question);

    /** Asks on the console, when there is one. */
    static Optional<char[]> onConsole(String question) {
        var console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s: ", question));
    }
}
