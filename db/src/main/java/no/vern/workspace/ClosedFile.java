package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file holds while nobody writes to it: its size in bytes and its SHA-256. */
record ClosedFile(long size, String sha256) {
    private static final int BLOCK = 1 << 20;

    static ClosedFile of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[BLOCK];
            var size = 0L;
            for (int read; (read = in.read(block)) > 0; size += read) {
                digest.update(block, 0, read);
            }
            return new ClosedFile(size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
