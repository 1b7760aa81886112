package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.incident.IncidentsSince;
import no.vern.organisation.UnitRepository;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentSort;
import no.vern.risk.AssessmentState;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Vault;

/** Reads what the list shows, a page at a time. Off the window's thread. */
public final class RiskReader {
    private final AssessmentListRepository assessments;
    private final IncidentRepository incidents;
    private final UnitRepository units;
    private final SettingRepository settings;
    private final Clock clock;

    public RiskReader(Vault register, IncidentRepository incidents, Clock clock) {
        this.assessments = new AssessmentListRepository(register);
        this.incidents = incidents;
        this.units = new UnitRepository(register);
        this.settings = new SettingRepository(register);
        this.clock = clock;
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    long count(AssessmentFilter filter) {
        return assessments.count(filter, today());
    }

    /** One row; empty when it is not there any more. */
    Optional<RiskRow> row(UUID assessment) {
        return assessments.row(assessment, today()).map(row -> rows(List.of(row)).getFirst());
    }

    List<RiskRow> page(AssessmentFilter filter, AssessmentSort sort, int offset, int limit) {
        return rows(assessments.page(filter, sort, today(), offset, limit));
    }

    private List<RiskRow> rows(List<AssessmentRow> rows) {
        var ids = rows.stream().map(row -> row.assessment().id()).toList();
        var levels = assessments.levels(ids);
        var asked = assessments.askedAgain(ids);
        var since = since(rows);
        int most = settings.get(Setting.REVISION_INCIDENTS);
        return rows.stream()
                .map(row -> {
                    var id = row.assessment().id();
                    int count = ofTopic(row.assessment(), since.getOrDefault(id, Map.of()));
                    return new RiskRow(
                            row,
                            levels.getOrDefault(id, List.of()),
                            count,
                            count >= most,
                            asked.getOrDefault(id, 0));
                })
                .toList();
    }

    /** How many incidents of each type there were since each of the assessments that hold. */
    private Map<UUID, Map<IncidentType, Integer>> since(List<AssessmentRow> rows) {
        var tree = units.tree();
        return incidents.since(rows.stream()
                .filter(row -> row.state() == AssessmentState.VALID || row.state() == AssessmentState.OVERDUE)
                .map(AssessmentRow::assessment)
                .flatMap(one -> tree.withDescendants(Set.of(one.content().unitId())).stream()
                        .map(unit -> new IncidentsSince(one.id(), unit, one.content().assessedOn())))
                .toList());
    }

    private static int ofTopic(Assessment assessment, Map<IncidentType, Integer> counts) {
        return assessment.content().topic().incidents().stream()
                .mapToInt(type -> counts.getOrDefault(type, 0))
                .sum();
    }
}
