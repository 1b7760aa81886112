package no.vern.workspace;

/** A newer Vern has written the workspace; it is left untouched. */
public final class WorkspaceNewer extends WorkspaceException {
    private static final long serialVersionUID = 1;

    private final String theirs;
    private final String ours;

    /** Versions of the data, e.g. {@code 1} (workspace format) or {@code 1.register.12} (schema of a vault). */
    WorkspaceNewer(String theirs, String ours) {
        super("workspace.folder.newer", theirs, ours);
        this.theirs = theirs;
        this.ours = ours;
    }

    public String theirs() {
        return theirs;
    }

    public String ours() {
        return ours;
    }
}
