package no.vern.workspace;

import java.time.Instant;

/** Another window or process has the workspace open. */
public final class WorkspaceInUse extends WorkspaceException {
    private static final long serialVersionUID = 1;

    private final String machine;
    private final Instant since;

    WorkspaceInUse(String machine, Instant since) {
        super("workspace.folder.inUse", machine, Moment.of(since));
        this.machine = machine;
        this.since = since;
    }

    /** Name of the machine that has it open. */
    public String machine() {
        return machine;
    }

    public Instant since() {
        return since;
    }
}
