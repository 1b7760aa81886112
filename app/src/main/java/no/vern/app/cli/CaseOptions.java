package no.vern.app.cli;

import java.time.Clock;
import no.vern.codelist.CodeLists;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which case of which workspace a command is about. */
final class CaseOptions {
    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "CASE")
    private String name = "";

    /** Does the work on the case in its open workspace. */
    int run(Terminal terminal, Work work) {
        return run(terminal, (_, followUp, incident) -> work.on(followUp, incident));
    }

    /** The same for work that needs more of the workspace than the case. */
    int run(Terminal terminal, WorkspaceWork work) {
        try (var opened = workspace.open(terminal)) {
            var incidents = new IncidentRepository(opened.register());
            var followUp = followUp(opened, incidents);
            return work.on(opened, followUp, CaseNamed.find(incidents, name));
        }
    }

    static FollowUpRepository followUp(Workspace opened, IncidentRepository incidents) {
        return new FollowUpRepository(opened.register(), incidents, RoutineLibrary.shipped(), Clock.systemUTC());
    }

    /** What a command does with a case and what is around it. */
    interface WorkspaceWork {
        int on(Workspace opened, FollowUpRepository followUp, Incident incident);
    }

    /** What a command does with a case; the result is its exit code. */
    interface Work {
        int on(FollowUpRepository followUp, Incident incident);
    }
}
