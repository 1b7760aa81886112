package no.vern.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a file come from; opened twice, once to look and once to store. */
@FunctionalInterface
public interface Bytes {
    /** From the first byte on; the caller closes it. */
    InputStream open() throws IOException;

    static Bytes of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static Bytes of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }
}
