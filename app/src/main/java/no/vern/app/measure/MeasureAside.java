package no.vern.app.measure;

import java.util.List;
import java.util.Optional;
import no.vern.exchange.Provenance;
import no.vern.measure.Concern;
import no.vern.measure.Measure;
import no.vern.measure.MeasureEffect;
import no.vern.measure.MeasureRow;
import no.vern.risk.HazardRow;
import no.vern.workspace.Problem;

/**
 * What is shown beside a measure.
 *
 * @param row the measure as it is stored now
 * @param remarks sentences that ask somebody to think again; none when there is nothing to remark
 * @param effect incidents before and after; empty when there is nothing to compare
 * @param earlier the measures that it builds on
 * @param later the measures that build on it
 * @param concerns what was raised about it
 * @param hazards those that it is taken against
 * @param origin the row of a file that brought it
 * @param held what stands in the way of removing it; nothing when it can be
 */
record MeasureAside(
        MeasureRow row,
        List<String> remarks,
        Optional<MeasureEffect> effect,
        List<Measure> earlier,
        List<Measure> later,
        List<Concern> concerns,
        List<HazardRow> hazards,
        Optional<Provenance> origin,
        List<Problem> held) {}
