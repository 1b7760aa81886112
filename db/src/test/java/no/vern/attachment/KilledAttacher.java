package no.vern.attachment;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import no.vern.incident.IncidentRepository;
import no.vern.workspace.Workspace;

/** The other process of {@link AttachmentKeepingTest}: attaches files until it is killed, and names each that is in. */
final class KilledAttacher {
    private KilledAttacher() {}

    public static void main(String[] arguments) throws IOException {
        var workspace = Workspace.open(Path.of(arguments[0]), null, "p".toCharArray());
        var attachments =
                new AttachmentRepository(workspace.register(), new IncidentRepository(workspace.register()));
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                var name = UUID.randomUUID().toString();
                AttachmentKeepingTest.add(attachments, UUID.fromString(arguments[1]), name);
                out.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
