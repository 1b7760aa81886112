package no.vern.workspace;

import java.nio.file.Path;

/** The folder has no keyring. */
public final class NotAWorkspace extends WorkspaceException {
    private static final long serialVersionUID = 1;

    NotAWorkspace(Path folder) {
        super("workspace.folder.notWorkspace", folder.toString());
    }
}
