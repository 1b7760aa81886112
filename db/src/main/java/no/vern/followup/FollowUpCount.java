package no.vern.followup;

import java.util.List;
import java.util.UUID;
import no.vern.incident.IncidentType;

/**
 * What can be counted of how one case was followed up.
 *
 * @param answers one for each step that it can be told of
 */
public record FollowUpCount(UUID unitId, IncidentType type, List<Answer> answers) {
    /** Whether one thing was met. */
    public record Answer(FollowUpMeasure measure, boolean met) {}

    public FollowUpCount {
        answers = List.copyOf(answers);
    }
}
