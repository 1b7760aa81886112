package no.vern.incident;

import java.util.List;
import java.util.UUID;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/**
 * What one write did to an incident: what the caller is told, and what the lists are told once it is on disk.
 *
 * @param after null when nothing was written
 * @param loose encrypted files that no row keeps any more
 */
record Change(
        SaveResult<Incident> result, @Nullable Incident before, @Nullable StoredIncident after, List<UUID> loose) {
    static Change saved(@Nullable Incident before, StoredIncident after) {
        return saved(before, after, List.of());
    }

    static Change saved(@Nullable Incident before, StoredIncident after, List<UUID> loose) {
        return new Change(new SaveResult.Saved<>(after.incident()), before, after, loose);
    }

    static Change unchanged(Incident stored) {
        return new Change(new SaveResult.Saved<>(stored), null, null, List.of());
    }

    static Change conflict(Incident stored) {
        return new Change(new SaveResult.Conflict<>(stored), null, null, List.of());
    }

    static Change invalid(List<Problem> problems) {
        return new Change(new SaveResult.Invalid<>(problems), null, null, List.of());
    }
}
