package no.vern.workspace;

/** The workspace was locked or closed while something still wanted to read or write. */
public final class VaultClosed extends WorkspaceException {
    private static final long serialVersionUID = 1;

    VaultClosed() {
        super("workspace.vault.closed");
    }
}
