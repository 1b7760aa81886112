package no.vern.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file whose first line is a passphrase. */
final class PassphraseFile {
    private PassphraseFile() {}

    /** The line without its end: editors add one, and it is not part of the passphrase. */
    static char[] firstLine(Path file) {
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
