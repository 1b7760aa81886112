package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where each file of a workspace lies. */
record WorkspaceFolder(Path path) {
    /** @throws Refused when the database engine would read the path as something else */
    static WorkspaceFolder at(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0 || absolute.getParent() == null) {
            throw new Refused(Refused.Reason.FOLDER_NAME, absolute.toString());
        }
        return new WorkspaceFolder(absolute);
    }

    /** Makes the empty folder of a new workspace, for its owner's eyes where the system knows that. */
    static WorkspaceFolder create(Path path) {
        var folder = at(path);
        try {
            if (Files.exists(folder.path) && !empty(folder.path)) {
                throw new Refused(Refused.Reason.FOLDER_NOT_EMPTY, folder.path.toString());
            }
            Files.createDirectories(folder.path);
            if (folder.path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder.path, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(folder.attachments());
            Files.createDirectories(folder.backups());
            return folder;
        } catch (IOException e) {
            throw new Refused(Refused.Reason.FOLDER_UNUSABLE, folder.path.toString());
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** @throws NotAWorkspace when there is no keyring */
    static WorkspaceFolder existing(Path path) {
        var folder = at(path);
        if (!Files.isRegularFile(folder.keyring())) {
            throw new NotAWorkspace(folder.path);
        }
        return folder;
    }

    Path keyring() {
        return path.resolve("keyring.json");
    }

    Path lock() {
        return path.resolve("workspace.lock");
    }

    Path attempts() {
        return path.resolve("attempts.json");
    }

    Path attachments() {
        return path.resolve("attachments");
    }

    Path backups() {
        return path.resolve("backup");
    }

    VaultFile vault(VaultName name) {
        return new VaultFile(path, name);
    }

    /**
     * @throws WorkspaceDamaged when it is not as it was written
     * @throws WorkspaceNewer when a newer Vern wrote it
     */
    Keyring readKeyring() {
        try {
            return KeyringFile.read(keyring());
        } catch (IOException | KeyringFile.Unreadable e) {
            throw damaged(keyring());
        }
    }

    void writeKeyring(Keyring keyring) {
        try {
            KeyringFile.write(keyring(), keyring);
        } catch (IOException e) {
            throw WriteFailed.because(e, keyring());
        }
    }

    WorkspaceDamaged damaged(Path file) {
        return WorkspaceDamaged.of(file, newestBackup());
    }

    Optional<Path> newestBackup() {
        return BackupFolder.newest(backups());
    }
}
