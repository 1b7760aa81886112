package no.vern.app.round;

import java.util.List;
import java.util.Map;
import no.vern.measure.Measure;
import no.vern.risk.Assessment;
import no.vern.risk.Hazard;

/**
 * What the findings of one round became, by the code of the item.
 *
 * @param assessments what a hazard of the unit can be assessed in, the newest first; a later version of none is there
 */
record RoundLinks(Map<String, Hazard> hazards, Map<String, Measure> measures, List<Assessment> assessments) {
    static final RoundLinks NONE = new RoundLinks(Map.of(), Map.of(), List.of());
}
