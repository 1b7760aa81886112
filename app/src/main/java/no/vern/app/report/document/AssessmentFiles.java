package no.vern.app.report.document;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.vern.app.report.ReportFailed;
import no.vern.calendar.Norway;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureStanding;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.OrganisationRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.risk.AnswerRepository;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.MatrixRepository;
import no.vern.risk.RiskMatrix;
import no.vern.workspace.Vault;

/** Gathers from the register what the document of an assessment draws on. */
final class AssessmentFiles {
    private final Vault register;
    private final Clock clock;

    AssessmentFiles(Vault register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** @throws ReportFailed when there is no such assessment */
    AssessmentFile of(UUID id) {
        var assessment = new AssessmentRepository(register)
                .find(id)
                .orElseThrow(() -> new ReportFailed("report.assessment.gone"));
        return new AssessmentFile(
                new OrganisationRepository(register).name(),
                new UnitRepository(register)
                        .byId(assessment.content().unitId())
                        .map(Unit::name)
                        .orElse(""),
                assessment,
                matrix(assessment.content()),
                new AnswerRepository(register).of(id),
                hazards(id),
                Norway.today(clock));
    }

    /** The one that was chosen, else the one in force on the day that was assessed. */
    private RiskMatrix matrix(AssessmentContent content) {
        var book = new MatrixRepository(register).book();
        return content.matrix() == null
                ? book.inForce(Objects.requireNonNull(content.assessedOn()))
                : book.get(content.matrix());
    }

    private List<AssessmentFile.Entry> hazards(UUID id) {
        var hazards = new HazardRepository(register).of(id);
        var ids = hazards.stream().map(Hazard::id).toList();
        var scores = new HazardScoreRepository(register).of(id);
        var links = new HazardMeasureRepository(register);
        var standing = links.standing(ids);
        var measures = links.measures(ids);
        return hazards.stream()
                .map(hazard -> new AssessmentFile.Entry(
                        hazard,
                        scores.getOrDefault(hazard.id(), List.of()),
                        standing.getOrDefault(hazard.id(), MeasureStanding.NONE),
                        measures.getOrDefault(hazard.id(), List.of()).stream()
                                .filter(measure -> measure.status() != MeasureStatus.DROPPED)
                                .toList()))
                .toList();
    }
}
