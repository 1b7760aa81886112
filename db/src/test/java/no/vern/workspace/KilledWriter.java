package no.vern.workspace;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The other process of {@link KillTest}: writes until it is killed, and tells of each row once it is confirmed. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException {
        var workspace = Workspace.open(Path.of(arguments[0]), null, "p".toCharArray());
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                var id = UuidCreator.getTimeOrderedEpoch();
                workspace.register().write(write -> {
                    write.sql().execute(
                            "insert into person values (?, 1, ?, ?, ?, '', '')", id, write.at(), write.at(), "x".repeat(150));
                    write.created("person", id, Map.of("name", "x"));
                    return null;
                });
                out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
