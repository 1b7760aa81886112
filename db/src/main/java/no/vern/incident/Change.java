package no.vern.incident;

import java.util.List;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/**
 * What one write did to an incident: what the caller is told, and what the lists are told once it is on disk.
 *
 * @param after null when nothing was written
 */
record Change(SaveResult<Incident> result, @Nullable Incident before, @Nullable StoredIncident after) {
    static Change saved(@Nullable Incident before, StoredIncident after) {
        return new Change(new SaveResult.Saved<>(after.incident()), before, after);
    }

    static Change conflict(Incident stored) {
        return new Change(new SaveResult.Conflict<>(stored), null, null);
    }

    static Change invalid(List<Problem> problems) {
        return new Change(new SaveResult.Invalid<>(problems), null, null);
    }
}
