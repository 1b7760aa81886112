package no.vern.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A passphrase in memory, from a file, the environment or a prompt; never an argument. Gone when closed. */
final class Passphrase implements AutoCloseable {
    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** The passphrase of who signs in. */
    static Passphrase ofUser(Terminal terminal, @Nullable Path file) {
        return get(terminal, file, "VERN_PASSPHRASE", "cli.passphrase.question", "cli.passphrase.missing");
    }

    /** The passphrase of somebody who is to be able to sign in. */
    static Passphrase ofNewUser(Terminal terminal, @Nullable Path file, String user) {
        return get(
                terminal, file, "VERN_NEW_PASSPHRASE", "cli.newPassphrase.question", "cli.newPassphrase.missing", user);
    }

    /** Hands the characters out for one use. */
    <T> T use(Function<char[], T> work) {
        return work.apply(characters);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    private static Passphrase get(
            Terminal terminal, @Nullable Path file, String variable, String question, String missing, Object... about) {
        if (file != null) {
            return new Passphrase(firstLine(file));
        }
        return terminal.variable(variable)
                .map(String::toCharArray)
                .or(() -> terminal.askPassphrase(question, about))
                .map(Passphrase::new)
                .orElseThrow(() -> Refusal.usage(missing, about));
    }

    /** The line without its end: editors add one, and it is not part of the passphrase. */
    private static char[] firstLine(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            var length = 0;
            while (length < text.length() && text.charAt(length) != '\n' && text.charAt(length) != '\r') {
                length++;
            }
            var line = new char[length];
            text.get(line);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (IOException e) {
            throw Refusal.usage("cli.passphraseFile.unreadable", file.toString());
        }
    }
}
