package no.vern.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.vern.language.Words;

/**
 * A file that was looked at and may be taken in. What was found here is what is stored; a file that is another by then
 * is refused.
 *
 * @param size in bytes
 * @param digest SHA-256, in hex
 */
public record OfferedFile(String name, MediaType type, long size, String digest, Bytes bytes) {
    /** No setting allows more: what is beyond is not read, and such a file is not taken in. */
    private static final long MOST = 501_000_000;

    private static final int BUFFER = 65_536;

    /**
     * Looks at a file; reads all of it, so not on the window's thread.
     *
     * @throws AttachmentFailed when it cannot be read or is a folder
     */
    public static OfferedFile of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (Files.isDirectory(file)) {
            throw new AttachmentFailed(AttachmentFailed.Reason.FOLDER, name);
        }
        return of(name, Bytes.of(file));
    }

    /** The same for what has no file, e.g. a picture that was copied. */
    public static OfferedFile of(String name, Bytes bytes) {
        var sha256 = sha256();
        try (var in = new DigestInputStream(bytes.open(), sha256)) {
            var first = in.readNBytes(MediaSniffer.ENOUGH);
            long size = first.length;
            var buffer = new byte[BUFFER];
            for (int read; size < MOST && (read = in.read(buffer)) >= 0; ) {
                size += read;
            }
            var clean = Words.clean(name);
            return new OfferedFile(
                    clean,
                    MediaSniffer.of(first, clean),
                    size,
                    HexFormat.of().formatHex(sha256.digest()),
                    bytes);
        } catch (IOException e) {
            throw new AttachmentFailed(AttachmentFailed.Reason.UNREADABLE, name);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
