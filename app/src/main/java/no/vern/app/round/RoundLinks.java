package no.vern.app.round;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.measure.Measure;
import no.vern.risk.Assessment;
import no.vern.risk.Hazard;

/**
 * What the findings of one round became, by the code of the item.
 *
 * @param assessment what a hazard of the unit would be assessed in: the newest that is not replaced; empty when there is none
 */
record RoundLinks(Map<String, Hazard> hazards, Map<String, Measure> measures, Optional<Assessment> assessment) {
    static final RoundLinks NONE = new RoundLinks(Map.of(), Map.of(), Optional.empty());
}
