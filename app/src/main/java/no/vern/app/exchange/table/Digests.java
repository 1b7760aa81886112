package no.vern.app.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest that files and rows are told apart by. */
public final class Digests {
    private Digests() {}

    /** @throws TableRefused when the file cannot be read */
    public static byte[] ofFile(Path file) {
        var sha = sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
            return sha.digest();
        } catch (IOException e) {
            throw FileFaults.reading(String.valueOf(file.getFileName()), e);
        }
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
