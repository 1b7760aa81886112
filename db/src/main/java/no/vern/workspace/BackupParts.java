package no.vern.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files that go into a backup; copies of open vaults are made beside the backups and removed on close. */
final class BackupParts implements AutoCloseable {
    private static final String PART = "part-";

    private final WorkspaceFolder folder;
    private final Path copies;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();

    /**
     * @param open the vaults that are open, and so are copied as of one moment
     * @param keys of the vaults that are closed, to read them through; none for those that the user may not open
     */
    BackupParts(WorkspaceFolder folder, Map<VaultName, Vault> open, VaultKeys keys) throws IOException {
        this.folder = folder;
        removeLeftovers(folder.backups());
        copies = Files.createDirectories(folder.backups().resolve(PART + UUID.randomUUID()));
        try {
            for (var name : VaultName.values()) {
                if (open.containsKey(name)) {
                    copy(open.get(name));
                } else {
                    keys.get(name).ifPresent(key -> VaultOpening.read(folder.vault(name), key));
                    take(folder.vault(name));
                }
            }
            files.put("keyring.json", folder.keyring());
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    Map<String, Path> files() {
        return files;
    }

    List<String> states() {
        return states;
    }

    /** How each vault stands now, as {@link #states} of a backup made now would say. */
    static List<String> states(WorkspaceFolder folder, Map<VaultName, Vault> open) {
        var states = new ArrayList<String>();
        for (var name : VaultName.values()) {
            try {
                states.add(open.containsKey(name)
                        ? line(name, open.get(name).head())
                        : VaultState.read(folder.vault(name).state())
                                .map(state -> line(name, state.head()))
                                .orElse(""));
            } catch (IOException e) {
                states.add("");
            }
        }
        return states;
    }

    private static String line(VaultName name, AuditHead head) {
        return name.word() + " " + head.seq() + " " + HexFormat.of().formatHex(head.seal());
    }

    /** The copy is closed, opened again and read to the end before it counts. */
    private void copy(Vault vault) throws IOException {
        var target = new VaultFile(copies, vault.name());
        var made = copy(vault, target);
        var read = VaultOpening.read(target, vault.key());
        if (!read.rows().equals(made.rows()) || !read.head().same(made.head())) {
            throw new IOException("The copy differs from what was copied");
        }
        AtomicFile.force(target.database());
        VaultState.closed(read.schema(), read.head(), ClosedFile.of(target.database()))
                .write(target.state(), vault.key());
        states.add(line(vault.name(), made.head()));
        put(target);
    }

    /** The file itself while it is at rest, which is a moment; row by row when most of it is left over. */
    private static VaultCopy.Made copy(Vault vault, VaultFile target) throws IOException {
        if (vault.<Boolean>read(sql -> sql.connectionResult(Contents::wasteful))) {
            return VaultCopy.make(vault, target);
        }
        return vault.atRest(connection -> {
            Files.copy(vault.file().database(), target.database());
            return new VaultCopy.Made(Contents.count(connection), AuditTrail.head(Engine.sql(connection)));
        });
    }

    /** Nobody else has it open, since we hold the workspace's lock: the file as it lies is consistent. */
    private void take(VaultFile vault) throws IOException {
        states.add(VaultState.read(vault.state()).map(state -> line(vault.name(), state.head())).orElse(""));
        put(vault);
    }

    private void put(VaultFile vault) {
        files.put(vault.name().word() + ".mv.db", vault.database());
        if (Files.exists(vault.state())) {
            files.put(vault.name().word() + ".state", vault.state());
        }
    }

    /** What a killed process left: copies, encrypted, of no more use. */
    private static void removeLeftovers(Path backups) throws IOException {
        if (!Files.isDirectory(backups)) {
            return;
        }
        try (var found = Files.list(backups)) {
            for (var left : (Iterable<Path>) found::iterator) {
                var name = left.getFileName().toString();
                if (name.startsWith(PART) || name.endsWith(".part")) {
                    remove(left);
                }
            }
        }
    }

    private static void remove(Path tree) throws IOException {
        try (var found = Files.walk(tree)) {
            for (var file : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            remove(copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
