package no.vern.app.risk;

import java.util.List;
import java.util.UUID;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentState;
import no.vern.risk.LevelCount;

/**
 * A line of the list.
 *
 * @param levels where its hazards stand now
 * @param incidents of its kind in its unit since it was made
 * @param many whether those are so many that another look is asked for
 * @param askedAgain hazards that an incident was tied to after they were scored
 */
record RiskRow(
        AssessmentRow row, List<LevelCount> levels, long incidents, boolean many, int askedAgain) {
    UUID id() {
        return row.assessment().id();
    }

    Assessment assessment() {
        return row.assessment();
    }

    AssessmentContent content() {
        return row.assessment().content();
    }

    AssessmentState state() {
        return row.state();
    }
}
