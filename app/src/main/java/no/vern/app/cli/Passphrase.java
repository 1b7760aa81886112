package no.vern.app.cli;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import no.vern.app.shell.PassphraseStrength;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.jspecify.annotations.Nullable;

/** A passphrase in memory, from a file, the environment or a prompt; never an argument. Gone when closed. */
final class Passphrase implements AutoCloseable {
    private static final String OWN = "VERN_PASSPHRASE";
    private static final String NEW = "VERN_NEW_PASSPHRASE";

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** The passphrase of who signs in. */
    static Passphrase ofUser(Terminal terminal, @Nullable Path file) {
        return given(terminal, file, OWN)
                .or(() -> terminal.askPassphrase("cli.passphrase.question"))
                .map(Passphrase::new)
                .orElseThrow(() -> Refusal.usage("cli.passphrase.missing"));
    }

    /** The passphrase that the first user of a new workspace chooses. */
    static Passphrase ofFirstUser(Terminal terminal, @Nullable Path file) {
        return given(terminal, file, OWN)
                .or(() -> askTwice(terminal, "cli.newPassphrase.question"))
                .map(chosen -> chosen(terminal, chosen))
                .orElseThrow(() -> Refusal.usage("cli.passphrase.missing"));
    }

    /**
     * The passphrase of somebody who is let in; without one to be had, the same as that of who lets in. A nurse needs
     * one of their own: it opens the journal, which is not for who lets in.
     */
    static Passphrase ofNewUser(Terminal terminal, @Nullable Path file, @Nullable Path ownFile, User user) {
        return given(terminal, file, NEW)
                .or(() -> askTwice(terminal, "cli.newPassphrase.questionFor", user.name()))
                .or(() -> user.role() == UserRole.NURSE ? Optional.empty() : shared(terminal, ownFile, user))
                .map(chosen -> chosen(terminal, chosen))
                .orElseThrow(() -> Refusal.usage("cli.newPassphrase.missing", user.name()));
    }

    /** A short one is taken, since a script may have its reasons, but not without a word. */
    private static Passphrase chosen(Terminal terminal, char[] characters) {
        if (PassphraseStrength.of(CharBuffer.wrap(characters)) == PassphraseStrength.TOO_SHORT) {
            terminal.complain("cli.newPassphrase.short", PassphraseStrength.LEAST);
        }
        return new Passphrase(characters);
    }

    private static Optional<char[]> shared(Terminal terminal, @Nullable Path ownFile, User user) {
        terminal.complain("cli.newPassphrase.same", user.name());
        return given(terminal, ownFile, OWN);
    }

    /** The passphrase that takes the place of a user's former one. */
    static Passphrase replacing(Terminal terminal, @Nullable Path file, String user) {
        return given(terminal, file, NEW)
                .or(() -> askTwice(terminal, "cli.newPassphrase.questionFor", user))
                .map(chosen -> chosen(terminal, chosen))
                .orElseThrow(() -> Refusal.usage("cli.newPassphrase.missing", user));
    }

    /** Hands the characters out for one use. */
    <T> T use(Function<char[], T> work) {
        return work.apply(characters);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    private static Optional<char[]> given(Terminal terminal, @Nullable Path file, String variable) {
        return file == null
                ? terminal.variable(variable).map(String::toCharArray)
                : Optional.of(PassphraseFile.firstLine(file));
    }

    private static Optional<char[]> askTwice(Terminal terminal, String question, Object... about) {
        return terminal.askPassphrase(question, about).map(first -> {
            var again = terminal.askPassphrase("cli.newPassphrase.again").orElse(new char[0]);
            var same = Arrays.equals(first, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(first, '\0');
                throw Refusal.of("cli.newPassphrase.different");
            }
            return first;
        });
    }
}
