package no.vern.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.OfferedFile;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Vault;
import no.vern.workspace.Workspace;

/** What large attachments cost: to take in, to read, in a backup, and whenever the workspace is opened afterwards. */
public final class AttachmentBench {
    private static final int OPENINGS = 5;
    private static final int BACKUPS = 3;
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter out;
    private final Path folder;

    private AttachmentBench(PrintWriter out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** @param arguments a folder that is not there yet, how many files, and the megabytes of each */
    public static void main(String[] arguments) throws IOException {
        try (var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8)) {
            run(out, Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        }
    }

    /** @param folder not there yet */
    public static void run(PrintWriter out, Path folder, int files, int megabytes) throws IOException {
        var bench = new AttachmentBench(out, folder);
        var user = new User("Mål", UserRole.ADVISOR);
        try (var workspace = TestVaults.workspace(folder, user, "p").workspace()) {
            incident(workspace.register());
        }
        bench.time("opening without them", OPENINGS, at -> bench.open().close());
        try (var workspace = bench.open()) {
            bench.use(workspace, files, megabytes);
        }
        bench.time("opening with them", OPENINGS, at -> bench.open().close());
        bench.size("register.mv.db", folder.resolve("register.mv.db"));
        bench.size("attachments/", folder.resolve("attachments"));
        bench.size("backup/", folder.resolve("backup"));
    }

    private Workspace open() {
        return Workspace.open(folder, null, "p".toCharArray());
    }

    private static void incident(Vault vault) {
        var unit = (SaveResult.Saved<Unit>) new UnitRepository(vault).add(UnitContent.named("Enhet"));
        new IncidentRepository(vault)
                .add(IncidentContent.builder()
                        .unitId(unit.stored().id())
                        .type(IncidentType.THREAT)
                        .occurredOn(LocalDate.of(2026, 6, 1))
                        .title("Trussel")
                        .build());
    }

    private void use(Workspace workspace, int files, int megabytes) {
        var incidents = new IncidentRepository(workspace.register());
        var attachments = new AttachmentRepository(workspace.register(), incidents);
        var incident = incidents.followed().getFirst().id();
        time("attaching one of " + megabytes + " MB", files, at -> attachments.add(incident, file(at, megabytes)));
        var all = attachments.of(incident);
        time("reading one", files, at -> attachments.copy(all.get(at), OutputStream.nullOutputStream()));
        time("backup", BACKUPS, at -> workspace.backup().make());
    }

    private static OfferedFile file(int seed, int megabytes) {
        return OfferedFile.of("fil " + seed, () -> new Noise(seed, megabytes * MEGABYTE));
    }

    /** The median, and the first, which may have had more to do. */
    private void time(String what, int times, IntConsumer work) {
        var nanos = new long[times];
        for (var at = 0; at < times; at++) {
            var start = System.nanoTime();
            work.accept(at);
            nanos[at] = System.nanoTime() - start;
        }
        var first = nanos[0];
        Arrays.sort(nanos);
        out.printf("  %-46s median %,9.0f ms   the first %,9.0f ms%n", what, nanos[times / 2] / 1e6, first / 1e6);
    }

    private void size(String what, Path path) throws IOException {
        try (var found = Files.walk(path)) {
            var bytes = 0L;
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
            }
            out.printf("  %-46s %,9d MB%n", what, bytes / MEGABYTE);
        }
    }

    /** Bytes that do not get smaller; another seed gives others. */
    private static final class Noise extends InputStream {
        private final byte[] block = new byte[1 << 16];
        private final long size;
        private long at;

        Noise(int seed, long size) {
            new Random(seed).nextBytes(block);
            this.size = size;
        }

        @Override
        public int read() {
            return at < size ? block[(int) (at++ % block.length)] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            var start = (int) (at % block.length);
            var count = (int) Math.min(size - at, Math.min(length, block.length - start));
            System.arraycopy(block, start, into, from, count);
            at += count;
            return count > 0 || length == 0 ? count : -1;
        }
    }
}
