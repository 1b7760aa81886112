package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Where a workspace lies, as far as that endangers it. Told by the file system's type and by folder names, so a warning
 * and never a refusal.
 */
public enum WorkspacePlace {
    /** A disk of the machine, as far as can be seen. */
    LOCAL(""),
    /** Another machine's disk: locks and fsync are only as good as the network. */
    NETWORK("workspace.place.network"),
    /** A folder that a program copies to a cloud while it is written. */
    CLOUD("workspace.place.cloud");

    private static final Set<String> NETWORK_TYPES =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs",
                    "fuse.davfs", "fuse.rclone", "9p", "ncpfs", "afs");
    private static final Pattern CLOUD_NAME = Pattern.compile(
            "onedrive.*|sharepoint.*|dropbox( \\(.*)?|google ?drive.*|googledrive.*|my drive|min disk|icloud.*"
                    + "|com~apple~clouddocs|mobile documents|nextcloud|owncloud|box|box sync|pcloud.*|jottacloud|proton ?drive");

    private final String messageKey;

    WorkspacePlace(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Key of the warning for the user; empty when there is none. */
    public Optional<String> warning() {
        return Optional.of(messageKey).filter(key -> !key.isEmpty());
    }

    /** Looks at a folder that may not be there yet. */
    public static WorkspacePlace of(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (network(path)) {
            return NETWORK;
        }
        return StreamSupport.stream(path.spliterator(), false).anyMatch(WorkspacePlace::cloud) ? CLOUD : LOCAL;
    }

    private static boolean cloud(Path name) {
        return CLOUD_NAME.matcher(name.toString().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean network(Path path) {
        if (path.toString().startsWith("\\\\")) {
            return true;
        }
        var there = path;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there != null && NETWORK_TYPES.contains(Files.getFileStore(there).type().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return false;
        }
    }
}
