package no.vern.measure;

import static no.vern.schema.register.Tables.CONCERN;
import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.MEASURE_EARLIER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.vern.incident.IncidentStatus;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Problem;
import org.jooq.DSLContext;

/** What a measure points to, and what points to it: no link of the chain is lost. */
final class MeasureLinksRepository {
    private MeasureLinksRepository() {}

    /** What is in the way of removing it. */
    static List<Problem> linked(DSLContext sql, Measure measure) {
        var problems = new ArrayList<Problem>();
        if (measure.incident() != null) {
            var status = sql.select(INCIDENT.STATUS).from(INCIDENT).where(INCIDENT.ID.eq(measure.incident())).fetchSingle();
            problems.addAll(IncidentStatus.valueOf(status.value1()).locked());
        }
        if (HazardMeasureRepository.linked(sql, measure.id())) {
            problems.add(Problem.of("hazard", "rules.measure.hazard"));
        }
        if (sql.fetchExists(MEASURE_EARLIER, MEASURE_EARLIER.EARLIER_ID.eq(measure.id()))) {
            problems.add(Problem.of("earlier", "rules.measure.builtOn"));
        }
        if (sql.fetchExists(CONCERN, CONCERN.MEASURE_ID.eq(measure.id()))) {
            problems.add(Problem.of("concern", "rules.measure.concern"));
        }
        if (RoundMeasureRepository.linked(sql, measure.id())) {
            problems.add(Problem.of("round", "rules.measure.fromRound"));
        }
        if (measure.status().carriedOut()) {
            problems.add(Problem.of("status", "rules.measure.carriedOut"));
        }
        return problems;
    }

    /** What it points to that is not there. */
    static List<Problem> unknown(DSLContext sql, MeasureContent content) {
        var problems = new ArrayList<Problem>();
        if (content.unitId() == null) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        } else if (UnitRepository.tree(sql).byId(content.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        var earlier = new HashSet<>(content.earlier());
        if (!earlier.isEmpty() && sql.fetchCount(MEASURE, MEASURE.ID.in(earlier)) < earlier.size()) {
            problems.add(Problem.of("earlier", "rules.measure.unknown"));
        }
        return problems;
    }
}
