package no.vern.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** A file of the workspace is not as Vern left it, or cannot be read; nothing was written to it. */
public final class WorkspaceDamaged extends WorkspaceException {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final transient Optional<Path> newestBackup;

    private WorkspaceDamaged(String messageKey, Path file, Optional<Path> newestBackup, Object... arguments) {
        super(messageKey, arguments);
        this.file = file;
        this.newestBackup = newestBackup;
    }

    static WorkspaceDamaged of(Path file, Optional<Path> newestBackup) {
        return newestBackup
                .map(backup -> new WorkspaceDamaged("workspace.file.damagedWithBackup", file, newestBackup,
                        file.toString(), backup.toString()))
                .orElseGet(() -> new WorkspaceDamaged("workspace.file.damaged", file, newestBackup, file.toString()));
    }

    public Path file() {
        return file;
    }

    /** The newest backup in the workspace's own folder that was verified when it was made. */
    public Optional<Path> newestBackup() {
        return newestBackup;
    }
}
